// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds ids and numbers for new things that look like those of the plan and are not taken.
///
/// Ids that only the history or a cooperative's wishes mention count as taken: an id is one thing's
/// for good.
package struct FreshNames {
  /// What the plan has; never changed, so that a copy costs nothing.
  private struct Taken {
    /// A stand whose number ends in digits.
    struct Series {
      let id: Stand.ID
      let name: NumberedName
      let parts: [GridRectangle]
    }

    var standIDs: Set<String>
    var featureIDs: Set<String>
    /// The numbers that end in digits, by what comes before them, as `NumberedName.code`.
    var numbers: [ExactText: Set<Int>]
    var series: [Series]
    /// The extent of each of `series`.
    var bounds: [GridRectangle]
  }

  private let taken: Taken
  private var newStandIDs: Set<String> = []
  private var newFeatureIDs: Set<String> = []
  private var newNumbers: Set<ExactText> = []
  private var lastID: NumberedName

  /// Looks through a plan, in O(stands + history + wishes).
  package init(_ plan: Plan) {
    var standIDs = Set(plan.stands.keys.map(\.text))
    for entry in plan.history {
      standIDs.insert(entry.stand)
      standIDs.insert(entry.from)
    }
    for cooperative in plan.cooperatives.values {
      for wish in cooperative.wishes { standIDs.insert(wish.text) }
    }
    var numbers: [ExactText: Set<Int>] = [:]
    for stand in plan.stands.values {
      guard let name = NumberedName(stand.number) else { continue }
      numbers[ExactText(name.prefix), default: []].insert(name.code)
    }
    let series = plan.stands.values.compactMap { stand in
      stand.parts.isEmpty
        ? nil
        : NumberedName(stand.number).map {
          Taken.Series(id: stand.id, name: $0, parts: stand.parts)
        }
    }
    taken = Taken(
      standIDs: standIDs, featureIDs: Set(plan.hall.features.keys.map(\.text)),
      numbers: numbers, series: series,
      bounds: series.map { series in
        series.parts.dropFirst().reduce(series.parts[0]) { $0.union($1) }
      })
    lastID = Self.lastID(of: plan)
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
  package mutating func standID() throws(GestureRefusal) -> Stand.ID {
    while let next = lastID.next {
      lastID = next
      if let id = Stand.ID(next.text), !taken.standIDs.contains(next.text),
        newStandIDs.insert(next.text).inserted
      {
        return id
      }
      // A prefix so long that no id is left falls back to the usual one.
      if Stand.ID(next.text) == nil { lastID = NumberedName(prefix: "s", value: 0, digits: 3) }
    }
    throw .numbersRunOut
  }

  /// An id for a new feature: its kind and the next number, `power-13` or `rest-area-1`.
  mutating func featureID(_ kind: Feature.Kind) throws(GestureRefusal) -> Feature.ID {
    let prefix = kind.rawValue.hyphenated + "-"
    var name =
      taken.featureIDs.union(newFeatureIDs).filter { $0.hasPrefix(prefix) }
      .compactMap { NumberedName($0) }.filter { $0.prefix == prefix }
      .max { ($0.value, $0.digits) < ($1.value, $1.digits) }
      ?? NumberedName(prefix: prefix, value: 0, digits: 1)
    while let next = name.next {
      name = next
      if let id = Feature.ID(next.text), !taken.featureIDs.contains(next.text),
        newFeatureIDs.insert(next.text).inserted
      {
        return id
      }
    }
    throw .numbersRunOut
  }

  /// A number for a new stand: the next free one of the series nearby, `A01` where there is none.
  ///
  /// The series is that of the nearest stand whose number ends in digits; of equally near ones,
  /// that of the lowest id.
  mutating func number(near part: GridRectangle) -> String {
    var nearest: (gap: Gap, id: Stand.ID, name: NumberedName)?
    for (place, bounds) in taken.bounds.enumerated() {
      // A stand is never nearer than its extent.
      if let nearest, nearest.gap < Gap(bounds, part) { continue }
      let series = taken.series[place]
      guard let gap = Gap(series.parts, part) else { continue }
      if let best = nearest, (best.gap, best.id) < (gap, series.id) { continue }
      nearest = (gap, series.id, series.name)
    }
    return number(after: nearest?.name ?? NumberedName(prefix: "A", value: 0, digits: 2))
  }

  /// The next free number after one, `B11` after `B02` where `B03` to `B10` are taken.
  mutating func number(after name: NumberedName) -> String {
    let known = taken.numbers[ExactText(name.prefix)] ?? []
    var name = name
    while let next = name.next {
      name = next
      if !known.contains(next.code), newNumbers.insert(ExactText(next.text)).inserted {
        return next.text
      }
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
