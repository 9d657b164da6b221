// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// One of the breakout searches that take turns at an instance, each with random numbers of its own.
final class Walk<Vector: LaneVector>: Sendable {
  /// What a walk has found so far.
  struct Found: Sendable {
    /// The best assignment.
    var assignment: [Int] = []
    /// Its value.
    var value = Int.max
    /// The turn that found it.
    var turn = Int.max
    /// Wall time from the start of the search until then.
    var time = Duration.zero
    /// Moves made.
    var moves = 0
  }

  private struct State {
    /// Made at the first turn: a walk that never has one costs nothing.
    var search: BreakoutSearch<Vector>?
    var found = Found()
  }

  private let problem: ReducedProblem
  private let index: Int
  private let board: SearchBoard
  /// Never waited for: the order of turns hands a walk to one thread at a time.
  private let state = Mutex(State())

  /// Walk number `index`.
  init(_ problem: ReducedProblem, index: Int, board: SearchBoard) {
    self.problem = problem
    self.index = index
    self.board = board
  }

  /// What it has found so far.
  var found: Found { state.withLock { $0.found } }

  /// Makes the moves of a turn.
  func take(_ turn: Turn) {
    state.withLock { state in
      let search = state.search ?? firstSearch()
      state.search = search
      let start = search.iterations
      let end = start + turn.moves
      var found = state.found
      search.run { [problem, board] search in
        let value = problem.value(of: search)
        let elapsed = board.elapsed
        if value < found.value {
          (found.value, found.turn, found.time) = (value, turn.index, elapsed)
          if board.meetsTarget(value) {
            board.order.end(with: turn.index)
            return nil
          }
        }
        board.report(value: value, moves: search.iterations - start, elapsed: elapsed)
        return search.iterations < end && board.goesOn(turn, elapsed: elapsed) ? end : nil
      }
      if found.value < state.found.value {
        found.assignment = problem.assignment(from: search.bestSites)
        board.report(value: found.value, moves: search.iterations - start, elapsed: found.time)
      }
      found.moves = search.iterations
      state.found = found
      board.add(moves: search.iterations - start)
    }
  }

  private func firstSearch() -> BreakoutSearch<Vector> {
    var generator = SeededGenerator(seed: board.options.seed, stream: index)
    // An instance always has an admissible assignment, so the last choice is never taken.
    let start =
      board.options.start.map(problem.sites(from:))
      ?? problem.admissible.matching(using: &generator) ?? Array(0..<problem.facilities)
    return BreakoutSearch(problem, at: start, using: generator)
  }
}

extension ReducedProblem {
  /// The least value that a search has met, of the whole instance.
  fileprivate func value(of search: BreakoutSearch<some LaneVector>) -> Int {
    offset + unit * search.bestValue
  }
}
