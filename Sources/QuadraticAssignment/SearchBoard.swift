// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// What independent searches of one instance share: limits, and how far the best of them is.
final class SearchBoard: Sendable {
  /// How often progress is reported if nothing improves.
  private static let reportInterval = Duration.milliseconds(50)

  private struct Report {
    var value = Int.max
    var time = Duration.zero
  }

  let options: SearchOptions
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (SearchProgress) -> Void
  /// After how many of its moves the first search met the target.
  ///
  /// The others go on to as many: so the first to meet it, counted in moves, does not depend on
  /// which thread the machine favours.
  private let movesToTarget = Atomic(Int.max)
  private let lastReport = Mutex(Report())

  init(
    _ options: SearchOptions, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress) -> Void
  ) {
    self.options = options
    self.isCancelled = isCancelled
    self.progress = progress
    start = clock.now
  }

  /// Wall time since the start.
  var elapsed: Duration { start.duration(to: clock.now) }

  /// Records that a search met the target after so many of its moves.
  func metTarget(after moves: Int) {
    movesToTarget.min(moves, ordering: .relaxed)
  }

  /// How many moves a search may go on to; nil if it must stop.
  func nextPause(after moves: Int, interval: Int, elapsed: Duration) -> Int? {
    let limit = min(options.iterations ?? .max, movesToTarget.load(ordering: .relaxed))
    if moves >= limit || isCancelled() { return nil }
    if let duration = options.duration, elapsed >= duration { return nil }
    return min(limit, moves + interval)
  }

  /// Reports a value if it is the least yet, or if nothing was reported for a while.
  func report(value: Int, moves: Int, elapsed: Duration) {
    lastReport.withLock { last in
      guard value < last.value || elapsed - last.time >= Self.reportInterval else { return }
      last = Report(value: min(value, last.value), time: elapsed)
      progress(SearchProgress(value: last.value, iterations: moves, elapsed: elapsed))
    }
  }
}
