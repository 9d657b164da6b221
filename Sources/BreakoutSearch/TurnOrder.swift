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

/// A stretch of a search: one walk makes some moves.
struct Turn: Sendable {
  /// Its place in the order of all turns.
  let index: Int
  /// Whose turn it is.
  let walk: Int
  /// How many moves may be made.
  let moves: Int
}

/// How much there is to look at in a search.
@usableFromInline
package struct SearchSize: Sendable {
  /// How many moves each move is chosen from.
  let candidates: Int
  /// How many moves are looked at in a turn.
  let perTurn: Int
  /// Whether several walks share a thread.
  let isShared: Bool

  /// A size; a turn should take about a fifth of a millisecond.
  package init(candidates: Int, perTurn: Int, isShared: Bool) {
    self.candidates = candidates
    self.perTurn = perTurn
    self.isShared = isShared
  }
}

extension TurnOrder {
  /// How many walks share the moves of small problems.
  ///
  /// Measured: with 1, 2, 4 or 8 of them as many moves lead to the best values of instances of 56
  /// sites, in the mean; so the answer can be the same for one to four threads for nothing.
  private static let sharedWalks = 4

  /// The order of a search.
  convenience init(_ options: SearchOptions, _ size: SearchSize) {
    // With no move to choose one turn shows all there is.
    let isFixed = size.candidates == 0
    let shared = size.isShared && !isFixed ? Self.sharedWalks : 1
    self.init(
      walks: max(shared, isFixed ? 1 : options.threads),
      movesEach: size.perTurn / max(size.candidates, 1), moves: isFixed ? 0 : options.iterations)
  }
}
