// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// Collects what breaks one rule.
struct Findings {
  let rule: Rule.ID
  let kind: String
  let severity: Severity
  /// The wish cost of each violation, or of each unit where the kind says so.
  let weight: Double
  private(set) var violations: [Violation] = []

  /// An empty collection for a rule.
  init(rule: Rule.ID, kind: String, severity: Severity, weight: Double) {
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.weight = weight
  }

  /// Adds a violation; its lists may come in any order.
  ///
  /// - Parameters:
  ///   - measured: What was measured; infinite where nothing was found to measure.
  ///   - cost: The wish cost if the rule is a wish; its weight where nil.
  ///   - aspect: Which way the rule is broken, in the kind's own word, where there are several.
  ///   - narrowing: Where the way narrows, if that is the reason.
  mutating func add(
    stands: [Stand.ID] = [], cooperatives: [Cooperative.ID] = [], features: [Feature.ID] = [],
    measured: Double? = nil, limit: Double? = nil, unit: Violation.Unit = .none,
    cost: Double? = nil, aspect: String = "", narrowing: Narrowing? = nil
  ) {
    violations.append(
      Violation(
        rule: rule, kind: kind, severity: severity, stands: Self.inOrder(stands),
        cooperatives: Self.inOrder(cooperatives), features: Self.inOrder(features),
        measured: measured, limit: limit, unit: unit,
        cost: severity == .wish ? cost ?? weight : 0, aspect: aspect, narrowing: narrowing))
  }

  /// Hands over what was added, in the order of reports, and begins anew.
  mutating func take() -> [Violation] {
    if violations.isEmpty { return [] }
    let taken = violations.count > 1 ? violations.sorted() : violations
    violations = []
    return taken
  }

  private static func inOrder<ID: Comparable>(_ ids: [ID]) -> [ID] {
    ids.count > 1 ? ids.sorted() : ids
  }
}
