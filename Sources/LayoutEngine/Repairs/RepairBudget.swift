// SPDX-License-Identifier: Apache-2.0

/// How many changes a search for repairs may try: counted in work, not in time, so that the same
/// plan gives the same repairs on any machine.
///
/// Trying a change of placements costs about a unit for each stand and cooperative, trying a
/// change of geometry another unit for every second cell. Each sort has a budget of its own. A
/// violation gets a quarter of it, but 64 changes of placements and 16 of geometry at least; once a
/// budget is used up, nothing more of its sort is tried, so that the gravest violations are served
/// first. On the sample nothing is ever cut off.
struct RepairBudget {
  private static let whole = 1_200_000

  private let reseatingCost: Int
  private let shiftCost: Int
  private var leftForReseatings = Self.whole
  private var leftForShifts = Self.whole

  init(stands: Int, cooperatives: Int, cells: Int) {
    reseatingCost = max(1, stands + cooperatives)
    shiftCost = reseatingCost + cells / 2
  }

  /// Whether nothing more can be tried.
  var isSpent: Bool { leftForReseatings <= 0 && leftForShifts <= 0 }

  /// How many changes of placements the next violation may try.
  var reseatings: Int {
    leftForReseatings > 0 ? max(Self.whole / 4 / reseatingCost, 64) : 0
  }

  /// How many changes of geometry the next violation may try.
  var shifts: Int { leftForShifts > 0 ? max(Self.whole / 4 / shiftCost, 16) : 0 }

  /// Notes that so many changes of placements were tried.
  mutating func spend(reseatings count: Int) { leftForReseatings -= count * reseatingCost }

  /// Notes that so many changes of geometry were tried.
  mutating func spend(shifts count: Int) { leftForShifts -= count * shiftCost }
}
