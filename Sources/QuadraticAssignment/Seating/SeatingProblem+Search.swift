// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The best assignment a search found, and what it took.
public struct SeatingResult: Equatable, Sendable {
  /// The site of each facility; nil is outside.
  public var assignment: [Int?]
  /// Its cost, exactly.
  public var cost: Int
  /// Moves made, in all searches together.
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
  /// Moves made by the search that reports.
  public var iterations: Int
  /// Wall time since the start.
  public var elapsed: Duration
}

extension SeatingProblem {
  /// Searches for an assignment of small cost, on this thread and as many more as the options say;
  /// returns when all have ended.
  ///
  /// Of assignments of the same cost it returns one that keeps more of `start`, as far as single
  /// moves lead there. The first search begins at `start`, the others at random. Of the options, `target` and
  /// `start` are not looked at. Without a duration, the same problem, start, seed, iterations and
  /// threads give the same assignment.
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
    let board = SearchBoard(options, isCancelled: isCancelled, progress: { _ in })
    let reporter = SeatingReporter(progress)
    let found = Mutex<[(index: Int, result: SeatingResult)]>([])
    runConcurrently(max(options.threads, 1)) { index in
      let result = search(index, from: start, board: board, reporter: reporter)
      found.withLock { $0.append((index, result)) }
    }
    let results = found.withLock { $0 }.sorted { $0.index < $1.index }.map(\.result)
    let best = results.min { $0.cost < $1.cost }
    return SeatingResult(
      assignment: best?.assignment ?? start, cost: best?.cost ?? cost(of: start),
      iterations: results.reduce(0) { $0 + $1.iterations }, duration: board.elapsed)
  }

  private func search(
    _ index: Int, from start: [Int?], board: SearchBoard, reporter: SeatingReporter
  ) -> SeatingResult {
    let generator = SeededGenerator(
      seed: board.options.seed, stream: board.options.stream(of: index))
    // About a fifth of a millisecond.
    let interval = max(1, 60_000 / max(facilities * (facilities + sites), 1))
    let search = SeatingSearch(self, from: start, using: generator) { search in
      let elapsed = board.elapsed
      reporter.report(search, elapsed)
      return board.nextPause(after: search.iterations, interval: interval, elapsed: elapsed)
    }
    if index > 0 { search.scatter() }
    search.run()
    search.settle(as: start)
    return SeatingResult(
      assignment: search.best, cost: search.bestCost, iterations: search.iterations,
      duration: .zero)
  }
}

/// Passes on what is new, from several searches at once.
private final class SeatingReporter: Sendable {
  private static let interval = Duration.milliseconds(50)

  private struct Last {
    var cost = Int.max
    var assignment: [Int?] = []
    var time = Duration.zero
  }

  private let progress: @Sendable (SeatingProgress) -> Void
  private let last = Mutex(Last())

  init(_ progress: @escaping @Sendable (SeatingProgress) -> Void) { self.progress = progress }

  func report(_ search: SeatingSearch, _ elapsed: Duration) {
    last.withLock { last in
      let isBetter = search.bestCost < last.cost
      guard isBetter || elapsed - last.time >= Self.interval else { return }
      if isBetter { (last.cost, last.assignment) = (search.bestCost, search.best) }
      last.time = elapsed
      progress(
        SeatingProgress(
          assignment: last.assignment, cost: last.cost, iterations: search.iterations,
          elapsed: elapsed))
    }
  }
}
