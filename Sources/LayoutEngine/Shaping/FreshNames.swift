// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds ids and numbers for new things that look like those of the plan and are not taken.
///
/// Ids that only the history mentions count as taken: an id is one thing's for good.
struct FreshNames {
  private let plan: Plan
  private var standIDs: Set<String>
  private var featureIDs: Set<String>
  private var numbers: Set<ExactText>
  private var lastID: NumberedName

  /// Looks through a plan, in O(stands + history).
  init(_ plan: Plan) {
    self.plan = plan
    standIDs = Set(plan.stands.keys.map(\.text))
    lastID = Self.lastID(of: plan)
    for entry in plan.history {
      standIDs.insert(entry.stand)
      standIDs.insert(entry.from)
    }
    featureIDs = Set(plan.hall.features.keys.map(\.text))
    numbers = Set(plan.stands.values.map { ExactText($0.number) })
  }

  /// The last id of the form that most stands have; `s000` where none ends in a number.
  private static func lastID(of plan: Plan) -> NumberedName {
    let names = plan.stands.keys.compactMap { NumberedName($0.text) }
    let series = Dictionary(grouping: names, by: \.prefix)
    let most = series.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return most?.value.max { ($0.value, $0.digits) < ($1.value, $1.digits) }
      ?? NumberedName(prefix: "s", value: 0, digits: 3)
  }

  /// An id for a new stand: the next after the plan's last, `s057` after `s056`.
  mutating func standID() throws(ShapingRefusal) -> Stand.ID {
    while let next = lastID.next {
      lastID = next
      if let id = Stand.ID(next.text), standIDs.insert(next.text).inserted { return id }
      // A prefix so long that no id is left falls back to the usual one.
      if Stand.ID(next.text) == nil { lastID = NumberedName(prefix: "s", value: 0, digits: 3) }
    }
    throw .numbersRunOut
  }

  /// An id for a new feature: its kind and the next number, `power-13` or `rest-area-1`.
  mutating func featureID(_ kind: Feature.Kind) throws(ShapingRefusal) -> Feature.ID {
    let prefix = kind.rawValue.hyphenated + "-"
    var name =
      featureIDs.compactMap { NumberedName($0) }.filter { $0.prefix == prefix }
      .max { ($0.value, $0.digits) < ($1.value, $1.digits) }
      ?? NumberedName(prefix: prefix, value: 0, digits: 1)
    while let next = name.next {
      name = next
      if let id = Feature.ID(next.text), featureIDs.insert(next.text).inserted { return id }
    }
    throw .numbersRunOut
  }

  /// A number for a new stand: the next free one of the series nearby, `A01` where there is none.
  ///
  /// The series is that of the nearest stand whose number ends in digits; of equally near ones,
  /// that of the lowest id.
  mutating func number(near part: GridRectangle) -> String {
    var nearest: (gap: Gap, id: Stand.ID, name: NumberedName)?
    for stand in plan.stands.values {
      guard let gap = Gap(stand.parts, part), let name = NumberedName(stand.number) else {
        continue
      }
      if let best = nearest, (best.gap, best.id) < (gap, stand.id) { continue }
      nearest = (gap, stand.id, name)
    }
    return number(after: nearest?.name ?? NumberedName(prefix: "A", value: 0, digits: 2))
  }

  /// The next free number after one, `B11` after `B02` where `B03` to `B10` are taken.
  mutating func number(after name: NumberedName) -> String {
    var name = name
    while let next = name.next {
      name = next
      if numbers.insert(ExactText(next.text)).inserted { return next.text }
    }
    return ""
  }

  /// The next free number of a stand's series; one without digits gets them.
  mutating func number(like stand: Stand) -> String {
    if let name = NumberedName(stand.number) { return number(after: name) }
    guard !stand.number.isEmpty else { return number(near: stand.bounds) }
    return number(after: NumberedName(prefix: stand.number, value: 1, digits: 1))
  }
}

extension String {
  /// `restArea` as `rest-area`.
  fileprivate var hyphenated: String {
    reduce(into: "") { text, character in
      if character.isUppercase { text += "-" }
      text += character.lowercased()
    }
  }
}
