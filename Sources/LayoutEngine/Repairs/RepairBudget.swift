// SPDX-License-Identifier: Apache-2.0

/// How far a search for the repairs of a whole report goes.
package enum RepairEffort: String, CaseIterable, Hashable, Sendable {
  /// Within a fixed budget, the gravest problems first.
  case some
  /// Every change for every problem, however long it takes.
  case all
  /// Not at all.
  case none
}

/// How much a search for repairs may do: counted in work, not in time, so that the same plan gives
/// the same repairs on any machine.
///
/// A piece of work is about what it takes to ask one rule again about one stand; `TrialJudge` counts
/// them while it judges. A violation gets a part of what is left, and a floor at least, until
/// nothing is left: so the gravest, which come first, are searched the deepest. On the sample
/// nothing is ever cut off.
struct RepairBudget {
  /// Work that nobody gets to the end of.
  private static let endless = Int.max / 2

  private var left: Int
  /// Of what is left, a violation gets one part of so many, and so much at least.
  private let share: Int
  private let least: Int

  /// What may be spent on all violations of a plan together.
  static let listing = RepairBudget(left: 200_000, share: 16, least: 5000)

  /// What may be spent on a single violation that someone asks about.
  static let single = RepairBudget(left: 300_000, share: 1, least: 0)

  /// All that can be tried.
  static let all = RepairBudget(left: endless, share: 1, least: 0)

  /// So much work; a violation gets one of `share` parts of what is left, and `least` at least.
  init(left: Int, share: Int, least: Int) {
    self.left = left
    self.share = share
    self.least = least
  }

  /// Whether nothing more can be tried.
  var isSpent: Bool { left <= 0 }

  /// How much may be done for the next violation.
  var portion: Int { max(0, min(left, max(left / share, least))) }

  /// Notes that so much was done.
  mutating func spend(_ work: Int) { left -= min(left, work) }
}
