// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// What all withdrawals from a plan have in common, worked out once: who sits where and what that
/// costs, and the verdict on the plan.
struct RehearsalGround {
  let plan: Plan
  private let checker: Checker
  /// The verdict on the plan, which all answers share.
  private let report: Report
  /// What it costs to seat all who may move and all who wait.
  let model: ArrangingModel
  /// Who they are, by id.
  let members: [Cooperative.ID]
  private let numbers: [Cooperative.ID: Int]
  /// Those who wait, by number, and what they bring to each stand alone.
  let waiting: [Int]
  let seatErrors: [[Int]]
  /// Everybody at home; nil in large halls.
  private let trial: SeatingTrial?

  /// Sets up what is common.
  ///
  /// - Complexity: A check of the plan, and as of a `PlacementModel`.
  init(_ plan: Plan) {
    self.plan = plan
    checker = Checker(plan)
    report = checker.report
    let seats = plan.standsByCooperative
    let isLarge = plan.stands.count >= SparsePlacementModel.fewestStands
    let queue = plan.waitingList.map(\.id).filter { seats[$0] == nil }
    let mobile = plan.cooperatives.values.filter { cooperative in
      guard cooperative.status == .confirmed, let own = seats[cooperative.id], own.count == 1
      else { return false }
      return plan.isHandedOn(own[0]) && !(isLarge && plan.stands[own[0]]?.isShared == true)
    }.map(\.id)
    members = (mobile + queue).sorted()
    numbers = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let movables = Movables(members, waiting: queue, in: plan, seats)
    let survey = checker.situation.survey
    model =
      isLarge
      ? .sparse(SparsePlacementModel(plan, movables, opensShared: true, on: survey))
      : .dense(PlacementModel(plan, movables, on: survey))
    waiting = queue.compactMap { [numbers] in numbers[$0] }
    seatErrors = model.seatErrors(of: waiting).errors
    trial = isLarge ? nil : model.trial
  }

  /// What one case takes, about, in things that are looked at: plans are compared, and their violations.
  var effort: Int {
    plan.stands.count + plan.cooperatives.count + 3 * (report.violations.count + report.unlisted)
  }

  /// The problem of some withdrawals; one of its own where somebody else may move then, or where who
  /// leaves is not among those who may move.
  private func model(_ vacancies: Vacancies, _ leaving: [Cooperative.ID]) -> ReseatingModel {
    let left = leaving.compactMap { numbers[$0] }
    let isShared =
      left.count == leaving.count && vacancies.movers.allSatisfy { numbers[$0] != nil }
    return isShared
      ? ReseatingModel(vacancies, on: model.leavingOut(left), of: members)
      : ReseatingModel(vacancies)
  }

  /// How many errors the plan may have after some withdrawals so that none is new.
  private func mostErrors(_ vacancies: Vacancies) -> Int {
    let before = checker.quality.errors
    return before == 0 ? 0 : min(before, checker.quality(of: vacancies.plan).errors)
  }

  /// What would be done if one withdrew; nil if it cannot.
  func answer(to id: Cooperative.ID) -> Rehearsal.Answer? {
    let occasion = Occasion.withdrawal([id])
    guard let vacancies = try? Vacancies(plan, occasion) else { return nil }
    let most = mostErrors(vacancies)
    func isClean(_ proposal: Proposal) -> Bool {
      !proposal.seated.isEmpty && proposal.after.errors <= most
    }
    let search = ReseatingSearch(
      model(vacancies, [id]), plan.waitingPolicy, maxMoves: Reallocation.defaultMoves, enough: most)
    var list = ProposalList(checker, occasion, isCutShort: vacancies.isCutShort)
    list.add(search)
    if let first = list.proposals.first(where: isClean) {
      return answer(id, first, vacancies, isRefilled: true, isExact: first.isExact)
    }
    let isExact = search.isComplete && search.exactMoves >= search.most
    let mergers = Mergers(vacancies.plan, freed: vacancies.freed, policy: plan.waitingPolicy)
    if !mergers.found.isEmpty, let found = try? Reallocation(plan, occasion),
      let first = found.proposals.first(where: isClean)
    {
      return answer(id, first, vacancies, isRefilled: true, isExact: isExact)
    }
    return answer(id, list.proposals.first, vacancies, isRefilled: false, isExact: isExact)
  }

  private func answer(
    _ id: Cooperative.ID, _ proposal: Proposal?, _ vacancies: Vacancies, isRefilled: Bool,
    isExact: Bool
  ) -> Rehearsal.Answer {
    let found = Reallocation(
      plan, withdrawing: id, freed: vacancies.freed, report, answer: proposal?.withoutReport())
    return Rehearsal.Answer(
      cooperative: id, found: found, isRefilled: isRefilled, isExact: isExact)
  }

  /// Whether the stands of some who withdraw together are filled again.
  func cover(of leaving: [Cooperative.ID]) -> WithdrawalCover {
    if waiting.isEmpty { return WithdrawalCover(isCovered: false, isExact: true) }
    if isRefilledDirectly(leaving) { return WithdrawalCover(isCovered: true, isExact: true) }
    guard let vacancies = try? Vacancies(plan, .withdrawal(leaving)) else {
      return WithdrawalCover(isCovered: false, isExact: true)
    }
    let seats = plan.standsByCooperative
    // On a shared stand each has a place of its own.
    let stands = leaving.flatMap { seats[$0] ?? [] }
    let places =
      Set(stands).count { plan.stands[$0]?.isShared != true }
      + stands.count { plan.stands[$0]?.isShared == true }
    return WithdrawalCover(
      model(vacancies, leaving), places: places, before: checker.quality.errors)
  }

  /// Whether those who wait fill the stands as they are, where nobody else needs to move; not told in
  /// large halls, nor of who is not among those who may move.
  private func isRefilledDirectly(_ leaving: [Cooperative.ID]) -> Bool {
    let left = leaving.compactMap { numbers[$0] }
    guard let trial, left.count == leaving.count else { return false }
    let sites = left.map { trial.home(of: $0) }
    for facility in left { trial.push(facility, to: trial.sites) }
    defer { for _ in left { trial.pop() } }
    var search = RefillSearch(
      model, on: trial, waiting: waiting, seatErrors: seatErrors,
      seating: min(left.count, waiting.count), before: checker.quality.errors)
    return search.fills(sites)
  }
}
