// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Seats those who wait on the stands that a re-seating leaves, as the plan's policy asks.
///
/// One fits if it adds no error to the same re-seating without it. Where several stands are left,
/// under `senior` each in turn takes the stand that makes the best plan of those where it fits;
/// under `ask` one chooses first and then the others do the same; under `best` as many sit as can.
struct WaitingQueue {
  let model: ReseatingModel
  let policy: Plan.WaitingPolicy
  /// The best that seat somebody; under `ask` a list for each who waits, else one.
  private(set) var best: [BestReseatings]
  private var isExact = true

  init(_ model: ReseatingModel, _ policy: Plan.WaitingPolicy) {
    self.model = model
    self.policy = policy
    let lists = policy == .ask ? model.waiting.count : 1
    best = (0..<lists).map { _ in BestReseatings(model, isFront: policy != .ask) }
  }

  /// Goes on to re-seatings with so many moves.
  mutating func start(moving count: Int, least: Int, isExact: Bool) {
    self.isExact = isExact
    for list in best.indices { best[list].start(moving: count, least: least) }
  }

  /// What linear and pair terms may cost at most for a re-seating that seats somebody to be of use.
  var mostPairCost: Int { best.map(\.mostPairCost).max() ?? .min }

  /// Notes that not all re-seatings with so many moves were looked at.
  mutating func markSearched(_ count: Int) {
    for list in best.indices { best[list].markSearched(count) }
  }

  /// Fills the sites that are left; what is on the trial's stack is as before afterwards.
  mutating func fill(_ left: [Int], _ trial: SeatingTrial) {
    guard !model.waiting.isEmpty, let site = left.first else { return }
    // Nobody who comes makes what is there cheaper.
    let pairCost = trial.pairCost
    guard best.contains(where: { $0.allows(pairCost) }) else { return }
    if left.count == 1 {
      fill(site, trial)
      return
    }
    switch policy {
    case .senior: seat(model.waiting[...], left, trial, into: 0)
    case .ask:
      for (list, first) in model.waiting.enumerated() {
        let others = model.waiting.filter { $0 != first }
        guard let site = choice(of: first, left, trial, trial.cost) else { continue }
        trial.push(first, to: site)
        seat(others[...], left.removingFirst(site), trial, into: list)
        trial.pop()
      }
    case .best: seatAll(min(left.count, model.waiting.count), left[...], trial)
    }
  }

  /// Fills the only site that is left.
  private mutating func fill(_ site: Int, _ trial: SeatingTrial) {
    guard promises(site, trial) else { return }
    let errors = policy == .best ? .max : model.errors(trial.cost)
    for (rank, facility) in model.waiting.enumerated() {
      if policy != .best, !model.mayFit(rank, site) { continue }
      let list = policy == .ask ? rank : 0
      if policy != .senior,
        !best[list].allows(trial.pairCost(pushing: facility, to: site))
      {
        continue
      }
      trial.push(facility, to: site)
      defer { trial.pop() }
      let cost = trial.cost
      guard model.errors(cost) <= errors else { continue }
      best[list].consider(trial, cost: cost, isExact: isExact)
      if policy == .senior { return }
    }
  }

  /// Whether anybody on the site could make one of the best plans.
  private func promises(_ site: Int, _ trial: SeatingTrial) -> Bool {
    for (rank, facility) in model.waiting.enumerated()
    where best[policy == .ask ? rank : 0].allows(trial.pairCost(pushing: facility, to: site))
      && (policy == .best || model.mayFit(rank, site))
    {
      return true
    }
    return false
  }

  /// Seats those of a queue in turn where they fit, and looks at the result.
  private mutating func seat(
    _ queue: ArraySlice<Int>, _ left: [Int], _ trial: SeatingTrial, into list: Int
  ) {
    var left = left
    var pushed = 0
    var cost = trial.cost
    for facility in queue where !left.isEmpty {
      guard let site = choice(of: facility, left, trial, cost) else { continue }
      trial.push(facility, to: site)
      pushed += 1
      cost = trial.cost
      left = left.removingFirst(site)
    }
    if pushed > 0 || policy == .ask { best[list].consider(trial, cost: cost, isExact: isExact) }
    for _ in 0..<pushed { trial.pop() }
  }

  /// The site where one fits and that makes the best plan, the first of equals.
  private func choice(
    of facility: Int, _ left: [Int], _ trial: SeatingTrial, _ before: Int
  ) -> Int? {
    var choice: (quality: PlanQuality, site: Int)?
    for site in left.sorted() {
      trial.push(facility, to: site)
      let cost = trial.cost
      trial.pop()
      guard model.errors(cost) <= model.errors(before) else { continue }
      let quality = model.model.quality(ofCost: cost, unplaced: 0)
      if let choice, choice.quality <= quality { continue }
      choice = (quality, site)
    }
    return choice?.site
  }

  /// Tries every way to seat so many on the sites.
  private mutating func seatAll(_ count: Int, _ left: ArraySlice<Int>, _ trial: SeatingTrial) {
    if count == 0 {
      if best[0].allows(trial.pairCost) {
        best[0].consider(trial, cost: trial.cost, isExact: isExact)
      }
      return
    }
    guard let site = left.first, count <= left.count else { return }
    let seated = (0..<trial.depth).map { trial.move($0).facility }
    for facility in model.waiting where !seated.contains(facility) {
      trial.push(facility, to: site)
      seatAll(count - 1, left.dropFirst(), trial)
      trial.pop()
    }
    // The site stays empty, if there are enough others.
    seatAll(count, left.dropFirst(), trial)
  }
}

extension [Int] {
  /// The list without the first of some number.
  func removingFirst(_ number: Int) -> [Int] {
    var list = self
    if let index = list.firstIndex(of: number) { list.remove(at: index) }
    return list
  }
}
