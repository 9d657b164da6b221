// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Seating

/// Looks through all re-seatings with few moves, and goes on from the best of them where more are
/// allowed or where there are too many.
struct ReseatingSearch {
  /// The best that seat nobody who waits.
  private(set) var unseated: BestReseatings
  /// Those that seat somebody.
  private(set) var queue: WaitingQueue
  /// Up to how many moves everything was looked at.
  private(set) var exactMoves = 0
  private let model: ReseatingModel
  private let trial: SeatingTrial

  /// So many trials at most are looked at: half a second or so.
  private static let patience = 2e7

  /// Searches.
  ///
  /// - Parameter maxMoves: How many placed cooperatives may change stands.
  init(_ model: ReseatingModel, _ policy: Plan.WaitingPolicy, maxMoves: Int) {
    self.model = model
    unseated = BestReseatings(model, isFront: policy != .ask)
    queue = WaitingQueue(model, policy)
    trial = SeatingTrial(model.model.problem, from: model.model.start)
    let fewest = model.ways.first?.required.count ?? 0
    let most = min(maxMoves, fewest + (model.ways.first?.movers.count ?? 0))
    guard fewest <= most else { return }
    exactMoves = fewest
    while exactMoves < most, exactMoves < Self.exactLimit, isFeasible(exactMoves + 1) {
      exactMoves += 1
    }
    // Whole numbers may be too coarse to tell two plans apart.
    let isExact = model.model.imprecision < 5e-7
    var beam = ReseatingBeam()
    for count in fewest...exactMoves {
      start(moving: count, isExact: isExact)
      for ways in model.ways {
        ways.each(moving: count, on: trial) { left in
          look(left, isExact: isExact)
          if count == exactMoves, exactMoves < most { beam.note(trial, left) }
        }
      }
    }
    if exactMoves == most { return }
    for count in (exactMoves + 1)...most {
      start(moving: count, isExact: false)
      beam = beam.next(model, trial) { left in look(left, isExact: false) }
    }
  }

  /// Beyond so many moves only a part is looked at, however small the plan.
  static let exactLimit = 3

  private mutating func start(moving count: Int, isExact: Bool) {
    unseated.start(moving: count, least: trial.leastRemainder(moving: count))
    let holes = model.ways.map(\.holes.count).max() ?? 0
    // One more who waits moves in for each site that is left.
    let seated = min(max(holes, 1), model.waiting.count)
    queue.start(
      moving: count, least: trial.leastRemainder(moving: count + seated), isExact: isExact)
  }

  private mutating func look(_ left: [Int], isExact: Bool) {
    if unseated.allows(trial.pairCost) {
      unseated.consider(trial, cost: trial.cost, isExact: isExact)
    }
    queue.fill(left, trial)
  }

  private func isFeasible(_ count: Int) -> Bool {
    let ways = model.ways.reduce(0) { $0 + $1.bound(moving: count) }
    return ways * Double(1 + model.waiting.count) <= Self.patience
  }
}
