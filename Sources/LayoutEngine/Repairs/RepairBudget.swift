// SPDX-License-Identifier: Apache-2.0

/// How many changes a search for repairs may try: counted in work, not in time, so that the same
/// plan gives the same repairs on any machine.
///
/// Trying a change of placements costs about a unit for each stand and cooperative, trying a
/// change of geometry another unit for every second cell. A violation gets an eighth of the
/// whole, but 64 changes of placements and 16 of geometry at least; when the whole is used up,
/// the violations that are left go without. On the sample nothing is ever cut off.
struct RepairBudget {
  private static let whole = 2_400_000
  private static let leastReseatings = 64
  private static let leastShifts = 16

  let reseatingCost: Int
  let shiftCost: Int
  private var left = Self.whole
  private var share = 0

  init(stands: Int, cooperatives: Int, cells: Int) {
    reseatingCost = max(1, stands + cooperatives)
    shiftCost = reseatingCost + cells / 2
  }

  /// Whether the whole is used up.
  var isSpent: Bool { left <= 0 }

  /// Begins another violation.
  mutating func beginViolation() { share = Self.whole / 8 }

  /// How many changes of placements the present violation may still try.
  var reseatings: Int { max(share / reseatingCost, Self.leastReseatings) }

  /// How many changes of geometry it may still try.
  var shifts: Int { max(share / shiftCost, Self.leastShifts) }

  /// Notes that so many changes of a cost were tried.
  mutating func spend(_ count: Int, of cost: Int) {
    share -= count * cost
    left -= count * cost
  }
}
