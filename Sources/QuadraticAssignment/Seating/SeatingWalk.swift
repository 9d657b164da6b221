// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// One of the searches that take turns at a seating problem.
final class SeatingWalk: Sendable {
  /// What a walk has found so far.
  struct Found: Sendable {
    /// The best assignment.
    var assignment: [Int?]
    /// Its cost.
    var cost = Int.max
    /// The turn that found it.
    var turn = Int.max
    /// Moves made.
    var moves = 0
  }

  private struct State {
    /// Made at the first turn: a walk that never has one costs nothing.
    var search: SeatingSearch?
    var found: Found
  }

  private let problem: SeatingProblem
  private let index: Int
  private let start: [Int?]
  private let board: SearchBoard
  private let reporter: SeatingReporter
  /// Never waited for: the order of turns hands a walk to one thread at a time.
  private let state: Mutex<State>

  /// Walk number `index`; the first begins at the start, the others at random.
  init(
    _ problem: SeatingProblem, index: Int, from start: [Int?], board: SearchBoard,
    reporter: SeatingReporter
  ) {
    self.problem = problem
    self.index = index
    self.start = start
    self.board = board
    self.reporter = reporter
    state = Mutex(State(found: Found(assignment: start)))
  }

  /// What it has found so far.
  var found: Found { state.withLock { $0.found } }

  /// Makes the moves of a turn.
  func take(_ turn: Turn) {
    state.withLock { state in
      let search = state.search ?? firstSearch()
      state.search = search
      let first = search.iterations
      let end = first + turn.moves
      var found = state.found
      search.run { [board, reporter] search in
        let elapsed = board.elapsed
        reporter.report(search, moves: board.movesSoFar + search.iterations - first, elapsed)
        if search.bestCost < found.cost {
          (found.cost, found.turn) = (search.bestCost, turn.index)
          if board.meetsTarget(found.cost) {
            board.order.end(with: turn.index)
            return nil
          }
        }
        return search.iterations < end && board.goesOn(turn, elapsed: elapsed) ? end : nil
      }
      found.assignment = search.best
      found.moves = search.iterations
      state.found = found
      board.add(moves: search.iterations - first)
    }
  }

  private func firstSearch() -> SeatingSearch {
    let search = SeatingSearch(
      problem, from: start, using: SeededGenerator(seed: board.options.seed, stream: index))
    if index > 0 { search.scatter() }
    return search
  }
}
