// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Checks a plan, and checks it again after changes without redoing what they cannot have touched.
///
/// A checker is a value: it keeps the last plan it saw, what follows from it, and what each rule
/// found, filed by stand and cooperative. `update(to:)` finds what changed, brings what follows from
/// it up to date, and checks only what the change can have touched.
///
/// ```swift
/// var checker = Checker(plan)
/// let inverse = try plan.apply(edit, stamp: nil)
/// checker.update(to: plan, changedBy: inverse)
/// let better = checker.quality(of: another) < checker.quality
/// ```
public struct Checker: Sendable {
  /// The plan that the report is about.
  public private(set) var plan: Plan
  /// The rules that are checked; those that take too much are not.
  private(set) var book: RuleBook
  /// All rules, and those of them that take too much, by number.
  private var rules: (all: RuleBook, tooHeavy: [Int])
  private(set) var situation: Situation
  /// What each active rule found.
  private(set) var ledgers: [RuleLedger]

  /// Checks a plan.
  ///
  /// - Complexity: O(cells + stands + what the rules ask).
  public init(_ plan: Plan) {
    self.plan = plan
    let book = RuleBook(plan)
    let situation = Situation(plan, aisleRule: book.aisleRule)
    rules = (book, book.tooHeavy(in: situation))
    self.book = book.leavingOut(rules.tooHeavy)
    self.situation = situation
    ledgers = self.book.active.map { RuleLedger($0, in: situation) }
  }

  /// The verdict on the plan, put together when it is asked for.
  ///
  /// - Complexity: O(violations + rules + cooperatives).
  public var report: Report { Report(situation, book, ledgers) }

  /// The floor of the plan: aisles, open sides, fronts.
  public var floor: Floor { situation.survey.floor }

  /// How every two stands of the plan stand to each other.
  package var neighbours: Neighbours { situation.survey.neighbours }

  /// What the plan is compared by.
  ///
  /// - Complexity: O(rules).
  package var quality: PlanQuality { PlanQuality(situation, book, ledgers) }
}

// MARK: Following a plan

extension Checker {
  /// Goes on to another plan, usually the last one after an edit.
  ///
  /// - Complexity: O(entries) to find what changed in each table that did, then as
  ///   `update(to:changedBy:)`.
  public mutating func update(to plan: Plan) {
    follow(plan, PlanDifference(from: self.plan, to: plan))
  }

  /// Goes on to the plan after an edit, given the edit that takes it back, as `Plan.apply` returns.
  ///
  /// - Complexity: O(what the edit can have touched): the cells near a stand that moved, those whose
  ///   walking distances changed, and the stands and cooperatives there. A change of the hall, of
  ///   the aisle rule, or of which stands there are is checked everywhere.
  public mutating func update(to plan: Plan, changedBy inverse: Edit) {
    follow(plan, PlanDifference(inverse: inverse) ?? PlanDifference(from: self.plan, to: plan))
  }

  /// How good another plan is, usually this one with a change that somebody considers.
  ///
  /// - Complexity: As `update(to:)`; the checker stays as it is.
  package func quality(of plan: Plan) -> PlanQuality {
    var other = self
    other.update(to: plan)
    return other.quality
  }

  /// How good the plan would be after an edit.
  ///
  /// - Throws: `EditRefusal` if the plan does not take the edit.
  package func quality(after edit: Edit) throws(EditRefusal) -> PlanQuality {
    var other = self
    var edited = plan
    let inverse = try edited.apply(edit, stamp: nil)
    other.update(to: edited, changedBy: inverse)
    return other.quality
  }

  private mutating func follow(_ plan: Plan, _ difference: PlanDifference) {
    // Rules may read otherwise when what they may name has come, gone or moved.
    let areNamesChanged =
      difference.isHallChanged
      || difference.cooperatives.contains {
        (plan.cooperatives[$0] == nil) != (situation.roster.indices[$0] == nil)
      }
    let oldBook = book
    let areReadAnew = difference.areRulesChanged || areNamesChanged
    let all = areReadAnew ? RuleBook(plan) : rules.all
    let before = situation
    let (next, change) = before.following(plan, difference, aisleRule: all.aisleRule)
    let tooHeavy = all.tooHeavy(in: next)
    if areReadAnew || tooHeavy != rules.tooHeavy {
      rules = (all, tooHeavy)
      book = all.leavingOut(tooHeavy)
      followRules(
        from: oldBook, areNamesChanged ? [] : unchangedRules(in: plan), change, before, next)
    } else {
      for (number, rule) in book.active.enumerated() {
        ledgers[number].follow(rule, change, from: before, to: next)
      }
    }
    situation = next
    self.plan = plan
  }

  /// The rules that are the same in another plan.
  private func unchangedRules(in plan: Plan) -> Set<Rule.ID> {
    Set(plan.rules.keys.filter { plan.rules[$0] == self.plan.rules[$0] })
  }

  /// Keeps what the rules that read as before found; all others are checked everywhere.
  private mutating func followRules(
    from oldBook: RuleBook, _ unchanged: Set<Rule.ID>, _ change: SituationChange,
    _ before: Situation, _ next: Situation
  ) {
    var known: [Rule.ID: RuleLedger] = [:]
    for (rule, ledger) in zip(oldBook.active, ledgers)
    where unchanged.contains(rule.id) && !rule.type.readsOtherRules {
      known[rule.id] = ledger
    }
    ledgers = book.active.map { rule in
      guard var ledger = known[rule.id] else { return RuleLedger(rule, in: next) }
      ledger.follow(rule, change, from: before, to: next)
      return ledger
    }
  }
}
