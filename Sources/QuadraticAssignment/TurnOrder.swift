// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Whose turn is next, when several walks share the effort and several threads make their moves.
///
/// Walks take turns, always the same number of moves. Turn 0 is that of walk 0, turn 1 that of walk
/// 1, and so on round and round, so that what happens in a turn depends on its index alone: not on
/// which thread makes the moves, and not on how many threads there are. A search that ends with the
/// first turn to meet its target, by index, gives the same answer on one thread as on several, and
/// several reach it sooner by as much as they make more moves.
final class TurnOrder: Sendable {
  private struct State {
    /// The next turn of each walk; nil while it is being taken.
    var next: [Int?]
    /// Turns from here on are not taken.
    var end: Int
  }

  /// How many walks there are.
  let walks: Int
  private let movesEach: Int
  /// The moves of the last turn, if the moves in all are limited.
  private let lastTurn: (index: Int, moves: Int)?
  private let state: Mutex<State>

  /// An order for some walks, at least one, of at most so many moves in all.
  init(walks: Int, movesEach: Int, moves: Int?) {
    self.walks = walks
    self.movesEach = max(movesEach, 1)
    lastTurn = moves.map { moves in
      let before = max(moves - 1, 0) / max(movesEach, 1)
      return (before, moves - before * max(movesEach, 1))
    }
    state = Mutex(State(next: (0..<walks).map { $0 }, end: lastTurn.map { $0.index + 1 } ?? .max))
  }

  /// The earliest turn that nobody has taken, of the walks that nobody is busy with; nil if there
  /// is none left.
  func take() -> Turn? {
    state.withLock { state in
      var earliest: (index: Int, walk: Int)?
      for (walk, next) in state.next.enumerated() {
        if let next, next < state.end, next < earliest?.index ?? .max { earliest = (next, walk) }
      }
      guard let (index, walk) = earliest else { return nil }
      state.next[walk] = nil
      let moves = index == lastTurn?.index ? lastTurn?.moves : nil
      return Turn(index: index, walk: walk, moves: moves ?? movesEach)
    }
  }

  /// Hands back a walk whose turn is over.
  func handBack(_ turn: Turn) {
    state.withLock { state in
      let next = turn.index.addingReportingOverflow(walks)
      state.next[turn.walk] = next.overflow ? nil : next.partialValue
    }
  }

  /// Leaves out all turns after one.
  func end(with turn: Int) {
    state.withLock { $0.end = min($0.end, turn + 1) }
  }

  /// Whether a turn was left out after it was taken.
  func leavesOut(_ turn: Int) -> Bool { state.withLock { turn >= $0.end } }
}
