// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// A large plan's placements as a sparse problem: see `PlacementModel`.
struct SparsePlacementModel: Sendable {
  /// From so many stands on tables over all pairs of them are too large.
  static let fewestStands = 201

  let problem: SparseSeatingProblem
  /// Where everybody starts.
  var start: [Int?]
  let scale: CostScale
  /// How far a cost may be from the penalty that it stands for.
  let imprecision: Double
  /// The stands by site.
  let stands: [Stand.ID]
  private let base: PlacementBase

  /// Sets up the problem of a plan; of those on a shared stand only one may be among those to arrange.
  ///
  /// - Parameters:
  ///   - opensShared: Whether shared stands take one more.
  ///   - survey: What follows from the plan's geometry, where somebody has it.
  /// - Complexity: O(stands · (kinds of cooperatives + stands near) · rules).
  init(_ plan: Plan, _ movables: Movables, opensShared: Bool = false, on survey: Survey? = nil) {
    let stripped = movables.stripped(plan)
    let rules = RuleBook(stripped)
    let situation = Situation(
      stripped, survey: survey ?? Survey(stripped, aisleRule: rules.aisleRule))
    let book = rules.leavingOut(rules.tooHeavy(in: situation) + rules.readingOthers)
    stands = situation.stands.map(\.id)
    let indices = situation.survey.floor.indices
    start = movables.starts.map { $0.flatMap { indices[$0] } }
    let facilities = movables.cooperatives.compactMap { situation.roster.indices[$0] }
    var writer = SparseWriter(
      situation, facilities: facilities, room: Set(movables.openStands.keys),
      named: plan.cooperativesNamedInRules, opensShared: opensShared)
    for term in book.placementTerms(in: situation) { writer.add(term) }
    let (problem, scale, imprecision) = writer.finished(mostSteps: situation.survey.mostSteps)
    self.problem = problem
    self.scale = scale
    self.imprecision = imprecision
    base = PlacementBase(
      situation, book, scale, facilities: facilities.count,
      alone: problem.cost(of: [Int?](repeating: nil, count: facilities.count)))
  }

  /// What the plan is worth with an assignment of such a cost that leaves so many without a stand.
  func quality(ofCost cost: Int, unplaced: Int) -> PlanQuality {
    base.quality(ofCost: cost, unplaced: unplaced)
  }
}

extension Survey {
  /// No walk between two stands has more steps: from any one by way of another it is at most twice the
  /// longest walk from that.
  ///
  /// - Complexity: A walk for each part of the aisles that has stands.
  var mostSteps: Int {
    var most: Int32 = 0
    var isReached = [Bool](repeating: false, count: floor.stands.count)
    for stand in floor.stands.indices where !isReached[stand] && !floor.fronts[stand].isEmpty {
      for (other, steps) in steps(fromStand: stand).enumerated() where steps >= 0 {
        isReached[other] = true
        most = max(most, steps)
      }
    }
    return 2 * Int(most)
  }
}
