// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The verdict on a whole plan.
public struct Report: Hashable, Sendable {
  /// Cooperatives by status, and how many have a stand.
  public struct CooperativeCounts: Hashable, Sendable {
    /// Those that take part.
    public let confirmed: Int
    /// Those of any status that have a stand.
    public let placed: Int
    /// Those that wait for one.
    public let waiting: Int
    /// Those that have cancelled.
    public let withdrawn: Int
  }

  /// A rule of the plan that was not checked.
  public struct UncheckedRule: Hashable, Sendable {
    /// The rule.
    public let rule: Rule.ID
    /// Its kind.
    public let kind: String
    /// What is wrong with it; nil for a kind that the program knows but does not check yet.
    public let problem: RuleProblem?
  }

  /// What breaks rules: the gravest first, then by rule, stands, cooperatives and features.
  public let violations: [Violation]
  /// How many more violations there are, beyond 256 of one rule at one stand or cooperative: they are
  /// counted and not listed.
  public let unlisted: Int
  /// The rules that were not checked, by id.
  public let unchecked: [UncheckedRule]
  /// What the plan is compared by.
  public let quality: PlanQuality
  /// How many violations are wishes.
  public let wishes: Int
  /// The hall's area in m²: width × depth less its voids.
  public let hallArea: Double
  /// The stands' area in m²; floor under two stands counts twice.
  public let standArea: Double
  /// Stand area ÷ hall area; infinite for stands in a hall without floor.
  public let netRatio: Double
  /// How many stands there are.
  public let stands: Int
  /// The cooperatives by status.
  public let cooperatives: CooperativeCounts

  /// How many violations are errors.
  public var errors: Int { quality.errors }
  /// How many violations are warnings.
  public var warnings: Int { quality.warnings }
  /// The sum of what the violated wishes cost.
  public var wishCost: Double { quality.wishCost }
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
