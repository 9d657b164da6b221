// SPDX-License-Identifier: Apache-2.0

/// Breakout local search: steepest descent, then a perturbation just strong enough to get away.
///
/// The rules are those of `BreakoutRules`. Where pairs are forbidden, swaps alone may not lead from
/// every admissible assignment to every other; there a random perturbation moves whole cycles of
/// facilities. Same problem, generator and start: same sequence of moves.
final class BreakoutSearch<Vector: LaneVector> {
  typealias Scalar = Vector.Scalar

  /// Moves made, and moves sought in vain while nothing could move.
  private(set) var iterations = 0
  /// Least value met, in the units of the reduced problem.
  private(set) var bestValue: Int
  /// Sites of the facilities at the least value met.
  private(set) var bestSites: [Int]

  let table: SwapTable<Vector>
  var generator: SeededGenerator
  private let rules: BreakoutRules
  private var value: Int
  /// The time that `lastSwap` of the table is in: `iterations`, less what rebasing took away.
  private var clock = 0
  private let pause: (BreakoutSearch) -> Int?
  private var nextPause = 0
  private(set) var isStopped = false

  /// A search from the given sites.
  ///
  /// - Parameter pause: called at the start, at every improvement, and when the iterations it
  ///   returned last have been made; returns how many to go on to, nil to stop.
  init(
    _ problem: ReducedProblem, at start: [Int], using generator: SeededGenerator,
    pause: @escaping (BreakoutSearch) -> Int?
  ) {
    table = SwapTable(problem, at: start)
    rules = BreakoutRules(sites: problem.sites)
    self.generator = generator
    value = problem.value(at: start)
    bestValue = value
    bestSites = start
    self.pause = pause
  }

  /// Searches until `pause` says to stop.
  func run() {
    stopOrGoOn()
    var failures = 0
    var jump = rules.shortJump
    var lastOptimum: Int?
    var bestBefore = bestValue
    table.noteLeast(.any)
    while !isStopped {
      descend()
      failures = bestValue < bestBefore ? 0 : failures + 1
      bestBefore = bestValue
      jump = value == lastOptimum ? min(jump + 1, rules.longJump) : rules.shortJump
      lastOptimum = value
      if failures > rules.patience {
        failures = 0
        wander(rules.longJump)
        continue
      }
      switch rules.perturbation(afterFailures: failures, using: &generator) {
      case .directed: go(jump, choosing: directedChoice)
      case .recency: go(jump) { _, _ in .oldest }
      case .random: wander(jump)
      }
    }
  }

  /// Steepest descent; the table's choice is `.any` before and after.
  private func descend() {
    while !isStopped, let best = table.bestSwap(.any, using: &generator),
      table.change.row(best.facility)[best.column] < 0
    {
      move(best, choosing: .any)
    }
  }

  /// Makes the best swaps by a choice that the value and the time at each move determine.
  private func go(_ swaps: Int, choosing nextChoice: (Int, Int) -> SwapChoice<Scalar>) {
    var choice = nextChoice(value, clock)
    table.noteLeast(choice)
    for remaining in stride(from: swaps - 1, through: 0, by: -1) where !isStopped {
      if let best = table.bestSwap(choice, using: &generator) {
        let change = Vector.whole(table.change.row(best.facility)[best.column])
        choice = remaining > 0 ? nextChoice(value + change, clock + 1) : .any
        move(best, choosing: choice)
      } else {
        randomMove()
        choice = remaining > 0 ? nextChoice(value, clock) : .any
        table.noteLeast(choice)
      }
    }
  }

  /// Random moves.
  private func wander(_ moves: Int) {
    for _ in 0..<moves where !isStopped { randomMove() }
  }

  /// The best swap of those not made lately, or good enough.
  private func directedChoice(_ value: Int, _ time: Int) -> SwapChoice<Scalar> {
    let tenure = rules.tenure(using: &generator)
    return .allowed(latest: Scalar(time - tenure), unlessBelow: Scalar(bestValue - value))
  }
}

extension BreakoutSearch {
  /// Makes a swap and keeps the assignment if it is the best so far.
  func move(_ swap: Swap, choosing choice: SwapChoice<Scalar>) {
    exchange(swap, choosing: choice)
    if value < bestValue {
      keepBest()
    } else if iterations >= nextPause {
      stopOrGoOn()
    }
  }

  /// Keeps the current assignment, which must be admissible, if it is the best so far.
  func keepIfBest() {
    if value < bestValue { keepBest() }
  }

  /// Makes a swap, even one that is ruled out.
  func exchange(_ swap: Swap, choosing choice: SwapChoice<Scalar>) {
    value += Vector.whole(table.plainChange(swapping: swap.facility, swap.column))
    table.lastSwap.row(swap.facility)[swap.column] = Scalar(clock)
    tick()
    table.swap(swap.facility, swap.column, choosing: choice)
  }

  /// Lets time pass, for want of a move.
  func pass() {
    tick()
    if iterations >= nextPause { stopOrGoOn() }
  }

  private func tick() {
    iterations += 1
    clock += 1
    if clock >= Vector.exactLimit / 2 {
      table.rebaseTime(by: Scalar(clock))
      clock = 0
    }
  }

  private func keepBest() {
    bestValue = value
    for facility in bestSites.indices { bestSites[facility] = table.siteOf[facility] }
    stopOrGoOn()
  }

  private func stopOrGoOn() {
    if let next = pause(self) {
      nextPause = next
    } else {
      isStopped = true
    }
  }
}
