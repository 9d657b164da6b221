// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What can be done about a withdrawal, a wish for another stand, or a stand that becomes unusable.
///
/// Proposals are the best re-seatings for each number of placed cooperatives that move: those that
/// seat somebody who waits, then those that seat nobody, each list with the fewest moves first, and
/// more moves only where they make a better plan; then what can be built. Under the policy `ask`
/// every number of moves is listed for everyone who waits and fits; so it is under any policy when
/// all ways are asked for.
///
/// ```swift
/// let found = try Reallocation(plan, .withdrawal([id]))
/// if let best = found.proposals.first {
///   try session.apply(best.edit(reason: "ill", at: stamp.at), stamp: stamp)
/// }
/// ```
public struct Reallocation: Hashable, Sendable {
  /// The plan before all of it.
  package let plan: Plan
  /// What happened.
  package let occasion: Occasion
  /// Whether all who wait and fit have proposals of their own, whatever the plan's policy.
  package let listsAll: Bool
  /// The stands that were freed, or must be left, by id.
  public let freed: [Stand.ID]
  /// The verdict on the plan before.
  package let report: Report
  /// What can be done, in order.
  public let proposals: [Proposal]
  /// What cannot, and why.
  package let refusals: [Refusal]

  /// How many placed cooperatives may change stands unless somebody says otherwise.
  public static let defaultMoves = 3
  /// The most moves that may be asked for.
  package static let mostMoves = 20

  /// Works out the proposals.
  ///
  /// - Parameters:
  ///   - maxMoves: How many placed cooperatives may change stands; beyond 3 it is a search, whose
  ///     proposals are not marked exact.
  ///   - listsAll: Whether all ways to fill a stand are listed, as under the policy `ask`.
  /// - Throws: `EditRefusal` if what happens is refused by itself, as when somebody has withdrawn
  ///   already.
  /// - Complexity: O(movers^moves · waiting), up to a budget of half a second or so; then a search.
  public init(
    _ plan: Plan, _ occasion: Occasion, maxMoves: Int = Self.defaultMoves, listsAll: Bool = false
  ) throws(EditRefusal) {
    let policy = listsAll ? .ask : plan.waitingPolicy
    let vacancies = try Vacancies(plan, occasion)
    let checker = Checker(plan)
    // What happened left the hall and the stands where they are.
    let model = ReseatingModel(vacancies, on: checker.situation.survey)
    let search = ReseatingSearch(
      model, policy, maxMoves: min(max(maxMoves, 0), Self.mostMoves))
    var list = ProposalList(checker, occasion, isCutShort: vacancies.isCutShort)
    list.add(search)
    var refusals: [Refusal] = []
    switch occasion {
    case .withdrawal:
      refusals += Self.refusedFillings(vacancies, search)
      let mergers = Mergers(vacancies.plan, freed: vacancies.freed, policy: policy)
      for merger in mergers.found { list.add(merger) }
      refusals += mergers.refusals
      let rebuildings = Rebuildings(vacancies.plan, freed: vacancies.freed)
      for (kind, rebuilding) in rebuildings.found { list.add(kind, rebuilding) }
      refusals += rebuildings.refusals
    case .relocation:
      if list.proposals.isEmpty {
        refusals.append(Refusal(kind: .shift, stand: nil, reason: .noOtherStand))
      }
    case .closure:
      list.addLeaving(vacancies.required, vacancies.freed)
      if list.proposals.count == 1, !vacancies.required.isEmpty {
        refusals.append(Refusal(kind: .shift, stand: nil, reason: .noOtherStand))
      }
    }
    self.plan = plan
    self.occasion = occasion
    self.listsAll = listsAll
    freed = vacancies.freed
    report = list.before
    proposals = list.proposals
    self.refusals = refusals
  }

  /// The answer that was rehearsed for a withdrawal, alone.
  init(
    _ plan: Plan, withdrawing id: Cooperative.ID, freed: [Stand.ID], _ report: Report,
    answer: Proposal?
  ) {
    self.plan = plan
    occasion = .withdrawal([id])
    listsAll = false
    self.freed = freed
    self.report = report
    proposals = answer.map { [$0] } ?? []
    refusals = []
  }

  /// What the plan was worth before.
  package var before: PlanQuality { report.quality }

  /// Who withdraws, asks for another stand, or loses one.
  package var concerned: [Cooperative.ID] {
    switch occasion {
    case .withdrawal(let leaving): leaving
    case .relocation(let id): [id]
    case .closure(let stand): (plan.placements[stand] ?? []).sorted()
    }
  }

  /// The stands that were freed, in the order of those who leave them.
  package var freedInTurn: [Stand.ID] {
    guard case .withdrawal(let leaving) = occasion else { return freed }
    let seats = plan.standsByCooperative
    var seen: Set<Stand.ID> = []
    return leaving.flatMap { seats[$0]?.sorted() ?? [] }.filter { seen.insert($0).inserted }
  }

  /// What the proposals go by: the plan's policy, or `ask` where all ways are listed.
  package var policy: Plan.WaitingPolicy { listsAll ? .ask : plan.waitingPolicy }

  /// Why nobody who waits gets a freed stand.
  private static func refusedFillings(
    _ vacancies: Vacancies, _ search: ReseatingSearch
  ) -> [Refusal] {
    var refusals: [Refusal] = []
    for id in vacancies.freed {
      guard let stand = vacancies.plan.stands[id] else { continue }
      if !stand.hold.isEmpty {
        refusals.append(Refusal(kind: .fill, stand: id, reason: .held(stand.hold)))
      } else if stand.isLocked {
        refusals.append(Refusal(kind: .fill, stand: id, reason: .locked))
      } else if !vacancies.plan.takes(id) {
        refusals.append(Refusal(kind: .fill, stand: id, reason: .othersSit))
      }
    }
    guard vacancies.freed.contains(where: vacancies.plan.takes) else { return refusals }
    if vacancies.plan.waitingList.isEmpty {
      refusals.append(Refusal(kind: .fill, stand: nil, reason: .nobodyWaits))
    } else if search.queue.best.allSatisfy({ $0.found.isEmpty }) {
      refusals.append(Refusal(kind: .fill, stand: nil, reason: .nobodyFits))
    }
    return refusals
  }
}
