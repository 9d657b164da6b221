// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A cooperative on a stand, both by number.
struct Seat: Hashable, Sendable {
  let cooperative: Int
  let stand: Int
}

extension Situation {
  /// Everyone who sits somewhere, by stand; a cooperative on two stands comes twice.
  var seats: [Seat] { seating.seats }

  /// The seats of all that a selector picks, by stand.
  ///
  /// - Complexity: O(picked), however many others there are.
  func seats(pickedBy selector: Selector) -> [Seat] {
    roster.members(selector).flatMap { member in
      seating.stands[member].map { Seat(cooperative: member, stand: $0) }
    }.sorted { ($0.stand, $0.cooperative) < ($1.stand, $1.cooperative) }
  }

  /// Whether a cooperative takes part and has no stand.
  func isUnplaced(_ cooperative: Int) -> Bool {
    roster.needs[cooperative].status == .confirmed && seating.stands[cooperative].isEmpty
  }
}
