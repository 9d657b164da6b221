// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import FloorPlan
import Seating

/// Changes the placements of a plan so that whoever withdraws can be replaced, at nearly the same cost.
///
/// Annealing in rounds: two change stands, or one takes an empty one. Placements that cost more than the
/// limit, errors among them, are passed through. Where all of the penalty counts, whoever nobody could
/// replace at once counts in every placement. Else they are counted only within the limit, others moving
/// as well, as `Rehearsal` does: so placements near the best are gone through, each looked at once, and
/// from those where more can be replaced it goes on.
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
  static let fewestTries = 20_000

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

  /// Who sits where, and what is known of it.
  private struct Placement {
    var home: [Int]
    var guest: [Int: Int]
    var trial: SeatingTrial
    /// What it costs more than it may, as it counts.
    var over: Double
    /// Whom nobody could replace, as far as that counts.
    var missing: [Int]
  }

  private let ground: RehearsalGround
  private let replacements: Replacements
  private let problem: SeatingProblem
  private let aim: Aim
  /// Who may move, and the sites that they may take.
  private let movers: [Int]
  private let sites: [Int]
  private let startCost: Int
  /// The penalty that the start may be exceeded by without counting; nil where all of it counts.
  private let slack: Double?
  /// What penalties are divided by: what a move changes usually, where a part of it does not count.
  private var unit = 1.0
  private var now: Placement
  private var best: (uncovered: Int, energy: Double, home: [Int])
  /// Whom nobody could replace in placements within the limit.
  private var known: [[Int]: [Int]] = [:]

  /// So many placements are remembered.
  private static let mostKnown = 50_000
  /// What an error or a warning counts in a placement that is passed through, of what a cooperative does
  /// that is not covered.
  private static let passing = 1.5

  /// Gets ready; nil where there is nobody to move, nobody to come, or the hall is too large.
  ///
  /// - Parameter penalty: That of the plan.
  init?(_ plan: Plan, _ aim: Aim, penalty: Double) {
    let ground = RehearsalGround(plan)
    guard case .dense(let model) = ground.model, let replacements = Replacements(ground) else {
      return nil
    }
    (self.ground, self.replacements, self.aim) = (ground, replacements, aim)
    slack = aim.share.map { $0 * penalty }
    problem = model.problem
    let outside = problem.sites
    let home = model.start.map { $0 ?? outside }
    let isWaiting = Set(ground.waiting)
    func isSingle(_ site: Int) -> Bool { plan.stands[model.stands[site]]?.isShared == false }
    movers = home.indices.filter { !isWaiting.contains($0) && isSingle(home[$0]) }
    sites =
      movers.map { home[$0] }
      + model.stands.indices.filter { site in
        isSingle(site) && plan.takes(model.stands[site])
      }
    guard movers.count > 0, sites.count > 1 else { return nil }
    let trial = SeatingTrial(problem, from: model.start)
    startCost = trial.cost
    now = Placement(
      home: home, guest: Dictionary(movers.map { (home[$0], $0) }) { first, _ in first },
      trial: trial, over: 0, missing: [])
    best = (.max, .infinity, home)
    if let slack { unit = max(slack, usualChange, 0.05) }
  }

  /// What a move to another site usually changes of the penalty.
  private var usualChange: Double {
    var changes: [Double] = []
    for mover in movers {
      for site in sites where site != now.home[mover] {
        now.trial.push(mover, to: site)
        let change = excess(now.trial.cost).wishes.magnitude
        now.trial.pop()
        if change > 0 { changes.append(change) }
      }
    }
    changes.sort()
    return changes.isEmpty ? 0 : changes[changes.count / 2]
  }

  /// Searches until nobody is left uncovered, the tries are used up or somebody stops it.
  ///
  /// - Parameter tries: How many placements to try at most.
  mutating func run(
    seed: UInt64, tries: Int, isStopped: () -> Bool
  ) -> Found {
    var random = SeededGenerator(seed: seed, stream: 7)
    now.missing = missing(in: now, upTo: .max)
    note()
    let start = (uncovered: best.uncovered, energy: best.energy, placement: now)
    var count = 0
    let shortest = max(400, 60 * movers.count)
    var (number, place) = (0, 0)
    while count < tries, best.uncovered > 0 || slack == nil, !isStopped() {
      let round = Self.rounds[number % Self.rounds.count]
      let heat = (1 - Double(place) / Double(round.length * shortest)) * round.heat
      step(temperature: aim.price * max(0.03, heat * heat), &random)
      count += 1
      place += 1
      if place < round.length * shortest { continue }
      (number, place) = (number + 1, 0)
      if now.over > 0 { now = start.placement }
    }
    let stands = ground.model.stands
    return Found(
      seats: Dictionary(
        uniqueKeysWithValues: movers.map { (ground.members[$0], stands[best.home[$0]]) }),
      uncovered: best.uncovered, tries: count,
      isBetter: slack == nil ? best.energy < start.energy : best.uncovered < start.uncovered)
  }

  /// How long rounds are and how hot they begin, in turn.
  private static let rounds: [(length: Int, heat: Double)] = [(1, 0.6), (4, 0.9), (12, 1.2)]

  /// Tries another placement.
  private mutating func step(temperature: Double, _ random: inout SeededGenerator) {
    let mover = pick(&random)
    let site = sites[random.below(sites.count)]
    let old = now.home[mover]
    if site == old { return }
    let limit = energy(now) - temperature * Self.logarithm(random.fraction())
    let other = now.guest[site]
    now.trial.push(mover, to: site)
    if let other { now.trial.push(other, to: old) }
    let over = over(now.trial.cost)
    if other != nil { now.trial.pop() }
    now.trial.pop()
    if over > limit { return }
    var next = now
    next.over = over
    next.home[mover] = site
    next.guest[site] = mover
    next.guest[old] = other
    if let other { next.home[other] = old }
    next.trial = SeatingTrial(
      problem, from: next.home.map { $0 == problem.sites ? nil : $0 })
    next.missing = missing(in: next, upTo: Int(min((limit - over) / aim.price, 1e6)))
    if energy(next) > limit { return }
    now = next
    note()
  }

  /// One who may move, often one who is not covered.
  private func pick(_ random: inout SeededGenerator) -> Int {
    if !now.missing.isEmpty, random.below(3) == 0 {
      let chosen = now.missing[random.below(now.missing.count)]
      if movers.contains(chosen) { return chosen }
    }
    return movers[random.below(movers.count)]
  }

  // MARK: What placements count

  private func energy(_ placement: Placement) -> Double {
    placement.over + aim.price * Double(placement.missing.count)
  }

  /// How much more a placement costs than the start: errors and warnings, and penalty.
  private func excess(_ cost: Int) -> (hard: Int, wishes: Double) {
    let (one, other) = (ground.model.scale.quality(cost), ground.model.scale.quality(startCost))
    return (
      one.errors - other.errors + one.warnings - other.warnings, one.wishCost - other.wishCost
    )
  }

  /// How much more a placement costs than it may, as it counts.
  private func over(_ cost: Int) -> Double {
    let (hard, wishes) = excess(cost)
    let passing = Self.passing * aim.price * Double(max(0, hard))
    guard let slack else { return passing + wishes / unit }
    return passing + max(0, wishes - slack - 1e-9) / unit
  }

  /// Whom nobody could replace in a placement, as far as that counts; not all where there are more.
  private mutating func missing(in placement: Placement, upTo most: Int) -> [Int] {
    if slack == nil { return replacements.missing(in: placement.trial, upTo: most) }
    // What is passed through is as good as where one came from.
    if placement.over > 0 { return placement.missing }
    if let found = known[placement.home] { return found }
    let found = replacements.missingWithMoves(
      in: placement.trial, upTo: most, first: placement.missing)
    if known.count >= Self.mostKnown { known = [:] }
    if found.count <= most { known[placement.home] = found }
    return found
  }

  /// Keeps the placement where it is the best.
  private mutating func note() {
    if excess(now.trial.cost).hard > 0 { return }
    let energy = energy(now)
    let isBetter =
      slack == nil
      ? energy < best.energy - 1e-9 : now.over <= 0 && now.missing.count < best.uncovered
    if isBetter { best = (now.missing.count, energy, now.home) }
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
}
