// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// What a search found: who would move, and why it is better, rule by rule.
struct ArrangementSummary: Hashable, Sendable {
  /// How one rule fares.
  struct RuleChange: Hashable, Sendable {
    let rule: Rule.ID
    let severity: Severity
    /// How many violations there were, and are; of wishes, what they cost.
    let before: Double
    let after: Double

    /// How much better it is, or worse.
    var change: Double { after - before }
  }

  /// What the plan was worth.
  let before: PlanQuality
  /// What it would be worth, or is.
  let after: PlanQuality
  /// The rules that fare otherwise: what gains most first, what gets worse last.
  let rules: [RuleChange]
  /// Who moves, by the number of the stand that they leave.
  let moves: [ArrangementMove]
  /// The errors that no placement found avoids: what stands in the way, by rule.
  let obstacles: [Violation]
  /// Who has no stand then, and why.
  let leftOut: [LeftOut]
  /// What makes the moves; nil if nothing better was found.
  let edit: Edit?
  /// Whether the plan holds the moves already.
  var isKept = false
  /// Whether the map is looked at instead.
  var showsMap = false
  /// The first line shown.
  var top = 0

  /// Compares the report of a plan with that of the plan found.
  ///
  /// - Complexity: O(violations).
  init(
    from before: Report, to after: Report, moves: [ArrangementMove], leftOut: [LeftOut],
    edit: Edit?
  ) {
    self.before = before.quality
    self.after = after.quality
    self.moves = moves
    self.leftOut = leftOut
    self.edit = edit
    obstacles = after.violations.filter { $0.severity == .error }
    rules = Self.changes(from: before.violations, to: after.violations)
  }

  private static func changes(from before: [Violation], to after: [Violation]) -> [RuleChange] {
    var sums: [Rule.ID: (severity: Severity, before: Double, after: Double)] = [:]
    for violation in before {
      let amount = violation.severity == .wish ? violation.cost : 1
      sums[violation.rule, default: (violation.severity, 0, 0)].before += amount
    }
    for violation in after {
      let amount = violation.severity == .wish ? violation.cost : 1
      sums[violation.rule, default: (violation.severity, 0, 0)].after += amount
    }
    return sums.map {
      RuleChange(
        rule: $0.key, severity: $0.value.severity, before: $0.value.before, after: $0.value.after)
    }
    .filter { $0.change.magnitude > 1e-6 }
    .sorted { left, right in
      (rank(left), left.change, left.rule) < (rank(right), right.change, right.rule)
    }
  }

  /// Errors gained, warnings gained, wishes, warnings lost, errors lost.
  private static func rank(_ change: RuleChange) -> Int {
    switch change.severity {
    case .error: change.change < 0 ? -2 : 2
    case .warning: change.change < 0 ? -1 : 1
    case .wish: 0
    }
  }

  /// Scrolls so that the text stays within its lines.
  mutating func scroll(by lines: Int, of count: Int, visible: Int) {
    top = max(0, min(top + lines, count - visible))
  }
}
