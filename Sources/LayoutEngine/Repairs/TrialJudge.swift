// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Judges changes of a plan, one rule after another, and looks only as far as it must.
///
/// First comes the rule that is broken: while its complaint stays, nothing else counts. Then the
/// others, the gravest first; a change is given up as soon as it can be no better than the best one.
struct TrialJudge {
  /// A rule with what it found before any change.
  struct Entry {
    let rule: ActiveRule
    let ledger: RuleLedger
    /// What the rules after it found: all that can still vanish.
    fileprivate(set) var rest = Sum()
    /// What it takes to check the rule for the whole plan.
    let planWork: Int
    /// Whom it is about, for a rule for the whole plan that only some concern.
    let picks: [[Bool]]?
  }

  /// How many pairs of cooperatives a rule for the whole plan goes through in a piece of work.
  private static let pairsInPiece = 16

  /// The situation before any change.
  let situation: Situation
  /// How good the plan is before any change.
  let quality: PlanQuality
  private let entries: [Entry]
  private let sum: Sum

  /// Prepares to judge changes that touch nothing but some aspects.
  ///
  /// - Complexity: O(rules × cooperatives).
  init(_ checker: Checker, of aspects: Aspects) {
    let situation = checker.situation
    self.situation = situation
    quality = checker.quality
    let all = zip(checker.book.active, checker.ledgers)
    // Of equally grave ones, those that found most come first: what is left then is soon nothing.
    let ordered = all.filter { !$0.0.looksAt.isDisjoint(with: aspects) }.sorted { left, right in
      (left.0.severity, -left.1.cost.value, -left.1.count, left.0.id)
        < (right.0.severity, -right.1.cost.value, -right.1.count, right.0.id)
    }
    var rest = Sum()
    entries = ordered.reversed().map { rule, ledger in
      var entry = Entry(rule, ledger, in: situation, pairsInPiece: Self.pairsInPiece)
      entry.rest = rest
      rest.add(ledger, rule.severity)
      return entry
    }.reversed()
    sum = all.reduce(into: Sum()) { $0.add($1.1, $1.0.severity) }
  }

  /// The rule that a violation breaks.
  func entry(of violation: Violation) -> Entry? {
    entries.first { $0.rule.id == violation.rule }
  }

  /// What a change must be better than to remove a violation.
  func bar(for violation: Violation, unplaced: Int) -> Bar {
    Bar(violation.bar(for: quality, unplaced: unplaced))
  }

  /// How good the plan is after a change; nil if it is no better than a bar or has the complaint.
  ///
  /// Adds to `work` what it took.
  ///
  /// - Complexity: O(what the change touches), in each rule that is asked.
  func quality(
    _ next: Situation, _ change: SituationChange, below bar: Bar,
    without violation: Violation, of broken: Entry, work: inout Int
  ) -> PlanQuality? {
    if next.unplaced > bar.quality.unplaced { return nil }
    let own = broken.following(change, from: situation, to: next, work: &work)
    if own.contains(where: { $0.isSameComplaint(as: violation) }) { return nil }
    var sum = sum
    for entry in entries {
      let isBroken = entry.rule.id == broken.rule.id
      let after =
        isBroken ? own : entry.following(change, from: situation, to: next, work: &work)
      sum.take(entry.ledger, entry.rule.severity)
      sum.add(after, entry.rule.severity)
      guard sum.canBeat(bar, without: entry.rest, unplaced: next.unplaced) else { return nil }
    }
    let quality = sum.quality(unplaced: next.unplaced)
    return quality < bar.quality ? quality : nil
  }
}

extension TrialJudge.Entry {
  /// So many stands, and so many violations, are looked at in a piece of work.
  private static let inPiece = 16
  /// A piece of work has room for so many steps of a rule for the whole plan: see `RuleWork`.
  private static let stepsInPiece = 5000

  fileprivate init(
    _ rule: ActiveRule, _ ledger: RuleLedger, in situation: Situation, pairsInPiece: Int
  ) {
    self.rule = rule
    self.ledger = ledger
    guard rule.scope.contains(.plan) else {
      planWork = 0
      picks = nil
      return
    }
    let selectors = rule.rule.selectors
    picks = selectors?.map { situation.roster.picks($0) }
    let members = (selectors ?? []).map { situation.roster.members($0).count }
    let pairs = (members.first ?? 0) * (members.last ?? 0)
    planWork = max(
      1 + (members.count == 1 ? pairs / 2 : pairs) / pairsInPiece,
      rule.rule.work(in: situation).steps / Self.stepsInPiece)
  }

  /// What the rule finds after a change; adds to `work` what it took.
  fileprivate func following(
    _ change: SituationChange, from before: Situation, to next: Situation, work: inout Int
  ) -> RuleLedger {
    var after = ledger
    let pieces = after.follow(rule, change, from: before, to: next)
    work += 1 + pieces / Self.inPiece + (isPlanTouched(change) ? planWork : 0)
    return after
  }

  private func isPlanTouched(_ change: SituationChange) -> Bool {
    let touched = rule.looksAt.intersection(change.aspects)
    guard planWork > 0, !touched.isEmpty else { return false }
    guard let picks, touched.isSubset(of: .seats) else { return true }
    return picks.contains { picked in change.cooperatives.contains { picked[$0] } }
  }
}

extension TrialJudge {
  /// What a change must be better than.
  struct Bar {
    let quality: PlanQuality
    /// The penalty, and a little more than what the quality was rounded by.
    fileprivate let cost: WishCost

    init(_ quality: PlanQuality) {
      self.quality = quality
      cost = WishCost(quality.wishCost + 2e-6)
    }
  }

  /// What rules found together.
  struct Sum {
    var errors = 0
    var warnings = 0
    var cost = WishCost()

    mutating func add(_ ledger: RuleLedger, _ severity: Severity) {
      switch severity {
      case .error: errors += ledger.count
      case .warning: warnings += ledger.count
      case .wish: cost += ledger.cost
      }
    }

    mutating func take(_ ledger: RuleLedger, _ severity: Severity) {
      switch severity {
      case .error: errors -= ledger.count
      case .warning: warnings -= ledger.count
      case .wish: cost -= ledger.cost
      }
    }

    /// What a plan with so many unplaced is compared by.
    func quality(unplaced: Int) -> PlanQuality {
      PlanQuality(
        unplaced: unplaced, errors: errors, warnings: warnings, wishCost: cost.value)
    }

    /// Whether it can still be better than a bar if all of another sum should vanish.
    func canBeat(_ bar: Bar, without rest: Sum, unplaced: Int) -> Bool {
      let grave = (unplaced, errors - rest.errors, warnings - rest.warnings)
      let limit = (bar.quality.unplaced, bar.quality.errors, bar.quality.warnings)
      if grave != limit { return grave < limit }
      var least = cost
      least -= rest.cost
      return least < bar.cost
    }
  }
}
