// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `minimumAisleWidth`: what counts as an aisle; it has no violations of its own.
///
/// `metres`, 3.0 by default, is the least width (Austin ≥ 3.05 m, Philadelphia ≥ 2.44 m;
/// accessible ≥ 1.40 m in new buildings in France). `frontage`, 1 m, is how much of a side must
/// touch an aisle to be open; `facingSpan`, 6 m, how far two stands face each other across.
/// `metres` and `frontage` must be above 0, for with 0 there would be aisles without floor. A plan
/// has one such rule at most.
struct MinimumAisleWidth: CheckedRule {
  static let kind = "minimumAisleWidth"
  static let severity: Severity? = .error
  static let looksAt: Aspects = []

  /// Why a second rule of this kind is refused.
  static let secondOne = "a plan has one rule minimumAisleWidth at most, and this is the second"

  /// What it says of aisles.
  let aisleRule: AisleRule

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    aisleRule = AisleRule(
      metres: try parameters.positive("metres", default: 3),
      frontage: try parameters.positive("frontage", default: 1),
      facingSpan: try parameters.number("facingSpan", default: 6))
  }

  func check(_ situation: Situation, _ findings: inout Findings) {}

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String { "" }
}

extension Plan {
  /// What counts as an aisle in this plan: its `minimumAisleWidth` rule, or the defaults where it
  /// has none that can be read.
  public var aisleRule: AisleRule {
    for rule in sortedRules where rule.kind == MinimumAisleWidth.kind {
      let parameters = RuleParameters(dictionary: rule.parameters, plan: self)
      if let read = try? MinimumAisleWidth(parameters) { return read.aisleRule }
    }
    return AisleRule()
  }
}
