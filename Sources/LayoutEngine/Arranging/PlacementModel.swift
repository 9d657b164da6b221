// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// A plan's placements as the solver's problem: facilities are the cooperatives to arrange, sites
/// are the stands, in the order of their ids.
///
/// The cost of an assignment and what `check` says of the plan are the same: see `quality(of:)`.
struct PlacementModel: Sendable {
  /// The solver's problem.
  let problem: SeatingProblem
  /// Where everybody starts.
  var start: [Int?]
  /// How costs are made up.
  let scale: CostScale
  /// How far a cost may be from the penalty that it stands for.
  let imprecision: Double
  /// The stands by site.
  let stands: [Stand.ID]
  /// Whether somebody who stays sits at each site.
  let hasFixed: [Bool]
  private let base: PlacementBase

  /// Sets up the problem of a plan.
  ///
  /// - Parameter survey: What follows from the plan's geometry, where somebody has it.
  /// - Complexity: O(stands² · rules).
  init(_ plan: Plan, _ movables: Movables, on survey: Survey? = nil) {
    let stripped = movables.stripped(plan)
    let rules = RuleBook(stripped)
    let situation = Situation(
      stripped, survey: survey ?? Survey(stripped, aisleRule: rules.aisleRule))
    let book = rules.leavingOut(rules.tooHeavy(in: situation) + rules.readingOthers)
    stands = situation.stands.map(\.id)
    hasFixed = stands.map { !(stripped.placements[$0] ?? []).isEmpty }
    let indices = situation.survey.floor.indices
    start = movables.starts.map { $0.flatMap { indices[$0] } }
    let facilities = movables.cooperatives.compactMap { situation.roster.indices[$0] }
    var writer = ProblemWriter(situation, facilities: facilities, room: movables.openStands)
    for term in book.placementTerms(in: situation) { writer.add(term) }
    let (problem, scale) = writer.finished()
    self.problem = problem
    self.scale = scale
    imprecision = writer.imprecision(scale)
    base = PlacementBase(
      situation, book, scale, facilities: facilities.count,
      alone: problem.cost(of: [Int?](repeating: nil, count: facilities.count)))
  }

  /// What the plan is worth with an assignment of such a cost that leaves so many without a stand.
  func quality(ofCost cost: Int, unplaced: Int) -> PlanQuality {
    base.quality(ofCost: cost, unplaced: unplaced)
  }
}
