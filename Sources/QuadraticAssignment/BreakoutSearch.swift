// SPDX-License-Identifier: Apache-2.0

/// Breakout local search: steepest descent, then a perturbation just strong enough to get away.
///
/// The rules are those of `BreakoutRules`. Where pairs are forbidden, swaps alone may not lead from
/// every admissible assignment to every other; there a random perturbation moves whole cycles of
/// facilities. It can be interrupted after any move and goes on where it was. Same problem,
/// generator, start and interruptions: same sequence of moves.
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
  private var course: BreakoutCourse
  private var pause: (BreakoutSearch) -> Int? = { _ in nil }
  private var nextPause = 0
  private(set) var isStopped = false

  /// A search from the given sites.
  init(_ problem: ReducedProblem, at start: [Int], using generator: SeededGenerator) {
    table = SwapTable(problem, at: start)
    rules = BreakoutRules(sites: problem.sites)
    self.generator = generator
    value = problem.value(at: start)
    bestValue = value
    bestSites = start
    course = BreakoutCourse(rules, at: value)
  }

  /// Searches, or goes on, until `pause` says to stop.
  ///
  /// - Parameter pause: called at the start, at every improvement, and when the iterations it
  ///   returned last have been made; returns how many to go on to, nil to stop.
  func run(pause: @escaping (BreakoutSearch) -> Int?) {
    self.pause = pause
    isStopped = false
    stopOrGoOn()
    table.noteLeast(.any)
    while !isStopped {
      switch course.phase {
      case .descent:
        descend()
        if !isStopped { course.leaveOptimum(at: value, best: bestValue, using: &generator) }
      case .directed: go(choosing: directedChoice)
      case .recency: go { _, _ in .oldest }
      case .random: wander()
      }
      course.endPerturbation()
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
  private func go(choosing nextChoice: (Int, Int) -> SwapChoice<Scalar>) {
    var choice = nextChoice(value, clock)
    table.noteLeast(choice)
    while !isStopped, course.takeMove() {
      if let best = table.bestSwap(choice, using: &generator) {
        let change = Vector.whole(table.change.row(best.facility)[best.column])
        choice = course.movesLeft > 0 ? nextChoice(value + change, clock + 1) : .any
        move(best, choosing: choice)
      } else {
        randomMove()
        choice = course.movesLeft > 0 ? nextChoice(value, clock) : .any
        table.noteLeast(choice)
      }
    }
  }

  /// Random moves.
  private func wander() {
    while !isStopped, course.takeMove() {
      randomMove()
    }
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
