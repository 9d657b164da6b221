// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Who sits where, by the numbers of stands and cooperatives.
struct Seating: Sendable {
  /// Who sits on each stand, in order, each once.
  let guests: [[Int]]
  /// The stands of each cooperative, in order.
  let stands: [[Int]]
  /// The stands where somebody sits, in order.
  let taken: [Int]
  /// Everyone who sits somewhere, by stand.
  let seats: [Seat]

  /// Reads a plan's placements; what names a missing stand or cooperative is left out.
  ///
  /// - Complexity: O(stands + cooperatives + placements).
  init(_ plan: Plan, survey: Survey, roster: Roster) {
    var guests = [[Int]](repeating: [], count: survey.floor.stands.count)
    var stands = [[Int]](repeating: [], count: roster.cooperatives.count)
    for (stand, list) in plan.placements {
      guard let number = survey.floor.indices[stand] else { continue }
      var numbers = list.compactMap { roster.indices[$0] }
      if numbers.count > 1 { numbers = Set(numbers).sorted() }
      guests[number] = numbers
    }
    var taken: [Int] = []
    var seats: [Seat] = []
    seats.reserveCapacity(plan.placements.count)
    for (number, list) in guests.enumerated() where !list.isEmpty {
      taken.append(number)
      for cooperative in list {
        stands[cooperative].append(number)
        seats.append(Seat(cooperative: cooperative, stand: number))
      }
    }
    self.guests = guests
    self.stands = stands
    self.taken = taken
    self.seats = seats
  }
}
