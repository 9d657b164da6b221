// SPDX-License-Identifier: Apache-2.0

/// The signs that categories and provinces have on the map, and how they stay what they are.
///
/// One that was given its sign has it for good. The others get theirs in order: so that one more
/// does not move them along, they are given those that they have before it comes.
package enum KeptSigns {
  /// The signs that the program gives, the ones that are told apart best first.
  package static let all = [
    "■", "●", "▲", "◆", "▼", "★", "□", "○", "△", "◇", "▽", "☆", "◧", "◐", "◮", "◈", "▤", "◎", "▥",
    "◉", "▦", "◍", "▧", "◌", "▨", "◒",
  ]

  /// A place among the program's signs and colours for each, and no place twice: that of the sign it
  /// was given, else that of its colour's number where nobody else has it, else the first free.
  ///
  /// Equal input gives equal output.
  ///
  /// - Complexity: O(n log n).
  package static func places(of described: [ExactText: Category]) -> [ExactText: Int] {
    let order = described.sorted { $0.key < $1.key }
    var places: [ExactText: Int] = [:]
    var taken: Set<Int> = []
    for (id, category) in order {
      guard let place = all.firstIndex(of: category.sign), taken.insert(place).inserted else {
        continue
      }
      places[id] = place
    }
    for (id, category) in order where places[id] == nil && category.sign.isEmpty {
      guard case .number(let number)? = category.colour, number >= 0,
        taken.insert(number).inserted
      else { continue }
      places[id] = number
    }
    var next = 0
    for (id, _) in order where places[id] == nil {
      while !taken.insert(next).inserted { next += 1 }
      places[id] = next
    }
    return places
  }

  /// The sign of a place; beyond the last they begin again.
  package static func sign(_ place: Int) -> String {
    let rest = place % all.count
    return all[rest < 0 ? rest + all.count : rest]
  }
}

extension Plan {
  /// All categories or provinces, those that the plan does not describe included.
  ///
  /// - Complexity: O(cooperatives + n log n).
  package func described(_ grouping: Grouping) -> [ExactText: Category] {
    var described = self[grouping]
    for id in ids(of: grouping) where described[id] == nil { described[id] = Category() }
    return described
  }

  /// The sign that a category or a province has on the map.
  package func sign(of id: ExactText, in grouping: Grouping) -> String {
    let given = self[grouping][id]?.sign ?? ""
    if !given.isEmpty { return given }
    return KeptSigns.places(of: described(grouping))[id].map(KeptSigns.sign) ?? ""
  }

  /// Writes categories or provinces so that all keep the signs that they have: new ones are given
  /// the first that are free, and those whose sign hung on the order are given what they had.
  ///
  /// - Complexity: O(cooperatives + n log n).
  package func keepingSigns(
    writing new: [(id: ExactText, category: Category)], in grouping: Grouping = .category
  ) -> [Edit] {
    let before = described(grouping)
    let had = KeptSigns.places(of: before)
    var after = before
    for (id, category) in new { after[id] = category }
    for (id, place) in had where after[id]?.sign.isEmpty == true && before[id] != nil {
      let isWritten = new.contains { $0.id == id }
      if isWritten || KeptSigns.sign(place) != signByColour(before[id]) {
        after[id]?.sign = KeptSigns.sign(place)
      }
    }
    let places = KeptSigns.places(of: after)
    for (id, _) in new where after[id]?.sign.isEmpty == true {
      after[id]?.sign = places[id].map(KeptSigns.sign) ?? ""
    }
    return after.sorted { $0.key < $1.key }.compactMap { id, category in
      self[grouping][id] == category || (self[grouping][id] == nil && category == Category())
        ? nil : .writeCategory(id, category, of: grouping)
    }
  }

  private func signByColour(_ category: Category?) -> String? {
    guard case .number(let number)? = category?.colour else { return nil }
    return KeptSigns.sign(number)
  }
}
