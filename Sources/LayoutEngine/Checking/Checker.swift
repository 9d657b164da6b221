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
  /// The active rules whose check was put off: what is told of them is what was found before.
  private(set) var due: Set<Rule.ID>

  /// Rules whose check takes more steps take long.
  var longSteps = RuleBook.longSteps

  /// What becomes of rules that take long when the checker goes on to another plan.
  package enum LongRules: Sendable {
    /// They are checked as all others, those whose check was put off before, too.
    case checked
    /// Those whose check was put off stay so: two verdicts of which neither has it can be compared.
    case leftDue
    /// Their check is put off until `settle()`.
    case putOff
  }

  /// Checks a plan.
  ///
  /// - Complexity: O(cells + stands + what the rules ask).
  public init(_ plan: Plan) { self.init(plan, longRules: .checked) }

  /// Checks a plan, or but what does not take long.
  package init(_ plan: Plan, longRules: LongRules) {
    self.plan = plan
    let book = RuleBook(plan)
    let situation = Situation(plan, aisleRule: book.aisleRule)
    rules = (book, book.tooHeavy(in: situation))
    self.book = book.leavingOut(rules.tooHeavy)
    self.situation = situation
    let long = self.book.active.filter { rule in
      longRules == .putOff
        && RuleBook.takesLong(
          rule, in: situation, isWalkedAnew: true, beyond: RuleBook.longSteps)
    }
    let due = Set(long.map(\.id))
    self.due = due
    ledgers = self.book.active.map { rule in
      due.contains(rule.id) ? RuleLedger() : RuleLedger(rule, in: situation)
    }
  }

  /// Whether the check of a rule was put off.
  package var isDue: Bool { !due.isEmpty }

  /// Checks what was put off.
  ///
  /// - Complexity: What these rules take.
  package mutating func settle() {
    for (number, rule) in book.active.enumerated() where due.contains(rule.id) {
      ledgers[number] = RuleLedger(rule, in: situation)
    }
    due = []
  }

  /// The same with everything checked, for what must not lack anything.
  ///
  /// - Complexity: As `settle()`.
  package var settled: Checker {
    var checker = self
    checker.settle()
    return checker
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
    update(to: plan, changedBy: nil, longRules: .checked)
  }

  /// Goes on to the plan after an edit, given the edit that takes it back, as `Plan.apply` returns.
  ///
  /// - Complexity: O(what the edit can have touched): the cells near a stand that moved, those whose
  ///   walking distances changed, and the stands and cooperatives there. A change of the hall, of
  ///   the aisle rule, or of which stands there are is checked everywhere.
  public mutating func update(to plan: Plan, changedBy inverse: Edit) {
    update(to: plan, changedBy: inverse, longRules: .checked)
  }

  /// Goes on to another plan, given the edit that takes the change back where there was one.
  ///
  /// - Complexity: As the others, but for rules whose check is put off.
  package mutating func update(
    to plan: Plan, changedBy inverse: Edit?, longRules: LongRules
  ) {
    let known = inverse.flatMap { PlanDifference(inverse: $0) }
    follow(plan, known ?? PlanDifference(from: self.plan, to: plan), longRules)
  }

  /// How good another plan is, usually this one with a change that somebody considers.
  ///
  /// - Complexity: As `update(to:)`; the checker stays as it is.
  package func quality(of plan: Plan) -> PlanQuality {
    var other = self
    other.update(to: plan, changedBy: nil, longRules: .leftDue)
    return other.quality
  }

  /// How good the plan would be after an edit.
  ///
  /// - Throws: `EditRefusal` if the plan does not take the edit.
  package func quality(after edit: Edit) throws(EditRefusal) -> PlanQuality {
    var other = self
    var edited = plan
    let inverse = try edited.apply(edit, stamp: nil)
    other.update(to: edited, changedBy: inverse, longRules: .leftDue)
    return other.quality
  }

  /// How good the plan would be after each of some edits; nil where it does not take one.
  ///
  /// - Complexity: O(stands + cooperatives), and for each what `update(to:changedBy:)` takes.
  package func qualities(after edits: [Edit]) -> [PlanQuality?] {
    var trial = plan
    return edits.map { edit in
      guard let inverse = try? trial.apply(edit, stamp: nil) else { return nil }
      let quality = quality(of: trial, changedBy: inverse)
      // The copy is this one's alone again, so that taking the edit back copies nothing.
      _ = try? trial.apply(inverse, stamp: nil)
      return quality
    }
  }

  private func quality(of plan: Plan, changedBy inverse: Edit) -> PlanQuality {
    var other = self
    other.update(to: plan, changedBy: inverse, longRules: .leftDue)
    return other.quality
  }

  private mutating func follow(
    _ plan: Plan, _ difference: PlanDifference, _ longRules: LongRules
  ) {
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
        from: oldBook, areNamesChanged ? [] : unchangedRules(in: plan), change, before, next,
        longRules)
    } else {
      for (number, rule) in book.active.enumerated() {
        // Taken out meanwhile, so that it is not copied.
        var ledger = RuleLedger()
        swap(&ledger, &ledgers[number])
        follow(rule, &ledger, change, before, next, longRules)
        swap(&ledger, &ledgers[number])
      }
    }
    situation = next
    self.plan = plan
  }

  /// The rules that are the same in another plan.
  private func unchangedRules(in plan: Plan) -> Set<Rule.ID> {
    Set(plan.rules.keys.filter { plan.rules[$0] == self.plan.rules[$0] })
  }

  /// Keeps what the rules that read as before found; all others are checked everywhere, with those that
  /// look at others.
  private mutating func followRules(
    from oldBook: RuleBook, _ unchanged: Set<Rule.ID>, _ change: SituationChange,
    _ before: Situation, _ next: Situation, _ longRules: LongRules
  ) {
    var known: [Rule.ID: RuleLedger] = [:]
    for (rule, ledger) in zip(oldBook.active, ledgers)
    where unchanged.contains(rule.id) && !rule.looksAt.contains(.rules) {
      known[rule.id] = ledger
    }
    ledgers = book.active.map { rule in
      if var ledger = known[rule.id] {
        follow(rule, &ledger, change, before, next, longRules)
        return ledger
      }
      due.remove(rule.id)
      if longRules == .putOff,
        RuleBook.takesLong(rule, in: next, isWalkedAnew: true, beyond: longSteps)
      {
        due.insert(rule.id)
        return RuleLedger()
      }
      return RuleLedger(rule, in: next)
    }
    due.formIntersection(book.active.map(\.id))
  }

  /// Brings what a rule found up to date, or puts that off.
  private mutating func follow(
    _ rule: ActiveRule, _ ledger: inout RuleLedger, _ change: SituationChange,
    _ before: Situation, _ next: Situation, _ longRules: LongRules
  ) {
    if longRules == .checked, due.remove(rule.id) != nil {
      ledger = RuleLedger(rule, in: next)
      return
    }
    if longRules == .putOff, !due.contains(rule.id),
      RuleLedger.isCheckedAnew(rule, change, from: before, to: next),
      RuleBook.takesLong(
        rule, in: next, isWalkedAnew: change.aspects.contains(.walks), beyond: longSteps)
    {
      due.insert(rule.id)
    }
    guard due.contains(rule.id) else {
      ledger.follow(rule, change, from: before, to: next)
      return
    }
    // What is not there any more is not told of.
    if !change.whole.isEmpty { ledger = RuleLedger() }
  }
}
