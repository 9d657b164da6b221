// SPDX-License-Identifier: Apache-2.0

/// One of the independent searches of an instance: a breakout search with the board's limits.
struct SingleSearch: Sendable {
  /// What a search found.
  struct Outcome: Sendable {
    var assignment: [Int]
    var value: Int
    var timeToBest: Duration
    var iterations: Int
    /// After how many moves the target was met, if it was.
    var movesToTarget: Int?
  }

  let problem: ReducedProblem
  let start: [Int]?
  let board: SearchBoard
  /// Swaps whose change of value the table knows at each move.
  let swaps: Int

  init(_ problem: ReducedProblem, board: SearchBoard) {
    self.problem = problem
    self.board = board
    start = board.options.start.map(problem.sites(from:))
    let facilities = problem.facilities
    swaps = facilities * (facilities - 1) / 2 + facilities * (problem.sites - facilities)
  }

  /// Runs search number `index`, in the narrowest lanes that are exact.
  func run(_ index: Int) -> Outcome {
    if problem.laneBound <= SIMD8<Float>.exactLimit {
      return run(index, in: SIMD8<Float>.self)
    }
    return run(index, in: SIMD4<Double>.self)
  }

  private func run<Vector: LaneVector>(_ index: Int, in lanes: Vector.Type) -> Outcome {
    var generator = SeededGenerator(
      seed: board.options.seed, stream: board.options.stream(of: index))
    // An instance always has an admissible assignment, so the last choice is never taken.
    let first =
      start ?? problem.admissible.matching(using: &generator) ?? Array(0..<problem.facilities)
    var outcome = Outcome(
      assignment: [], value: .max, timeToBest: .zero, iterations: 0, movesToTarget: nil)
    // About a fifth of a millisecond.
    let interval = max(1, 200_000 / max(swaps, 1))
    let search = BreakoutSearch<Vector>(problem, at: first, using: generator) { search in
      let elapsed = board.elapsed
      let value = problem.offset + problem.unit * search.bestValue
      if value < outcome.value {
        outcome.value = value
        outcome.timeToBest = elapsed
        if let target = board.options.target, value <= target, outcome.movesToTarget == nil {
          outcome.movesToTarget = search.iterations
          board.metTarget(after: search.iterations)
        }
      }
      board.report(value: value, moves: search.iterations, elapsed: elapsed)
      if swaps == 0 { return nil }
      return board.nextPause(after: search.iterations, interval: interval, elapsed: elapsed)
    }
    search.run()
    outcome.assignment = problem.assignment(from: search.bestSites)
    outcome.iterations = search.iterations
    return outcome
  }
}
