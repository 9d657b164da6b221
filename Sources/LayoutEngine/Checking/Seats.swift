// SPDX-License-Identifier: Apache-2.0

/// A cooperative on a stand, both by number.
struct Seat: Hashable, Sendable {
  let cooperative: Int
  let stand: Int
}

extension Situation {
  /// Everyone who sits somewhere, by stand; a cooperative on two stands comes twice.
  var seats: [Seat] { seating.seats }

  /// Those of the seats that a list of picks names.
  func seats(_ picks: [Bool]) -> [Seat] { seats.filter { picks[$0.cooperative] } }
}
