// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Tries moves and swaps of cooperatives, and looks only as far as it must.
///
/// Each change is carried out on a plan of its own, followed by the rules that look at who sits
/// where, the gravest first, and taken back; a trial ends as soon as it can be no better than the
/// best one.
struct ReseatingTrials {
  private let checker: Checker
  private let reseatings: Reseatings
  /// The plan that changes are tried on; between trials it is as the checker's.
  private var plan: Plan
  /// The rules that look at who sits where, the gravest first, with what they found and what the
  /// rules after them found at most.
  private let rules: [(rule: ActiveRule, ledger: RuleLedger, rest: Sum)]
  private let quality: PlanQuality
  private let sum: Sum

  init(_ checker: Checker) {
    self.checker = checker
    reseatings = Reseatings(checker.situation)
    plan = checker.plan
    let all = zip(checker.book.active, checker.ledgers)
    // Of equally grave ones, those that found most come first: what is left then is soon nothing.
    let ordered = all.filter { $0.0.looksAt.contains(.placements) }.sorted { left, right in
      (left.0.severity, -left.1.cost.value, -left.1.count, left.0.id)
        < (right.0.severity, -right.1.cost.value, -right.1.count, right.0.id)
    }
    var rest = Sum()
    rules = ordered.reversed().map { rule, ledger in
      defer { rest.add(ledger, rule.severity) }
      return (rule: rule, ledger: ledger, rest: rest)
    }.reversed()
    quality = checker.quality
    sum = all.reduce(into: Sum()) { $0.add($1.1, $1.0.severity) }
  }

  /// What rules found together.
  private struct Sum {
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

  /// What a change must be better than.
  private struct Bar {
    let quality: PlanQuality
    /// The wish cost, and a little more than what the quality was rounded by.
    let cost: WishCost

    init(_ quality: PlanQuality) {
      self.quality = quality
      cost = WishCost(quality.wishCost + 2e-6)
    }
  }

  /// What may help against a violation, in order of preference, so many at most.
  func candidates(for violation: Violation, most: Int) -> [Reseatings.Candidate] {
    reseatings.candidates(of: concerned(by: violation), most: most)
  }

  private func concerned(by violation: Violation) -> [Int] {
    let situation = checker.situation
    if !violation.cooperatives.isEmpty {
      return violation.cooperatives.compactMap { situation.roster.indices[$0] }
    }
    if !violation.stands.isEmpty {
      return violation.stands.compactMap { situation.survey.floor.indices[$0] }
        .flatMap { situation.seating.guests[$0] }
    }
    // A rule that names nobody is only about those whom its selectors pick.
    let rule = rules.first { $0.rule.id == violation.rule }?.rule
    guard let selectors = rule?.rule.selectors else { return reseatings.movable }
    let picks = selectors.map { situation.roster.picks($0) }
    return reseatings.movable.filter { number in picks.contains { $0[number] } }
  }

  /// The best of some changes that removes a violation; of equally good ones the first.
  ///
  /// - Complexity: O(what each change touches), in stands and in rules.
  mutating func best(of candidates: [Reseatings.Candidate], for violation: Violation) -> Repair? {
    guard let broken = rules.first(where: { $0.rule.id == violation.rule }) else { return nil }
    var best: (candidate: Reseatings.Candidate, bar: Bar)?
    for candidate in candidates {
      guard let inverse = try? plan.apply(.restore(parts(of: candidate)), stamp: nil),
        let difference = PlanDifference(inverse: inverse)
      else { continue }
      let (next, change) = checker.situation.following(
        plan, difference, aisleRule: checker.floor.aisleRule)
      let bar = best?.bar ?? Bar(violation.bar(for: quality, unplaced: next.unplaced))
      if let quality = quality(next, change, below: bar, without: violation, of: broken) {
        best = (candidate, Bar(quality))
      }
      _ = try? plan.apply(inverse, stamp: nil)
    }
    return best.flatMap { repair(by: $0.candidate, to: $0.bar.quality) }
  }

  /// How good the plan is after a change; nil if it is not better than a bar or still has the
  /// complaint.
  private func quality(
    _ next: Situation, _ change: SituationChange, below bar: Bar,
    without violation: Violation, of broken: (rule: ActiveRule, ledger: RuleLedger, rest: Sum)
  ) -> PlanQuality? {
    if next.unplaced > bar.quality.unplaced { return nil }
    var own = broken.ledger
    own.follow(broken.rule, change, from: checker.situation, to: next)
    if own.contains(where: { $0.isSameComplaint(as: violation) }) { return nil }
    var sum = sum
    for (rule, before, rest) in rules {
      var after = before
      if rule.id == broken.rule.id {
        after = own
      } else {
        after.follow(rule, change, from: checker.situation, to: next)
      }
      sum.take(before, rule.severity)
      sum.add(after, rule.severity)
      guard sum.canBeat(bar, without: rest, unplaced: next.unplaced) else { return nil }
    }
    let quality = sum.quality(unplaced: next.unplaced)
    return quality < bar.quality ? quality : nil
  }
}

// MARK: From numbers to ids

extension ReseatingTrials {
  /// The placements that a change leads to.
  private func parts(of candidate: Reseatings.Candidate) -> [PlanPart] {
    let situation = checker.situation
    let mover = situation.id(ofCooperative: candidate.cooperative)
    let target = situation.id(ofStand: candidate.stand)
    let own = situation.seating.stands[candidate.cooperative].map(situation.id(ofStand:))
    guard let number = candidate.other, let here = own.first else {
      let left = own.map { stand in
        PlanPart.placement(stand, (plan.placements[stand] ?? []).filter { $0 != mover })
      }
      return left + [.placement(target, (plan.placements[target] ?? []) + [mover])]
    }
    let other = situation.id(ofCooperative: number)
    return [
      .placement(here, (plan.placements[here] ?? []).map { $0 == mover ? other : $0 }),
      .placement(target, (plan.placements[target] ?? []).map { $0 == other ? mover : $0 }),
    ]
  }

  private func repair(by candidate: Reseatings.Candidate, to quality: PlanQuality) -> Repair? {
    let situation = checker.situation
    let mover = situation.id(ofCooperative: candidate.cooperative)
    let target = situation.id(ofStand: candidate.stand)
    let here = situation.seating.stands[candidate.cooperative].first.map(situation.id(ofStand:))
    var moves = [Repair.Reseating(cooperative: mover, from: here, to: target)]
    // To one that takes several stands a place would be added.
    let isMove = plan.cooperatives[mover].map { $0.standLimit > 1 } ?? false
    var edit = isMove ? Edit.reseat([FloorPlan.Seat(mover, on: target)]) : .place(mover, on: target)
    if let number = candidate.other, let here {
      let other = situation.id(ofCooperative: number)
      moves.append(Repair.Reseating(cooperative: other, from: target, to: here))
      edit = .swap(mover, other)
    }
    // An edit says more than its parts: what the plan does not take is no repair.
    guard (try? plan.applying(edit, stamp: nil)) != nil else { return nil }
    return Repair(change: .reseat(moves), edit: edit, quality: quality)
  }
}
