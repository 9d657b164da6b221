// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What breaks one rule somewhere: violations, and how many more there are that are only counted.
struct FoundViolations: Sendable {
  /// In the order of reports.
  var listed: [Violation] = []
  /// How many more there are.
  var unlisted = 0
  /// What those cost together.
  var unlistedCost = WishCost()

  /// How many there are.
  var count: Int { listed.count + unlisted }

  /// What they cost together.
  var cost: WishCost { listed.reduce(into: unlistedCost) { $0 += WishCost($1.cost) } }
}

/// Collects what breaks one rule.
///
/// Beyond a bound violations are counted, but not kept: a thousand who share a stand, or a thousand
/// stands on one spot, break a rule about pairs a million times.
struct Findings {
  /// So many violations are kept for one stand or cooperative, and for the plan as a whole.
  static let most = (each: 256, plan: 20_000)

  let rule: Rule.ID
  let kind: String
  let severity: Severity
  /// The penalty of each violation, or of each unit where the kind says so.
  let weight: Double
  private(set) var violations: [Violation] = []
  private var unlisted = 0
  private var unlistedCost = WishCost()
  /// How many are kept.
  var most: Int

  /// An empty collection for a rule.
  init(rule: Rule.ID, kind: String, severity: Severity, weight: Double, most: Int = .max) {
    self.most = most
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.weight = weight
  }

  /// Adds a violation; its lists may come in any order.
  ///
  /// - Parameters:
  ///   - measured: What was measured; infinite where nothing was found to measure.
  ///   - cost: The penalty if the rule is a wish; its weight where nil.
  ///   - aspect: Which way the rule is broken, in the kind's own word, where there are several.
  ///   - narrowing: Where the way narrows, if that is the reason.
  mutating func add(
    stands: [Stand.ID] = [], cooperatives: [Cooperative.ID] = [], features: [Feature.ID] = [],
    sessions: [Session.ID] = [], measured: Double? = nil, limit: Double? = nil,
    unit: Violation.Unit = .none,
    cost: Double? = nil, aspect: String = "", narrowing: Narrowing? = nil
  ) {
    let cost = severity == .wish ? cost ?? weight : 0
    guard violations.count < most else {
      unlisted += 1
      unlistedCost += WishCost(cost)
      return
    }
    violations.append(
      Violation(
        rule: rule, kind: kind, severity: severity, stands: Self.inOrder(stands),
        cooperatives: Self.inOrder(cooperatives), features: Self.inOrder(features),
        measured: measured, limit: limit, unit: unit,
        cost: cost, aspect: aspect, sessions: Self.inOrder(sessions), narrowing: narrowing))
  }

  /// Hands over what was added, in the order of reports, and begins anew.
  mutating func take() -> FoundViolations {
    if violations.isEmpty, unlisted == 0 { return FoundViolations() }
    let taken = FoundViolations(
      listed: violations.count > 1 ? violations.sorted() : violations, unlisted: unlisted,
      unlistedCost: unlistedCost)
    violations = []
    (unlisted, unlistedCost) = (0, WishCost())
    return taken
  }

  private static func inOrder<ID: Comparable>(_ ids: [ID]) -> [ID] {
    ids.count > 1 ? ids.sorted() : ids
  }
}
