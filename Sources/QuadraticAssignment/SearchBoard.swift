// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What the walks of one search share: limits, and how far the best of them is.
final class SearchBoard: Sendable {
  /// How often progress is reported if nothing improves.
  private static let reportInterval = Duration.milliseconds(50)

  private struct Report {
    var value = Int.max
    var time = Duration.zero
  }

  let options: SearchOptions
  /// Whose turn is next.
  let order: TurnOrder
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (SearchProgress) -> Void
  private let moves = Atomic(0)
  private let lastReport = Mutex(Report())

  init(
    _ options: SearchOptions, order: TurnOrder, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress) -> Void
  ) {
    self.options = options
    self.order = order
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

  /// Has walks take their turns, on as many threads as the options say; returns when all have ended.
  func takeTurns(_ take: @escaping @Sendable (Turn) -> Void) {
    runConcurrently(max(options.threads, 1)) { [self] _ in
      while let turn = order.take() {
        take(turn)
        if !goesOn(turn, elapsed: elapsed) { return }
        order.handBack(turn)
      }
    }
  }

  /// Whether what one walk found counts before what another did: of two that met the target the
  /// earlier, else the lesser value.
  func prefers(
    _ one: (value: Int, turn: Int), to other: (value: Int, turn: Int)
  ) -> Bool {
    meetsTarget(one.value) && meetsTarget(other.value)
      ? one.turn < other.turn : one.value < other.value
  }

  /// Moves made in turns that are over.
  var movesSoFar: Int { moves.load(ordering: .relaxed) }

  /// Counts the moves of a turn.
  func add(moves count: Int) { moves.add(count, ordering: .relaxed) }

  /// Reports a value if it is the least yet, or if nothing was reported for a while.
  ///
  /// - Parameter moves: Made in the turn that reports.
  func report(value: Int, moves turnMoves: Int, elapsed: Duration) {
    lastReport.withLock { last in
      guard value < last.value || elapsed - last.time >= Self.reportInterval else { return }
      last = Report(value: min(value, last.value), time: elapsed)
      progress(
        SearchProgress(
          value: last.value, iterations: movesSoFar + turnMoves, elapsed: elapsed))
    }
  }
}
