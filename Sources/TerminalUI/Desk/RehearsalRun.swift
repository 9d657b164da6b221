// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Synchronization
import TerminalDriver
import Threads

/// Withdrawals rehearsed on a thread of its own, which wakes the screen when there is news.
///
/// Whoever lets go of it ends it; its thread then ends by itself, unheard.
final class RehearsalRun {
  private let shared = Shared()

  /// Starts rehearsing.
  ///
  /// - Parameter waker: Called, on the other thread, whenever there is something to take.
  init(_ plan: Plan, waker: Waker) {
    let shared = shared
    let rehearse: @Sendable () -> Void = {
      let control = ControlNumber(of: plan)
      let found = Rehearsal(
        plan, isStopped: { shared.isCancelled },
        progress: { done, count in
          if shared.note(.progress(done: done, of: count)) { waker.wake() }
        })
      if shared.isCancelled { return }
      _ = shared.note(.found(found, control))
      waker.wake()
    }
    // Without a thread it holds up the screen, but not for ever.
    if let thread = BackgroundThread(rehearse) { thread.leave() } else { rehearse() }
  }

  deinit { shared.cancel() }

  /// Has rehearsing begin or end.
  static func take(
    _ step: RehearsingStep, _ run: inout RehearsalRun?, _ plan: Plan, _ waker: Waker
  ) {
    switch step {
    case .start: run = RehearsalRun(plan, waker: waker)
    case .drop: run = nil
    }
  }

  /// What is new since the last call; nil if nothing is.
  func news() -> RehearsalNews? { shared.take() }

  /// What the thread and the screen tell each other.
  private final class Shared: Sendable {
    private struct State {
      var news: RehearsalNews?
      var isCancelled = false
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock { $0.isCancelled } }

    func cancel() { state.withLock { $0.isCancelled = true } }

    /// Notes what there is to tell; whether the last was taken, so that somebody must be woken.
    func note(_ news: RehearsalNews) -> Bool {
      state.withLock { state in
        defer { state.news = news }
        return state.news == nil
      }
    }

    func take() -> RehearsalNews? {
      state.withLock { state in
        defer { state.news = nil }
        return state.news
      }
    }
  }
}
