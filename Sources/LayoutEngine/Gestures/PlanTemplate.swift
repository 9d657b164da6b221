// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// A plan as the start of the next one.
package struct PlanTemplate: Hashable, Sendable {
  /// The new plan.
  package let plan: Plan
  /// The rules that were left out since they name a cooperative that is gone.
  package let droppedRules: [Rule.ID]

  /// Keeps the hall, the stands with their numbers and what they offer, the rules and the
  /// categories.
  ///
  /// Placements and history are left out, and the plan is a draft again.
  ///
  /// Holds and locks go: they kept stands for this year's people. Cooperatives are kept with all
  /// their data, since nobody wants to type them again, and wait, since nobody has confirmed yet;
  /// who withdrew waits as well.
  ///
  /// - Parameters:
  ///   - keepsCooperatives: Whether the roster is kept; without it, rules that name a
  ///     cooperative are left out.
  ///   - name: A new name for the fair in a language; its other names then go.
  package init(
    _ old: Plan, keepsCooperatives: Bool = true, name: (language: String, text: String)? = nil
  ) {
    let names = name.map { Names([(language: $0.language, name: $0.text)]) } ?? old.names
    var source = old.source
    for key in ["placements", "history"] { source[key] = nil }
    if !keepsCooperatives { source["cooperatives"] = nil }
    let cooperatives = keepsCooperatives ? old.sortedCooperatives.map(\.invitedAgain) : []
    func plan(_ rules: [Rule]) -> Plan {
      Plan(
        names: names, hall: old.hall, stands: old.sortedStands.map(\.released),
        cooperatives: cooperatives, rules: rules, categories: old.categories,
        provinces: old.provinces,
        waitingPolicy: old.waitingPolicy, source: source)
    }
    let whole = plan(old.sortedRules)
    let catalogue = RuleCatalogue()
    let broken = old.sortedRules.filter {
      catalogue.problem(in: $0, of: whole) != nil && catalogue.problem(in: $0, of: old) == nil
    }.map(\.id)
    self.plan = broken.isEmpty ? whole : plan(old.sortedRules.filter { !broken.contains($0.id) })
    droppedRules = broken
  }
}

extension Stand {
  /// The stand without hold and lock.
  fileprivate var released: Stand {
    var stand = self
    stand.hold = ""
    stand.isLocked = false
    return stand
  }
}

extension Cooperative {
  /// The cooperative as it waits for an answer for the next fair.
  fileprivate var invitedAgain: Cooperative {
    var cooperative = self
    cooperative.status = .waiting
    cooperative.withdrawnAt = ""
    cooperative.reason = ""
    return cooperative
  }
}
