// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// What people call stands and cooperatives, as arguments of commands.
///
/// ```swift
/// let stand = try plan.stand(called: "b02")
/// let cooperative = try plan.cooperative(called: "miel de taf")
/// ```
extension Plan {
  /// The stand whose id, else whose number, a text is.
  ///
  /// A number is looked up as it is written, then whatever its case, then as search folds it.
  ///
  /// - Throws: `NameRefusal` where there is none, or there are several.
  /// - Complexity: O(stands); a refusal compares the text with every stand.
  package func stand(called text: String) throws(NameRefusal) -> Stand {
    switch stands(called: text) {
    case .one(let stand): return stand
    case .several(let stands): throw .severalStands(text, stands)
    case .none: throw NameRefusal(.stand, text, near: nearest(to: text, stands: true))
    }
  }

  /// The cooperative that a text names: its id, else the number of the stand where it is, else a
  /// part of its names in any language, folded as search folds it, that fits only one.
  ///
  /// - Throws: `NameRefusal` where there is none, or there are several.
  /// - Complexity: O(stands + names); a refusal compares the text with every name.
  package func cooperative(called text: String) throws(NameRefusal) -> Cooperative {
    if let id = Cooperative.ID(text), let cooperative = cooperatives[id] { return cooperative }
    let found = cooperatives(called: text)
    if let only = found.first, found.count == 1 { return only }
    guard found.isEmpty else { throw .severalCooperatives(text, found, in: self) }
    throw NameRefusal(.cooperative, text, near: nearest(to: text, cooperatives: true))
  }

  /// The cooperative or the stand that a text names: an id of either, else the number of a stand,
  /// else a part of a cooperative's names.
  ///
  /// - Throws: `NameRefusal` where there is none, or there are several.
  package func cooperativeOrStand(called text: String) throws(NameRefusal) -> CooperativeOrStand {
    if let id = Cooperative.ID(text), let cooperative = cooperatives[id] {
      return .cooperative(cooperative)
    }
    switch stands(called: text) {
    case .one(let stand): return .stand(stand)
    case .several(let stands): throw .severalStands(text, stands)
    case .none: break
    }
    let found = cooperatives(called: text)
    if let only = found.first, found.count == 1 { return .cooperative(only) }
    guard found.isEmpty else { throw .severalCooperatives(text, found, in: self) }
    throw NameRefusal(
      .either, text, near: nearest(to: text, stands: true, cooperatives: true))
  }

  /// The door that a text names: its id, else one of its names in any language, folded as search folds
  /// it.
  ///
  /// - Throws: `NameRefusal` where there is none; of several doors of a name the first by id is meant.
  /// - Complexity: O(features); a refusal compares the text with every door.
  package func door(called text: String) throws(NameRefusal) -> Feature {
    let doors = hall.doors
    let key = SearchKey(text)
    func isCalledSo(_ door: Feature) -> Bool {
      SearchKey(door.id.text) == key
        || door.names.entries.contains { SearchKey($0.text.string) == key }
    }
    if let door = doors.first(where: { ExactText($0.id.text) == ExactText(text) }) { return door }
    if !key.isEmpty, let door = doors.first(where: isCalledSo) { return door }
    let typed = Likeness(text)
    let near = doors.map { door in
      let names = door.names.entries.map { typed.distance(toPartOf: $0.text.string) }
      return NearName(
        id: door.id.text, name: NearName.phrase(door.names),
        distance: names.reduce(typed.distance(to: door.id.text)) { min($0, $1) })
    }
    throw NameRefusal(.door, text, near: Array(near.sorted().prefix(NameRefusal.mostNamed)))
  }

  /// What an argument can name where both are meant.
  package enum CooperativeOrStand {
    case cooperative(Cooperative)
    case stand(Stand)
  }
}

extension Plan {
  private enum Found {
    case none
    case one(Stand)
    case several([Stand])
  }

  private func stands(called text: String) -> Found {
    if let id = Stand.ID(text), let stand = stands[id] { return .one(stand) }
    let key = SearchKey(text)
    guard !text.isEmpty, !key.isEmpty else { return .none }
    let alike: [(Stand) -> Bool] = [
      { ExactText($0.number) == ExactText(text) },
      { $0.number.lowercased() == text.lowercased() },
      { SearchKey($0.number) == key },
      { SearchKey($0.id.text) == key },
    ]
    for isAlike in alike {
      let found = stands.values.filter(isAlike)
      if let only = found.first {
        return found.count == 1 ? .one(only) : .several(found.sorted { $0.id < $1.id })
      }
    }
    return .none
  }

  /// Those on the stands with a number, else those whose names have a part, by id.
  private func cooperatives(called text: String) -> [Cooperative] {
    let seats: [Stand] =
      switch stands(called: text) {
      case .none: []
      case .one(let stand): [stand]
      case .several(let stands): stands
      }
    let seated = Set(seats.flatMap { placements[$0.id] ?? [] })
    if !seated.isEmpty { return seated.sorted().compactMap { cooperatives[$0] } }
    let key = SearchKey(text)
    guard key.text.contains(where: { $0 != " " }) else { return [] }
    return cooperatives.values.filter { cooperative in
      cooperative.names.entries.contains { SearchKey($0.text.string).contains(key) }
        || SearchKey(cooperative.id.text) == key
    }.sorted { $0.id < $1.id }
  }

  /// The names nearest to a text, each with its id, the nearest first.
  private func nearest(
    to text: String, stands isOfStands: Bool = false, cooperatives isOfCooperatives: Bool = false
  ) -> [NearName] {
    let typed = Likeness(text)
    var all: [NearName] = []
    if isOfStands {
      all += stands.values.map { stand in
        NearName(
          id: stand.id.text, name: .each { _ in stand.number },
          distance: min(typed.distance(to: stand.number), typed.distance(to: stand.id.text)))
      }
    }
    if isOfCooperatives {
      all += cooperatives.values.map { cooperative in
        let names = cooperative.names.entries.map { typed.distance(toPartOf: $0.text.string) }
        return NearName(
          id: cooperative.id.text, name: NearName.phrase(cooperative.names),
          distance: names.reduce(typed.distance(to: cooperative.id.text)) { min($0, $1) })
      }
    }
    return Array(all.sorted().prefix(NameRefusal.mostNamed))
  }
}

/// A name that is nearly what was typed.
package struct NearName: Hashable, Sendable {
  /// The id of what is called so.
  let id: String
  let name: Phrase
  /// How many letters differ.
  let distance: Int
}

extension NearName: Comparable {
  package static func < (one: NearName, other: NearName) -> Bool {
    one.distance == other.distance
      ? NaturalOrder(one.id) < NaturalOrder(other.id) : one.distance < other.distance
  }
}
