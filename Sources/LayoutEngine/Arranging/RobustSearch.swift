// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import FloorPlan
import Seating

/// Changes the placements of a plan so that whoever withdraws can be replaced, at nearly the same cost.
///
/// Annealing: two change stands, or one takes an empty one. Placements that cost more than the limit may
/// be passed through. Whoever nobody who waits could replace at once is looked at again with moves of
/// others, as `Rehearsal` does, in placements within the limit that are the best so far in that.
///
/// Who is on a locked, held or shared stand, or on several, stays; halls of
/// `SparsePlacementModel.fewestStands` stands and more are left as they are.
struct RobustSearch {
  /// What it goes for.
  struct Aim {
    /// What a cooperative that is not covered counts.
    let price: Double
    /// The part of the penalty by which it may rise without counting; nil where all of it counts.
    let share: Double?

    /// The penalty may rise by so much, a hundredth, where it is asked that everyone can be replaced.
    static let share = 0.01

    /// What is asked for, or what the plan's own wish asks for; nil where there is neither.
    init?(_ checker: Checker, isAsked: Bool) {
      if isAsked {
        (price, share) = (1, Self.share)
        return
      }
      let wishes = checker.book.active.filter { $0.type == Robust.self && $0.weight > 0 }
      if wishes.isEmpty { return nil }
      (price, share) = (wishes.reduce(0) { $0 + $1.weight }, nil)
    }
  }

  /// So many placements are tried at least.
  static let fewestTries = 2000

  /// What was found.
  struct Found {
    /// Where everybody sits who may move.
    let seats: [Cooperative.ID: Stand.ID]
    /// How many nobody could replace then: with moves of others, unless all of the penalty counts.
    let uncovered: Int
    /// How many placements were tried.
    let tries: Int
    /// Whether more can be replaced than at the start, or the plan's penalty is less.
    let isBetter: Bool
  }

  private let ground: RehearsalGround
  private let problem: SeatingProblem
  private let aim: Aim
  /// Who may move, and the sites that they may take.
  private let movers: [Int]
  private let sites: [Int]
  /// Who is replaced where they are; those who wait are not among them.
  private let seated: [Int]
  private let startCost: Int
  /// The penalty that the start may be exceeded by without counting; nil where all of it counts.
  private let slack: Double?
  /// What costs are divided by.
  private let unit: Double
  private let errors: Int

  private var home: [Int]
  private var guest: [Int: Int]
  private var trial: SeatingTrial
  private var best: (uncovered: Int, energy: Double, home: [Int])

  /// Gets ready; nil where there is nobody to move, nobody to come, or the hall is too large.
  ///
  /// - Parameter penalty: That of the plan.
  init?(_ plan: Plan, _ aim: Aim, penalty: Double) {
    let ground = RehearsalGround(plan)
    guard case .dense(let model) = ground.model, !ground.waiting.isEmpty else { return nil }
    self.ground = ground
    self.aim = aim
    slack = aim.share.map { $0 * penalty }
    unit = slack.map { max($0, 0.05) } ?? 1
    problem = model.problem
    let outside = problem.sites
    home = model.start.map { $0 ?? outside }
    let isWaiting = Set(ground.waiting)
    seated = home.indices.filter { !isWaiting.contains($0) }
    func isSingle(_ site: Int) -> Bool { plan.stands[model.stands[site]]?.isShared == false }
    movers = seated.filter { [home] in isSingle(home[$0]) }
    sites =
      movers.map { [home] in home[$0] }
      + model.stands.indices.filter { site in
        isSingle(site) && plan.takes(model.stands[site])
      }
    guard movers.count > 0, sites.count > 1 else { return nil }
    guest = Dictionary(movers.map { [home] in (home[$0], $0) }) { first, _ in first }
    trial = SeatingTrial(problem, from: model.start)
    startCost = trial.cost
    errors = ground.model.quality(ofCost: startCost, unplaced: 0).errors
    best = (.max, .infinity, home)
  }

  /// Searches until nobody is left uncovered, the tries are used up or somebody stops it.
  ///
  /// - Parameter tries: How many placements to try at most.
  mutating func run(
    seed: UInt64, tries: Int, isStopped: () -> Bool
  ) -> Found {
    var random = SeededGenerator(seed: seed, stream: 7)
    var uncovered = self.uncovered(most: .infinity)
    var over = self.over(startCost)
    note(uncovered, over)
    let start = (uncovered: best.uncovered, energy: best.energy)
    var count = 0
    let round = max(400, 60 * movers.count)
    while count < tries, best.uncovered > 0 || slack == nil, !isStopped() {
      let heat = 1 - Double(count % round) / Double(round)
      let temperature = aim.price * max(0.03, 0.8 * heat * heat)
      count += 1
      let chosen =
        !uncovered.isEmpty && random.below(3) > 0
        ? uncovered[random.below(uncovered.count)] : movers[random.below(movers.count)]
      guard let mover = pick(near: chosen, &random) else { continue }
      let site = sites[random.below(sites.count)]
      if site == home[mover] { continue }
      let energy = over + aim.price * Double(uncovered.count)
      let limit = energy - temperature * Self.logarithm(random.fraction())
      let other = guest[site]
      trial.push(mover, to: site)
      if let other { trial.push(other, to: home[mover]) }
      let newOver = self.over(trial.cost)
      if other != nil { trial.pop() }
      trial.pop()
      if newOver > limit { continue }
      let before = (home, guest, trial)
      swap(mover, other, to: site)
      let next = self.uncovered(most: limit - newOver)
      if newOver + aim.price * Double(next.count) > limit {
        (home, guest, trial) = before
        continue
      }
      (uncovered, over) = (next, newOver)
      note(uncovered, over)
    }
    let stands = ground.model.stands
    return Found(
      seats: Dictionary(
        uniqueKeysWithValues: movers.map { (ground.members[$0], stands[best.home[$0]]) }),
      uncovered: best.uncovered, tries: count,
      isBetter: slack == nil ? best.energy < start.energy : best.uncovered < start.uncovered)
  }

  /// One who may move: the chosen one, or somebody else where that one may not.
  private func pick(near chosen: Int, _ random: inout SeededGenerator) -> Int? {
    movers.contains(chosen) && random.below(2) == 0 ? chosen : movers[random.below(movers.count)]
  }

  private mutating func swap(_ mover: Int, _ other: Int?, to site: Int) {
    let old = home[mover]
    home[mover] = site
    guest[site] = mover
    guest[old] = other
    if let other { home[other] = old }
    trial = SeatingTrial(problem, from: home.map { $0 == problem.sites ? nil : $0 })
  }

  /// How much more a placement costs than it may, as it counts.
  private func over(_ cost: Int) -> Double {
    let more = Double(cost - startCost) / ground.model.scale.wish
    guard let slack else { return more / unit }
    return max(0, more - slack - 1e-9) / unit
  }

  /// The natural logarithm; the last bits of the system's own differ between systems, and a seed is to
  /// give the same placements on all.
  private static func logarithm(_ fraction: Double) -> Double {
    // Between 1 and 2⁻⁵³, by the series of the inverse hyperbolic tangent on the mantissa.
    let x = max(fraction, 0x1p-53)
    let y = (x.significand - 1) / (x.significand + 1)
    var (term, sum) = (y, 0.0)
    for power in stride(from: 1.0, through: 21, by: 2) {
      sum += term / power
      term *= y * y
    }
    return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
  }

  // MARK: Who is covered

  /// Those whom nobody who waits could replace at once; not all once they count more than `most`.
  private func uncovered(most: Double) -> [Int] {
    var found: [Int] = []
    for facility in seated {
      let site = home[facility]
      trial.push(facility, to: trial.sites)
      var search = RefillSearch(
        ground.model, on: trial, waiting: ground.waiting, seatErrors: ground.seatErrors,
        seating: 1, before: errors)
      let isCovered = search.fills([site])
      trial.pop()
      if isCovered { continue }
      found.append(facility)
      if aim.price * Double(found.count) > most { break }
    }
    return found
  }

  /// Keeps the placement where it is the best.
  private mutating func note(_ direct: [Int], _ over: Double) {
    guard slack != nil else {
      let energy = over + aim.price * Double(direct.count)
      if energy < best.energy - 1e-9 { best = (direct.count, energy, home) }
      return
    }
    guard over <= 0 else { return }
    // With moves of others fewer are uncovered, never more.
    var count = 0
    for facility in direct where !isCoveredByMoves(facility) {
      count += 1
      if count >= best.uncovered { return }
    }
    if count < best.uncovered { best = (count, over, home) }
  }

  private func isCoveredByMoves(_ facility: Int) -> Bool {
    let site = home[facility]
    let start = home.indices.map { home[$0] == problem.sites || $0 == facility ? nil : home[$0] }
    let trial = SeatingTrial(problem, from: start)
    let ways = SeatingRearrangements(
      movers: seated.filter { $0 != facility }, holes: [.init(site: site)])
    return WithdrawalCover(
      ground.model, ways, on: trial, waiting: ground.waiting, seatErrors: ground.seatErrors,
      seating: 1, before: errors
    ).isCovered
  }
}
