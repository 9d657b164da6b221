// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The verdict on a whole plan.
public struct Report: Hashable, Sendable {
  /// Cooperatives by status, and how many have a stand.
  package struct CooperativeCounts: Hashable, Sendable {
    /// Those that take part.
    package let confirmed: Int
    /// Those of any status that have a stand.
    package let placed: Int
    /// Those that wait for one.
    package let waiting: Int
    /// Those that have cancelled.
    package let withdrawn: Int
  }

  /// A rule of the plan that was not checked.
  package struct UncheckedRule: Hashable, Sendable {
    /// The rule.
    package let rule: Rule.ID
    /// Its kind.
    package let kind: String
    /// What is wrong with it; nil for one that takes too much.
    package let problem: RuleProblem?
    /// Whether checking it in this plan would take too much: see `RuleWork`.
    package var isTooMuch = false
  }

  /// What breaks rules: the gravest first, then by rule, stands, cooperatives and features.
  package private(set) var violations: [Violation]
  /// How many more violations there are, beyond 256 of one rule at one stand or cooperative: they are
  /// counted and not listed.
  package let unlisted: Int
  /// The rules that were not checked, by id.
  package let unchecked: [UncheckedRule]
  /// What the plan is compared by.
  package let quality: PlanQuality
  /// How many violations are wishes.
  package let wishes: Int
  /// The hall's area in m²: width × depth less its voids.
  package let hallArea: Double
  /// The stands' area in m²; floor under two stands counts twice.
  package let standArea: Double
  /// Stand area ÷ hall area; infinite for stands in a hall without floor.
  package let netRatio: Double
  /// How many stands there are.
  package let stands: Int
  /// The cooperatives by status.
  package let cooperatives: CooperativeCounts

  /// How many violations are errors.
  package var errors: Int { quality.errors }
  /// How many violations are warnings.
  package var warnings: Int { quality.warnings }
  /// The sum of what the violated wishes cost.
  package var wishCost: Double { quality.wishCost }

  /// The same verdict, with its violations told in another order.
  package func telling(_ violations: [Violation]) -> Report {
    var report = self
    report.violations = violations
    return report
  }
}

extension Report {
  /// Sums up a situation and what each rule found in it.
  init(
    _ situation: Situation, _ book: RuleBook, _ ledgers: [RuleLedger]
  ) {
    let cooperatives = situation.roster.needs
    // Rules are in the order of their ids, and each has one severity.
    var violations: [Violation] = []
    for severity in Severity.allCases {
      for (rule, ledger) in zip(book.active, ledgers) where rule.severity == severity {
        violations += ledger.violations
      }
    }
    self.violations = violations
    unlisted = ledgers.reduce(0) { $0 + $1.unlisted }
    unchecked = book.unchecked
    quality = PlanQuality(situation, book, ledgers)
    wishes = zip(book.active, ledgers).reduce(0) { $1.0.severity == .wish ? $0 + $1.1.count : $0 }
    hallArea = situation.survey.hallArea
    standArea = situation.survey.standArea
    netRatio = situation.survey.netRatio
    stands = situation.stands.count
    self.cooperatives = CooperativeCounts(
      confirmed: cooperatives.count { $0.status == .confirmed },
      placed: situation.seating.stands.count { !$0.isEmpty },
      waiting: cooperatives.count { $0.status == .waiting },
      withdrawn: cooperatives.count { $0.status == .withdrawn })
  }
}

extension PlanQuality {
  /// Sums up a situation and what each rule found in it, in O(rules).
  init(_ situation: Situation, _ book: RuleBook, _ ledgers: [RuleLedger]) {
    var counts: [Severity: Int] = [:]
    var wishCost = WishCost()
    for (rule, ledger) in zip(book.active, ledgers) {
      counts[rule.severity, default: 0] += ledger.count
      wishCost += ledger.cost
    }
    self.init(
      unplaced: situation.unplaced, errors: counts[.error] ?? 0,
      warnings: counts[.warning] ?? 0, wishCost: wishCost.value)
  }
}
