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
  /// Up to how many moves were asked for, and can be made.
  private(set) var most = 0
  /// Whether all ways with up to `exactMoves` moves were looked at, or bounds spared it.
  private(set) var isComplete = true
  let model: ReseatingModel
  private let trial: SeatingTrial
  /// With no more errors than so many somebody who waits is to be seated, and then it is enough; nil
  /// where everything is wanted.
  private let enough: Int?

  /// So many trials at most are looked at: half a second or so.
  private static let patience = 2e7
  /// The same in large halls, where a trial takes longer.
  private static let sparsePatience = 1e6
  /// How far the ways through a large hall are looked at, in steps: a third of a second or so.
  private static let sparseBudget = 40_000_000
  /// The same for going on from the best, move by move.
  private static let beamPatience = 1e8
  /// How many of the best with one move less are gone on from, to find bounds.
  private static let pathfinders = 32

  /// Searches.
  ///
  /// - Parameters:
  ///   - maxMoves: How many placed cooperatives may change stands.
  ///   - enough: With no more errors than so many somebody who waits is to be seated: it ends with the
  ///     fewest moves that do it, and looks for nothing else. Nil for everything.
  init(
    _ model: ReseatingModel, _ policy: Plan.WaitingPolicy, maxMoves: Int, enough: Int? = nil
  ) {
    self.model = model
    self.enough = enough
    unseated = BestReseatings(model, isFront: policy != .ask)
    queue = WaitingQueue(model, policy)
    trial = model.model.trial
    let fewest = model.ways.first?.required.count ?? 0
    most = min(maxMoves, fewest + (model.ways.first?.movers.count ?? 0))
    guard fewest <= most else { return }
    // Whole numbers may be too coarse to tell two plans apart.
    let isExact = model.model.imprecision < 5e-7
    if let sparse = sparseWays {
      goThrough(sparse, upTo: most, isExact: isExact)
      return
    }
    exactMoves = fewest
    while exactMoves < most, exactMoves < Self.exactLimit, isFeasible(exactMoves + 1) {
      exactMoves += 1
    }
    var beam = ReseatingBeam()
    for count in fewest...exactMoves {
      start(moving: count, isExact: isExact)
      for ways in model.ways {
        ways.each(moving: count, on: trial) { left in
          look(left, isExact: isExact)
          if count == exactMoves, exactMoves < most { beam.note(trial, left) }
        }
      }
      if isEnough(count) { return }
    }
    goOn(from: beam, to: most)
  }

  private mutating func goOn(from beam: ReseatingBeam, to most: Int) {
    if exactMoves >= most { return }
    var beam = beam
    for count in (exactMoves + 1)...most {
      start(moving: count, isExact: false)
      // Rules about much company make each trial long: then fewer are gone on from.
      let ways = Double((model.ways.first?.movers.count ?? 0) * (count + 1))
      let each = ways * Double(1 + model.waiting.count) * trial.effort
      let few = max(1, Int(min(1e6, Self.beamPatience / max(1, each))))
      beam = beam.next(model, trial, from: few) { left in look(left, isExact: false) }
      if isEnough(count) { return }
    }
  }

  /// Whether what was found with so many moves is all that is wanted.
  private func isEnough(_ count: Int) -> Bool {
    guard let enough else { return false }
    return model.waiting.isEmpty
      || queue.best.contains { list in
        list.found[count].map { $0.quality.errors <= enough } ?? false
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
    // Where somebody is to be seated, that everybody stays is all there is to tell of the rest.
    if enough == nil || trial.depth == 0 || trial is SparseTrial, unseated.allows(trial.pairCost) {
      unseated.consider(trial, cost: trial.cost, isExact: isExact)
    }
    queue.fill(left, trial)
  }

  private func isFeasible(_ count: Int) -> Bool {
    let ways = model.ways.reduce(0) { $0 + $1.bound(moving: count) }
    let patience = trial is SparseTrial ? Self.sparsePatience : Self.patience
    return ways * Double(1 + model.waiting.count) * trial.effort <= patience
  }
}

// MARK: Large halls

extension ReseatingSearch {
  /// The ways around the one hole of a large hall, which are looked at by bounds; nil in small halls,
  /// and where several places are on offer or somebody must move.
  private var sparseWays: SparseRearrangements? {
    guard let trial = trial as? SparseTrial, model.ways.count == 1, let ways = model.ways.first,
      ways.required.isEmpty, ways.holes.count == 1, let hole = ways.holes.first
    else { return nil }
    return SparseRearrangements(
      trial, movers: ways.movers, waiting: model.waiting, hole: hole.site,
      budget: Self.sparseBudget)
  }

  // Asked for after each of millions of ways: a call would copy all that was found.
  @inline(__always)
  private var bounds: SparseRearrangements.Bounds {
    .init(most: unseated.mostPairCost, mostFilled: queue.mostPairCost)
  }

  /// Looks at all ways with up to three moves that may be of use, as far as the budget reaches.
  private mutating func goThrough(
    _ ways: SparseRearrangements, upTo most: Int, isExact: Bool
  ) {
    exactMoves = min(most, Self.exactLimit)
    var beam = ReseatingBeam()
    start(moving: 0, isExact: isExact)
    look([ways.hole], isExact: isExact)
    if isEnough(0) { return }
    if exactMoves == 0 { beam.note(trial, [ways.hole]) }
    for count in stride(from: 1, through: exactMoves, by: 1) {
      start(moving: count, isExact: isExact)
      // What the best with one move less lead to bounds what has to be looked at.
      if count > 2 {
        _ = beam.next(model, trial, from: Self.pathfinders) { look($0, isExact: isExact) }
      }
      beam = ReseatingBeam()
      let isSeen = ways.each(moving: count, within: bounds) { left in
        look([left], isExact: isExact)
        beam.note(trial, [left])
        return bounds
      }
      if !isSeen {
        unseated.markSearched(count)
        queue.markSearched(count)
        isComplete = false
      }
      if isEnough(count) { return }
    }
    goOn(from: beam, to: most)
  }
}
