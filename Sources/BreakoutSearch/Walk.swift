// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// One of the breakout searches that take turns, each with random numbers of its own.
@usableFromInline
final class Walk<Table: BreakoutTable>: Sendable {
  /// What a walk has found so far.
  struct Found: Sendable {
    /// The best assignment.
    var assignment: Table.Assignment
    /// Its value.
    var value: Int
    /// The turn that found it.
    var turn: Int
    /// Wall time from the start of the search until then.
    var time: Duration
    /// Moves made.
    var moves: Int

    init(_ search: Breakout<Table>, turn: Int, time: Duration) {
      assignment = search.best
      value = search.bestValue
      self.turn = turn
      self.time = time
      moves = search.iterations
    }
  }

  private struct State {
    /// Made at the first turn: a walk that never has one costs nothing.
    var search: Breakout<Table>?
    var found: Found?
  }

  private let shared: SharedSearch<Table.Assignment>
  private let begin: @Sendable () -> Breakout<Table>
  private let run: @Sendable (inout Breakout<Table>, (Breakout<Table>) -> Int?) -> Void
  /// Never waited for: the order of turns hands a walk to one thread at a time.
  private let state = Mutex(State())

  /// A walk that has not begun.
  ///
  /// - Parameter run: ``Breakout/run(pause:)``, made for this very table: the walk is made for any.
  @usableFromInline
  init(
    _ shared: SharedSearch<Table.Assignment>, begin: @escaping @Sendable () -> Breakout<Table>,
    run: @escaping @Sendable (inout Breakout<Table>, (Breakout<Table>) -> Int?) -> Void
  ) {
    self.shared = shared
    self.begin = begin
    self.run = run
  }

  /// What it has found so far; nil before its first turn.
  var found: Found? { state.withLock { $0.found } }

  /// Makes the moves of a turn.
  func take(_ turn: Turn) {
    state.withLock { state in
      var search = state.search ?? begin()
      let start = search.iterations
      let end = start + turn.moves
      var best = state.found.map { ($0.value, $0.turn, $0.time) }
      run(&search) { search in
        let elapsed = shared.elapsed
        let value = search.bestValue
        shared.report(search.best, value: value, moves: search.iterations - start, elapsed: elapsed)
        if value < best?.0 ?? .max {
          best = (value, turn.index, elapsed)
          if shared.meetsTarget(value) {
            shared.order.end(with: turn.index)
            return nil
          }
        }
        return search.iterations < end && shared.goesOn(turn, elapsed: elapsed) ? end : nil
      }
      if let (_, turn, time) = best {
        state.found = Found(search, turn: turn, time: time)
      }
      shared.add(moves: search.iterations - start)
      state.search = search
    }
  }
}
