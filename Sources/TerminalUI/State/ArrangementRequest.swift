// SPDX-License-Identifier: Apache-2.0

/// What a search for better placements is asked for.
struct ArrangementRequest: Hashable, Sendable {
  /// The lengths that are offered, in seconds.
  static let lengths = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600]

  /// How long it may take.
  var seconds = 5
  /// Whether stands left empty go to waiting cooperatives.
  var seatsWaiting = false
  /// Whether a plan is wanted in which whoever withdraws can be replaced, at nearly the same penalty.
  var isRobust = false
  /// How many moves it makes, on one thread, instead of a time: the same plan then leads to the same
  /// placements.
  var moves: Int?

  /// Takes the next longer or shorter length.
  mutating func changeLength(longer: Bool) {
    let next =
      longer
      ? Self.lengths.first { $0 > seconds } : Self.lengths.last { $0 < seconds }
    seconds = next ?? seconds
  }
}
