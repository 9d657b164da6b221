// SPDX-License-Identifier: Apache-2.0

/// How many changes a search for repairs may try: counted in trials, not in time, so that the same
/// plan gives the same repairs on any machine.
///
/// Changes of placements and changes of geometry have a budget each. The former cost about the
/// same in any hall; the latter are followed over the floor, and in a hall of many cells each
/// counts as several. A violation gets a part of what is left, and a floor at least, until nothing
/// is left: so the gravest, which come first, are searched the deepest. On the sample nothing is
/// ever cut off.
struct RepairBudget {
  /// Cells of a hall in which a change of geometry counts once.
  private static let cellsForOne = 24_000

  private var leftForReseatings: Int
  private var leftForShifts: Int
  /// Of what is left, a violation gets one part of so many.
  private let share: Int
  private let leastReseatings: Int
  private let leastShifts: Int
  private let shiftCost: Int

  private init(reseatings: Int, shifts: Int, share: Int, least: Int, cells: Int) {
    leftForReseatings = reseatings
    leftForShifts = shifts
    self.share = share
    leastReseatings = least
    shiftCost = max(1, cells / Self.cellsForOne)
    leastShifts = max(1, least / shiftCost)
  }

  /// What may be spent on all violations of a plan together.
  static func listing(cells: Int) -> RepairBudget {
    RepairBudget(reseatings: 40_000, shifts: 8000, share: 16, least: 100, cells: cells)
  }

  /// What may be spent on a single violation that someone asks about.
  static func single(cells: Int) -> RepairBudget {
    RepairBudget(reseatings: 20_000, shifts: 4000, share: 1, least: 0, cells: cells)
  }

  /// Whether nothing more can be tried.
  var isSpent: Bool { reseatings == 0 && shifts == 0 }

  /// How many changes of placements the next violation may try.
  var reseatings: Int {
    max(0, min(leftForReseatings, max(leftForReseatings / share, leastReseatings)))
  }

  /// How many changes of geometry the next violation may try.
  var shifts: Int {
    let left = leftForShifts / shiftCost
    return max(0, min(left, max(left / share, leastShifts)))
  }

  /// Notes that so many changes of placements were tried.
  mutating func spend(reseatings count: Int) { leftForReseatings -= count }

  /// Notes that so many changes of geometry were tried.
  mutating func spend(shifts count: Int) { leftForShifts -= count * shiftCost }
}
