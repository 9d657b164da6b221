// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// What an occasion offers, by the numbers of the solver: facilities are those who may move, who
/// must, and who wait; sites are the stands.
struct ReseatingModel {
  let model: ArrangingModel
  /// The cooperative of each facility, by id.
  let cooperatives: [Cooperative.ID]
  /// The facilities that wait, the most senior first.
  let waiting: [Int]
  /// The place of each facility on the waiting list; nil for the placed.
  let ranks: [Int?]
  /// The ways to rearrange, one for each list of offers.
  let ways: [SeatingRearrangements]
  /// The centre of each site, in metres.
  private let centres: [(x: Double, y: Double)]
  /// By place on the waiting list and site, how many errors somebody brings there whoever sits
  /// elsewhere; empty in large halls, where nobody works that out.
  let seatErrors: [[Int]]
  /// Whether somebody who comes may take an error away from others.
  private let mayMend: Bool

  /// Sets up the problem.
  ///
  /// - Complexity: As of a `PlacementModel`, or of a `SparsePlacementModel`.
  ///
  /// - Parameters:
  ///   - isLarge: Whether tables over all pairs of stands are too large; by default from
  ///     `SparsePlacementModel.fewestStands` on.
  ///   - survey: What follows from the plan's geometry, where somebody has it.
  init(_ vacancies: Vacancies, isLarge: Bool? = nil, on survey: Survey? = nil) {
    let plan = vacancies.plan
    let seats = plan.standsByCooperative
    let queue = plan.waitingList.map(\.id).filter { seats[$0] == nil }
    let isLarge = isLarge ?? (plan.stands.count >= SparsePlacementModel.fewestStands)
    // In a large hall who shares a stand stays.
    let mobile = vacancies.movers.filter { id in
      !isLarge || seats[id]?.first.map { plan.stands[$0]?.isShared == false } ?? false
    }
    let members = (mobile + vacancies.required + queue).sorted()
    let movables = Movables(members, waiting: queue, in: plan, seats)
    let model: ArrangingModel =
      isLarge
      ? .sparse(SparsePlacementModel(plan, movables, opensShared: true, on: survey))
      : .dense(PlacementModel(plan, movables, on: survey))
    self.init(vacancies, on: model, of: members)
  }

  /// Sets up the problem of an occasion on what a plan costs with more or the same cooperatives, those
  /// who leave among them and outside.
  ///
  /// - Complexity: O(members + stands · waiting).
  init(_ vacancies: Vacancies, on model: ArrangingModel, of members: [Cooperative.ID]) {
    let plan = vacancies.plan
    let seats = plan.standsByCooperative
    cooperatives = members
    let numbers = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    self.model = model
    waiting = plan.waitingList.map(\.id).filter { seats[$0] == nil }.compactMap { numbers[$0] }
    var ranks = [Int?](repeating: nil, count: members.count)
    for (rank, facility) in waiting.enumerated() { ranks[facility] = rank }
    self.ranks = ranks
    let sites = Dictionary(uniqueKeysWithValues: model.stands.enumerated().map { ($1, $0) })
    let required = vacancies.required.compactMap { numbers[$0] }
    let isBarred = Set(
      required.filter { seats[members[$0]].map { vacancies.barred.contains($0[0]) } ?? false })
    let movers = vacancies.movers.compactMap { numbers[$0] }
    ways = vacancies.offers.map { offers in
      SeatingRearrangements(
        movers: movers, required: required, isBarred: isBarred,
        holes: offers.compactMap { offer in
          sites[offer.stand].map { .init(site: $0, isTaken: offer.isTaken) }
        })
    }
    let standCentres = StandCentres(plan)
    centres = model.stands.map(standCentres.centre)
    (seatErrors, mayMend) = model.seatErrors(of: waiting)
  }

  /// Whether somebody who waits, by place on the list, may fit a site: it does not where what it
  /// needs alone makes an error there.
  func mayFit(_ rank: Int, _ site: Int) -> Bool {
    mayMend || seatErrors.isEmpty || seatErrors[rank][site] == 0
  }

  /// The metres between two sites.
  func metres(_ one: Int, _ other: Int) -> Double {
    StandCentres.metres(centres[one], centres[other])
  }

  /// Whether what is on a trial's stack seats the same as another re-seating, by longer ways.
  func isLonger(_ trial: SeatingTrial, than other: Reseating) -> Bool {
    var metres = 0.0
    var seated = 0
    for index in 0..<trial.depth {
      let move = trial.move(index)
      if let rank = ranks[move.facility] {
        guard other.seated.contains(rank) else { return false }
        seated += 1
      } else {
        metres += self.metres(trial.home(of: move.facility), move.site)
      }
    }
    return seated == other.seated.count && metres > other.metres + 1e-5
  }

  /// How many errors a cost holds.
  func errors(_ cost: Int) -> Int { cost / model.scale.error }
}

extension ArrangingModel {
  /// How many errors a facility brings to a site whoever sits elsewhere; 0 where nobody works that out,
  /// and outside.
  func errors(of facility: Int, at site: Int) -> Int {
    guard case .dense(let model) = self, site < model.problem.sites else { return 0 }
    return model.problem.linear[facility * model.problem.sites + site] / scale.error
  }

  /// How many errors each of some facilities brings to each site by itself, and whether whoever comes
  /// may take one away, as company that others were missing.
  func seatErrors(of facilities: [Int]) -> (errors: [[Int]], mayMend: Bool) {
    guard case .dense(let model) = self else { return ([], false) }
    let problem = model.problem
    let errors = facilities.map { facility in
      (0..<problem.sites).map { self.errors(of: facility, at: $0) }
    }
    let mayMend = problem.companies.contains { $0.fewest > 0 && $0.cost >= scale.error }
    return (errors, mayMend)
  }
}

extension Movables {
  /// Given cooperatives as those who are arranged, on any stand; the waiting among them take part.
  init(
    _ cooperatives: [Cooperative.ID], waiting: [Cooperative.ID], in plan: Plan,
    _ seats: [Cooperative.ID: [Stand.ID]]
  ) {
    self.cooperatives = cooperatives
    self.waiting = waiting
    self.seats = cooperatives.map { seats[$0]?.first }
    starts = self.seats
    openStands = plan.stands.mapValues(\.isShared)
  }
}
