// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What one rule means, how it is measured, and what was measured in a plan.
package struct RuleExplanation: Sendable {
  /// What the rule asks.
  package let description: RuleDescription
  /// What breaks it.
  package let violations: [Violation]
  /// What it measured, the worst first, and only these where there are very many; empty for rules that are
  /// kept or broken and no more.
  package let measures: [Measure]
  /// How much it measured, and the best of it.
  package let measureCount: Int
  package let best: Measure?
  /// Whether it measures at all, instead of being kept or broken and no more.
  package let isMeasured: Bool
  /// Whether it was not checked, and nothing measured, because that would take too much.
  package let isTooMuch: Bool
  /// What the limits of the measures ask.
  package let demand: Measures.Demand

  /// Explains a rule of a plan that was checked; nil for one that is not there or not checked.
  ///
  /// - Complexity: As a check of the rule at its strictest.
  package init?(_ rule: Rule.ID, in checker: Checker) {
    guard let rule = checker.plan.rules[rule], let active = try? ActiveRule(rule, of: checker.plan)
    else { return nil }
    description = RuleDescription(rule, active)
    violations = checker.report.violations.filter { $0.rule == rule.id }
    isTooMuch = !checker.book.active.contains { $0.id == rule.id }
    let measures = isTooMuch ? nil : active.rule.measures(in: checker.situation)
    self.measures = measures?.list ?? []
    measureCount = measures?.count ?? 0
    best = measures?.best
    isMeasured = measures != nil
    demand = measures?.demand ?? .atLeast
  }
}
