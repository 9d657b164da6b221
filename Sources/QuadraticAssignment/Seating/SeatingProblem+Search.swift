// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The best assignment a search found, and what it took.
public struct SeatingResult: Equatable, Sendable {
  /// The site of each facility; nil is outside.
  public var assignment: [Int?]
  /// Its cost, exactly.
  public var cost: Int
  /// Moves made.
  public var iterations: Int
  /// Wall time of the search.
  public var duration: Duration
}

/// How far a search has come.
public struct SeatingProgress: Sendable {
  /// The best assignment yet; nil is outside.
  public var assignment: [Int?]
  /// Its cost.
  public var cost: Int
  /// Moves made.
  public var iterations: Int
  /// Wall time since the start.
  public var elapsed: Duration
}

extension SeatingProblem {
  /// Searches for an assignment of small cost, on this thread and as many more as the options say;
  /// returns when all have ended.
  ///
  /// Of assignments of the same cost it returns one that keeps more of `start`, as far as single
  /// moves lead there. The first walk begins at `start`, the others at random; see `TurnOrder`. Of the
  /// options, `start` is not looked at; a `target` counts only where as few as possible are outside.
  /// Without a duration, the same problem, start, seed, and iterations or a target that is met, give
  /// the same assignment.
  ///
  /// - Parameters:
  ///   - start: Where everybody is at first; nil is outside. Sites hold no more than they take.
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of every improvement, and of the best so far about every 50 ms; on any of
  ///     the threads, one call at a time.
  public func search(
    from start: [Int?], _ options: SearchOptions,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SeatingProgress) -> Void = { _ in }
  ) -> SeatingResult {
    let board = SearchBoard(
      options, order: TurnOrder(self, options), isCancelled: isCancelled, progress: { _ in })
    let reporter = SeatingReporter(progress)
    let walks = (0..<board.order.walks).map {
      SeatingWalk(self, index: $0, from: start, board: board, reporter: reporter)
    }
    board.takeTurns { walks[$0.walk].take($0) }
    let found = walks.map(\.found)
    let best = found.min {
      board.prefers(($0.cost, $0.turn), to: ($1.cost, $1.turn))
    }
    let search = SeatingSearch(
      self, from: best?.assignment ?? start, using: SeededGenerator(seed: options.seed))
    search.settle(as: start)
    return SeatingResult(
      assignment: search.best, cost: search.bestCost,
      iterations: found.reduce(0) { $0 + $1.moves }, duration: board.elapsed)
  }
}

extension TurnOrder {
  /// The most sites of a hall for which several walks share a thread.
  private static let sharedSites = 128
  /// How many walks share the moves in small halls.
  private static let sharedWalks = 4
  /// Moves looked at in a turn: about a fifth of a millisecond.
  private static let turnMoves = 60_000

  /// An order for the walks of a problem.
  fileprivate convenience init(_ problem: SeatingProblem, _ options: SearchOptions) {
    // With nobody to seat one turn shows all there is.
    let isEmpty = problem.facilities == 0
    let shared = isEmpty || problem.sites > Self.sharedSites ? 1 : Self.sharedWalks
    let size = problem.facilities * (problem.facilities + problem.sites)
    self.init(
      walks: max(shared, isEmpty ? 1 : options.threads),
      movesEach: Self.turnMoves / max(size, 1), moves: isEmpty ? 0 : options.iterations)
  }
}

/// Passes on what is new, from several searches at once.
final class SeatingReporter: Sendable {
  private static let interval = Duration.milliseconds(50)

  private struct Last {
    var cost = Int.max
    var assignment: [Int?] = []
    var time = Duration.zero
  }

  private let progress: @Sendable (SeatingProgress) -> Void
  private let last = Mutex(Last())

  init(_ progress: @escaping @Sendable (SeatingProgress) -> Void) { self.progress = progress }

  /// Reports the best of a search if it is the best yet, or if nothing was reported for a while.
  func report(_ search: SeatingSearch, moves: Int, _ elapsed: Duration) {
    last.withLock { last in
      let isBetter = search.bestCost < last.cost
      guard isBetter || elapsed - last.time >= Self.interval else { return }
      if isBetter { (last.cost, last.assignment) = (search.bestCost, search.best) }
      last.time = elapsed
      progress(
        SeatingProgress(
          assignment: last.assignment, cost: last.cost, iterations: moves,
          elapsed: elapsed))
    }
  }
}
