// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Tries moves and swaps of cooperatives.
///
/// Each change is carried out on a plan of its own, judged, and taken back.
struct ReseatingTrials {
  /// The least work that a trial is: to carry a change out, to follow it and to take it back.
  private static let work = 12
  /// How many changes are listed and sorted in a piece of work.
  private static let listed = 16

  private let judge: TrialJudge
  private let reseatings: Reseatings
  private let aisleRule: AisleRule
  /// The plan that changes are tried on; between trials it is as the checker's.
  private var plan: Plan

  init(_ checker: Checker) {
    judge = TrialJudge(checker, of: .placements)
    reseatings = Reseatings(checker.situation)
    aisleRule = checker.floor.aisleRule
    plan = checker.plan
  }

  private func concerned(by violation: Violation, of rule: ActiveRule) -> [Int] {
    let situation = judge.situation
    if !violation.cooperatives.isEmpty {
      return violation.cooperatives.compactMap { situation.roster.indices[$0] }
    }
    if !violation.stands.isEmpty {
      return violation.stands.compactMap { situation.survey.floor.indices[$0] }
        .flatMap { situation.seating.guests[$0] }
    }
    // A rule that names nobody is only about those whom its selectors pick.
    guard let selectors = rule.rule.selectors else { return reseatings.movable }
    let picks = selectors.map { situation.roster.picks($0) }
    return reseatings.movable.filter { number in picks.contains { $0[number] } }
  }

  /// The best change that removes a violation, and the work that it took.
  ///
  /// Tried are those that so much work is enough for, in order of preference; of equally good ones
  /// the first counts.
  mutating func best(for violation: Violation, within limit: Int) -> (repair: Repair?, work: Int) {
    guard let broken = judge.entry(of: violation) else { return (nil, 0) }
    let most = limit / Self.work
    let movers = reseatings.looked(at: concerned(by: violation, of: broken.rule), most: most)
    let candidates = reseatings.candidates(of: movers, most: most)
    var work = movers.count * judge.situation.stands.count / Self.listed
    var best: (candidate: Reseatings.Candidate, bar: TrialJudge.Bar)?
    let named = violation.cooperatives.compactMap { judge.situation.roster.indices[$0] }
    for candidate in candidates {
      if work >= limit { break }
      // Where who complains would only complain elsewhere, nothing has to be carried out.
      if named.count == 1, violation.features.isEmpty,
        isInVain(candidate, for: named[0], broken.rule)
      {
        work += 1
        continue
      }
      work += Self.work
      guard let inverse = try? plan.apply(.restore(parts(of: candidate)), stamp: nil),
        let difference = PlanDifference(inverse: inverse)
      else { continue }
      let (next, change) = judge.situation.following(plan, difference, aisleRule: aisleRule)
      let bar = best?.bar ?? judge.bar(for: violation, unplaced: next.unplaced)
      if let quality = judge.quality(
        next, change, below: bar, without: violation, of: broken, work: &work)
      {
        best = (candidate, TrialJudge.Bar(quality))
      }
      _ = try? plan.apply(inverse, stamp: nil)
    }
    return (best.flatMap { repair(by: $0.candidate, to: $0.bar.quality) }, work)
  }
}

extension ReseatingTrials {
  /// Whether a change brings a cooperative to a stand where it breaks the same rule by itself.
  private func isInVain(
    _ candidate: Reseatings.Candidate, for cooperative: Int, _ rule: ActiveRule
  ) -> Bool {
    let (situation, own) = (judge.situation, judge.situation.seating.stands)
    let target: Int?
    switch cooperative {
    case candidate.cooperative: target = candidate.stand
    case candidate.other: target = own[candidate.cooperative].first
    default: target = nil
    }
    guard let target, own[cooperative].count <= 1, !situation.offers[target].isShared,
      situation.roster.needs[cooperative].standLimit == 1
    else { return false }
    return rule.rule.isBroken(by: cooperative, aloneOn: target, situation)
  }
}

// MARK: From numbers to ids

extension ReseatingTrials {
  /// The placements that a change leads to.
  private func parts(of candidate: Reseatings.Candidate) -> [PlanPart] {
    let situation = judge.situation
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
    let situation = judge.situation
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
