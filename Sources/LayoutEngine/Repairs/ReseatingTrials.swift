// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Tries moves and swaps of cooperatives, and looks only as far as it must.
///
/// Rules are checked one by one, that of the violation first, then the gravest; what they found so
/// far can only grow, so that a trial ends as soon as it is no better than the best one.
struct ReseatingTrials {
  /// A change to be tried.
  struct Candidate {
    let moves: [Repair.Reseating]
    let edit: Edit
    /// How far the moves go together, in half cells, squared for each.
    let distance: Double

    /// The order in which equally good changes are preferred.
    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
      if left.moves.count != right.moves.count { return left.moves.count < right.moves.count }
      if left.distance != right.distance { return left.distance < right.distance }
      return left.names.lexicographicallyPrecedes(right.names)
    }

    private var names: [String] { moves.flatMap { [$0.cooperative.text, $0.to.text] } }
  }

  private let checker: Checker
  private let quality: PlanQuality
  /// The rules that look at who sits where, the gravest first.
  private let rules: [ActiveRule]
  /// What the other rules found.
  private let others: PlanQuality
  private let seats: [Cooperative.ID: [Stand.ID]]
  private let middles: [Stand.ID: GridPoint]
  /// Everyone who may move.
  private let movable: [Cooperative.ID]

  init(_ checker: Checker, _ report: Report) {
    self.checker = checker
    let plan = checker.plan
    quality = report.quality
    rules = plan.sortedRules.compactMap { try? ActiveRule($0, of: plan) }
      .filter { $0.looksAt.contains(.placements) }
      .sorted { ($0.severity, $0.id) < ($1.severity, $1.id) }
    let ids = Set(rules.map(\.id))
    let rest = report.violations.filter { !ids.contains($0.rule) }
    others = PlanQuality(
      unplaced: report.quality.unplaced, errors: rest.count { $0.severity == .error },
      warnings: rest.count { $0.severity == .warning }, wishCost: rest.reduce(0) { $0 + $1.cost })
    let seats = plan.standsByCooperative
    self.seats = seats
    middles = plan.stands.mapValues { stand in
      let bounds = stand.bounds
      return GridPoint(x: 2 * bounds.x + bounds.width, y: 2 * bounds.y + bounds.depth)
    }
    movable = seats.keys.filter { id in
      seats[id]?.count == 1 && plan.cooperatives[id]?.status == .confirmed
    }.sorted()
  }

  /// What may help against a violation, in order of preference, so many at most.
  func candidates(for violation: Violation, most: Int) -> [Candidate] {
    // A swap of two that are both concerned comes up from either side.
    var seen: Set<Edit> = []
    let all = concerned(by: violation).flatMap(candidates).filter { seen.insert($0.edit).inserted }
    return Array(all.sorted(by: Candidate.precedes).prefix(most))
  }

  /// The best of some changes that removes a violation; of equally good ones the first.
  func best(of candidates: [Candidate], for violation: Violation) -> Repair? {
    var best: Repair?
    for candidate in candidates {
      guard let plan = try? checker.plan.applying(candidate.edit, stamp: nil) else { continue }
      let isNew = candidate.moves.contains { $0.from == nil }
      let unplaced = quality.unplaced - (isNew ? 1 : 0)
      let bar = best?.quality ?? violation.bar(for: quality, unplaced: unplaced)
      guard let quality = quality(of: plan, unplaced: unplaced, below: bar, without: violation)
      else { continue }
      best = Repair(change: .reseat(candidate.moves), edit: candidate.edit, quality: quality)
    }
    return best
  }

  /// How good a plan with other placements is; nil if it is not better than a bar or still has the
  /// complaint.
  private func quality(
    of plan: Plan, unplaced: Int, below bar: PlanQuality, without violation: Violation
  ) -> PlanQuality? {
    let (situation, _) = checker.situation.following(
      plan, PlanDifference(from: checker.plan, to: plan), aisleRule: checker.floor.aisleRule)
    guard let broken = rules.first(where: { $0.id == violation.rule }) else { return nil }
    let first = broken.violations(in: situation)
    if first.contains(where: { $0.isSameComplaint(as: violation) }) { return nil }
    var errors = others.errors
    var warnings = others.warnings
    var cost = others.wishCost
    var quality: PlanQuality?
    for rule in [broken] + rules where rule.id != violation.rule || quality == nil {
      let found = rule.id == violation.rule ? first : rule.violations(in: situation)
      switch rule.severity {
      case .error: errors += found.count
      case .warning: warnings += found.count
      case .wish: cost += found.reduce(0) { $0 + $1.cost }
      }
      let sum = PlanQuality(unplaced: unplaced, errors: errors, warnings: warnings, wishCost: cost)
      guard sum < bar else { return nil }
      quality = sum
    }
    return quality
  }

  private func concerned(by violation: Violation) -> [Cooperative.ID] {
    if !violation.cooperatives.isEmpty { return violation.cooperatives }
    if !violation.stands.isEmpty {
      return violation.stands.flatMap { checker.plan.placements[$0] ?? [] }
    }
    return movable
  }

  /// Every move and swap of one cooperative.
  private func candidates(of id: Cooperative.ID) -> [Candidate] {
    let plan = checker.plan
    guard plan.cooperatives[id]?.status == .confirmed else { return [] }
    let own = seats[id] ?? []
    if own.contains(where: { plan.stands[$0]?.isLocked ?? true }) { return [] }
    var found: [Candidate] = []
    for stand in plan.stands.values
    where stand.hold.isEmpty && !stand.isLocked && !own.contains(stand.id)
      && (plan.placements[stand.id] == nil || stand.isShared)
    {
      found.append(
        Candidate(
          moves: [Repair.Reseating(cooperative: id, from: own.first, to: stand.id)],
          edit: .place(id, on: stand.id), distance: distance(own.first, stand.id)))
    }
    guard own.count == 1, let here = own.first, isOpenForExchange(here) else { return found }
    for other in movable where other != id {
      guard let there = seats[other]?.first, there != here, isOpenForExchange(there) else {
        continue
      }
      let pair = id < other ? (id, here, other, there) : (other, there, id, here)
      found.append(
        Candidate(
          moves: [
            Repair.Reseating(cooperative: pair.0, from: pair.1, to: pair.3),
            Repair.Reseating(cooperative: pair.2, from: pair.3, to: pair.1),
          ], edit: .swap(pair.0, pair.2), distance: 2 * distance(here, there)))
    }
    return found
  }

  private func isOpenForExchange(_ id: Stand.ID) -> Bool {
    guard let stand = checker.plan.stands[id] else { return false }
    return stand.hold.isEmpty && !stand.isLocked
  }

  /// How far the middles of two stands are apart, in half cells; 0 from nowhere.
  private func distance(_ from: Stand.ID?, _ to: Stand.ID) -> Double {
    guard let from, let start = middles[from], let end = middles[to] else { return 0 }
    let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    return (dx * dx + dy * dy).squareRoot()
  }
}
