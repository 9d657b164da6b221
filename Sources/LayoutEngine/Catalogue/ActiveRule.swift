// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A rule of a plan with what all rules have in common: its id, severity and weight.
struct ActiveRule: Sendable {
  let id: Rule.ID
  let severity: Severity
  /// The penalty of each violation, or of each unit where the kind says so.
  let weight: Double
  let rule: any CheckedRule
  /// How many violations are kept altogether; more are counted.
  var mostListed = Int.max

  /// Reads a rule of a plan.
  ///
  /// - Throws: `RuleProblem`, also for a kind that nothing checks.
  init(_ rule: Rule, of plan: Plan) throws(RuleProblem) {
    guard let type = RuleCatalogue.types[ExactText(rule.kind)] else {
      throw RuleProblem(keyPath: ["kind"], ProblemWords.unknownKind)
    }
    let parameters = RuleParameters(dictionary: rule.parameters, plan: plan)
    id = rule.id
    if let fixed = type.severity {
      severity = fixed
    } else {
      severity =
        parameters.has(.severity) ? try parameters.word(.severity, of: Severity.self) : .wish
    }
    weight = try parameters.number(.weight)
    self.rule = try type.init(parameters)
  }

  /// Its kind.
  var type: any CheckedRule.Type { Swift.type(of: rule) }

  /// What the rule looks at.
  var looksAt: Aspects { type.looksAt }

  /// What the rule's violations are about.
  var scope: RuleScope { type.scope }

  /// An empty collection for what breaks the rule, which keeps so many violations.
  func findings(most: Int) -> Findings {
    Findings(rule: id, kind: type.kind, severity: severity, weight: weight, most: most)
  }

  /// What breaks the rule now, in the order of reports.
  func violations(in situation: Situation) -> [Violation] {
    RuleLedger(self, in: situation).violations
  }
}
