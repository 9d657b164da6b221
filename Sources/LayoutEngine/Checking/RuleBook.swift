// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A plan's rules, read: those that can be checked, and those that cannot.
struct RuleBook: Sendable {
  /// The rules to check, by id.
  let active: [ActiveRule]
  /// The others, by id.
  let unchecked: [Report.UncheckedRule]
  /// What counts as an aisle.
  let aisleRule: AisleRule

  /// Reads a plan's rules.
  ///
  /// Of several `minimumAisleWidth` the first by id counts.
  init(_ plan: Plan) {
    var active: [ActiveRule] = []
    var unchecked: [Report.UncheckedRule] = []
    var aisleRule: AisleRule?
    for rule in plan.sortedRules {
      if RuleCatalogue.isUnchecked(rule.kind) {
        unchecked.append(.init(rule: rule.id, kind: rule.kind, problem: nil))
        continue
      }
      do throws(RuleProblem) {
        let read = try ActiveRule(rule, of: plan)
        if let aisles = read.rule as? MinimumAisleWidth {
          guard aisleRule == nil else {
            throw RuleProblem(keyPath: [], MinimumAisleWidth.secondOne)
          }
          aisleRule = aisles.aisleRule
        }
        active.append(read)
      } catch {
        unchecked.append(.init(rule: rule.id, kind: rule.kind, problem: error))
      }
    }
    self.active = active
    self.unchecked = unchecked
    self.aisleRule = aisleRule ?? AisleRule()
  }
}
