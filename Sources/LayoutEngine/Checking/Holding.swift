// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What a cooperative has with all its stands, and who shares one of them with it.
///
/// Rules that look at it file what they find at its first stand, once.
struct Holding {
  let cooperative: Int
  /// Its stands, in order.
  let stands: [Int]
  /// Everybody who sits on one of its stands, each once, itself included, in order.
  let sharers: [Int]
}

extension Situation {
  /// What the cooperatives hold whose first stand it is.
  ///
  /// - Complexity: O(their stands and all who share one).
  func holdings(filedAt stand: Int) -> [Holding] {
    seating.guests[stand].filter { seating.stands[$0].first == stand }.map(holding)
  }

  /// What a cooperative holds.
  func holding(_ cooperative: Int) -> Holding {
    let stands = seating.stands[cooperative]
    guard let first = stands.first, stands.count > 1 else {
      return Holding(
        cooperative: cooperative, stands: stands,
        sharers: stands.first.map { seating.guests[$0] } ?? [cooperative])
    }
    let guests = stands.dropFirst().reduce(into: Set(seating.guests[first])) {
      $0.formUnion(seating.guests[$1])
    }
    return Holding(cooperative: cooperative, stands: stands, sharers: guests.sorted())
  }

  /// The stands at which the guests of a stand are filed.
  func firstStands(ofGuestsOn stand: Int) -> [Int] {
    seating.guests[stand].compactMap { seating.stands[$0].first }
  }

  /// The area of some stands together, in m².
  func area(of stands: [Int]) -> Double {
    stands.reduce(0) { $0 + survey.floor.area(of: $1) }
  }

  /// Whether some stands join edge to edge: one comes to each from any other over stands that adjoin.
  ///
  /// - Complexity: O(stands² · pieces²).
  func areJoined(_ stands: [Int]) -> Bool { groups(of: stands) <= 1 }

  /// Into how many groups some stands fall whose members join edge to edge.
  func groups(of stands: [Int]) -> Int {
    let footprints = survey.floor.footprints
    var apart = stands
    var groups = 0
    while let start = apart.popLast() {
      groups += 1
      var reached = [start]
      while let stand = reached.popLast() {
        let beside = apart.filter { other in
          footprints[stand].contains { piece in footprints[other].contains(where: piece.adjoins) }
        }
        apart.removeAll(where: beside.contains)
        reached += beside
      }
    }
    return groups
  }
}
