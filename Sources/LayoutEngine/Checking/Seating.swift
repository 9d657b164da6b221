// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Who sits where, by the numbers of stands and cooperatives.
struct Seating: Sendable {
  /// Who sits on each stand, in order, each once.
  private(set) var guests: PieceArray<[Int]>
  /// The stands of each cooperative, in order.
  private(set) var stands: PieceArray<[Int]>
  /// How many seats there are: a cooperative on two stands has two.
  private(set) var count: Int

  /// Reads a plan's placements; what names a missing stand or cooperative is left out.
  ///
  /// - Complexity: O(stands + cooperatives + placements).
  init(_ plan: Plan, survey: Survey, roster: Roster) {
    var guests = [[Int]](repeating: [], count: survey.floor.stands.count)
    var stands = [[Int]](repeating: [], count: roster.cooperatives.count)
    for (stand, list) in plan.placements {
      guard let number = survey.floor.indices[stand] else { continue }
      guests[number] = Self.numbers(of: list, roster)
    }
    for (number, list) in guests.enumerated() {
      for cooperative in list { stands[cooperative].append(number) }
    }
    count = guests.reduce(0) { $0 + $1.count }
    self.guests = PieceArray(guests, shift: PieceArray<Int>.listShift)
    self.stands = PieceArray(stands, shift: PieceArray<Int>.listShift)
  }

  /// Reads the placements of a stand anew; returns who came and who left.
  ///
  /// - Complexity: O(guests of the stand).
  mutating func follow(_ placed: [Cooperative.ID], on stand: Int, _ roster: Roster) -> [Int] {
    let before = guests[stand]
    let now = Self.numbers(of: placed, roster)
    guests[stand] = now
    let left = before.filter { !now.contains($0) }
    let came = now.filter { !before.contains($0) }
    count += came.count - left.count
    for cooperative in left { stands[cooperative].removeAll { $0 == stand } }
    for cooperative in came {
      let place = stands[cooperative].firstIndex { $0 > stand } ?? stands[cooperative].count
      stands[cooperative].insert(stand, at: place)
    }
    return left + came
  }

  private static func numbers(of list: [Cooperative.ID], _ roster: Roster) -> [Int] {
    let numbers = list.compactMap { roster.indices[$0] }
    return numbers.count > 1 ? Set(numbers).sorted() : numbers
  }
}

extension Seating {
  /// The stands where somebody sits, in order.
  ///
  /// O(stands).
  var taken: [Int] { guests.indices.filter { !guests[$0].isEmpty } }

  /// Everyone who sits somewhere, by stand.
  ///
  /// O(stands + seats).
  var seats: [Seat] {
    guests.indices.flatMap { stand in
      guests[stand].map { Seat(cooperative: $0, stand: stand) }
    }
  }
}
