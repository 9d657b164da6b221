// SPDX-License-Identifier: Apache-2.0

/// A cooperative on a stand, both by number.
struct Seat: Hashable, Sendable {
  let cooperative: Int
  let stand: Int
}

extension Situation {
  /// Everyone who sits somewhere, by stand; a cooperative on two stands comes twice.
  var seats: [Seat] {
    seating.taken.flatMap { stand in
      seating.guests[stand].map { Seat(cooperative: $0, stand: stand) }
    }
  }

  /// Those of the seats that a list of picks names.
  func seats(_ picks: [Bool]) -> [Seat] { seats.filter { picks[$0.cooperative] } }
}
