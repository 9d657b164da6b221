// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Threads

/// What the walks of one search share: limits, and how far the best of them is.
@usableFromInline
final class SharedSearch<Assignment: Sendable>: Sendable {
  /// How often progress is reported if nothing improves.
  private static var reportInterval: Duration { .milliseconds(50) }

  private struct Report {
    var best: (assignment: Assignment, value: Int)?
    var time = Duration.zero
  }

  let options: SearchOptions
  private let size: SearchSize
  /// Whose turn is next.
  let order: TurnOrder
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (SearchProgress<Assignment>) -> Void
  private let moves = Atomic(0)
  private let lastReport = Mutex(Report())

  @usableFromInline
  init(
    _ options: SearchOptions, _ size: SearchSize, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress<Assignment>) -> Void
  ) {
    self.options = options
    self.size = size
    order = TurnOrder(options, size)
    self.isCancelled = isCancelled
    self.progress = progress
    start = clock.now
  }

  /// Wall time since the start.
  var elapsed: Duration { start.duration(to: clock.now) }

  /// Whether a value is the one looked for, or less.
  func meetsTarget(_ value: Int) -> Bool { options.target.map { value <= $0 } ?? false }

  /// Whether nothing ends the search in the middle of a turn.
  func goesOn(_ turn: Turn, elapsed: Duration) -> Bool {
    if let duration = options.duration, elapsed >= duration { return false }
    return !isCancelled() && !order.leavesOut(turn.index)
  }

  /// Counts the moves of a turn.
  func add(moves count: Int) { moves.add(count, ordering: .relaxed) }

  /// Reports what a walk has if it is the best yet, or if nothing was reported for a while.
  ///
  /// - Parameter moves: Made in the turn that reports.
  func report(_ assignment: Assignment, value: Int, moves turnMoves: Int, elapsed: Duration) {
    lastReport.withLock { last in
      let isBetter = value < last.best?.value ?? .max
      guard isBetter || elapsed - last.time >= Self.reportInterval else { return }
      let best = isBetter ? (assignment, value) : last.best ?? (assignment, value)
      last = Report(best: best, time: elapsed)
      progress(
        SearchProgress(
          assignment: best.0, value: best.1,
          iterations: moves.load(ordering: .relaxed) + turnMoves, elapsed: elapsed))
    }
  }
}

extension SharedSearch {
  /// The number of each walk.
  @usableFromInline var numbers: Range<Int> { 0..<order.walks }

  /// Has walks take their turns, on as many threads as the options say; returns when all have ended.
  @usableFromInline
  func run<Table>(
    _ walks: [Walk<Table>], begin: () -> Breakout<Table>
  ) -> SearchResult<Assignment> where Table.Assignment == Assignment {
    runConcurrently(max(options.threads, 1)) { [self] _ in
      while let turn = order.take() {
        walks[turn.walk].take(turn)
        if !goesOn(turn, elapsed: elapsed) { return }
        order.handBack(turn)
      }
    }
    let found = walks.compactMap(\.found)
    let moves = found.reduce(0) { $0 + $1.moves }
    let best =
      found.min { prefers(($0.value, $0.turn), to: ($1.value, $1.turn)) }
      ?? Walk.Found(begin(), turn: 0, time: .zero)
    return SearchResult(
      assignment: best.assignment, value: best.value, timeToBest: best.time, duration: elapsed,
      iterations: moves,
      evaluations: moves.multipliedReportingOverflow(by: size.candidates).partialValue)
  }

  /// Whether what one walk found counts before what another did: of two that met the target the
  /// earlier, else the lesser value.
  private func prefers(
    _ one: (value: Int, turn: Int), to other: (value: Int, turn: Int)
  ) -> Bool {
    meetsTarget(one.value) && meetsTarget(other.value)
      ? one.turn < other.turn : one.value < other.value
  }
}

extension SearchOptions {
  /// Searches with walks that take turns, on this thread and as many more as the options say;
  /// returns when all have ended.
  ///
  /// - Parameters:
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of every improvement, and of the best so far about every 50 ms; on any of
  ///     the threads, one call at a time.
  ///   - begin: starts the walk of that number with random numbers of its own.
  @inlinable
  package func search<Table: BreakoutTable>(
    _ size: SearchSize, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress<Table.Assignment>) -> Void,
    begin: @escaping @Sendable (_ walk: Int, SeededGenerator) -> Breakout<Table>
  ) -> SearchResult<Table.Assignment> {
    let shared = SharedSearch(self, size, isCancelled: isCancelled, progress: progress)
    let start = { @Sendable in begin($0, SeededGenerator(seed: seed, stream: $0)) }
    // Here the kind of table is known, and the moves are compiled for it.
    let walks = shared.numbers.map { number in
      Walk(shared, begin: { start(number) }, run: { $0.run(pause: $1) })
    }
    return shared.run(walks) { start(0) }
  }
}
