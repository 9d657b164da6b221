// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Synchronization
import TerminalDriver
import Threads

/// A search for better placements on a thread of its own, which wakes the screen when there is news.
///
/// It belongs to the thread that has the screen; only what is behind the lock is shared.
final class ArrangementRun {
  /// What there is to tell.
  enum News: Sendable {
    /// The search goes on.
    case progress(ArrangementProgress)
    /// The search has ended.
    case found(Arrangement)
  }

  private let shared: Shared
  private var thread: BackgroundThread?

  /// Starts searching.
  ///
  /// - Parameter waker: Called, on the search's threads, whenever there is something to take.
  init(_ plan: Plan, _ request: ArrangementRequest, waker: Waker) {
    let shared = Shared(request)
    self.shared = shared
    let search: @Sendable () -> Void = {
      let arranger = Arranger(
        plan, seatsWaiting: request.seatsWaiting, isRobust: request.isRobust)
      shared.begin(isPatient: arranger.seeksReplacements)
      var effort = ArrangementEffort(moves: request.moves)
      // Half of the time goes to replacements, so that it has to be known.
      if arranger.seeksReplacements, request.moves == nil {
        effort.duration = .seconds(request.seconds)
      }
      let found = arranger.run(effort, isCancelled: { shared.isOver }) { progress in
        shared.note(progress)
        waker.wake()
      }
      shared.note(found)
      waker.wake()
    }
    thread = BackgroundThread(search)
    // Without a thread the search holds up the screen, but not for ever.
    if thread == nil { search() }
  }

  deinit { stop() }

  /// What is new since the last call; nil if nothing is.
  func news() -> News? { shared.take() }

  /// Has the search end at once with the best that it has, which comes as news.
  func finish() { shared.cancel() }

  /// Lets the search go on longer.
  func prolong(to seconds: Int) { shared.prolong(to: .seconds(seconds)) }

  /// Ends the search; nothing of it is wanted any more.
  ///
  /// A search that is under way stops within milliseconds, and its thread is waited for. One that
  /// still gets ready, in a very large hall, is left to end by itself.
  func stop() {
    shared.cancel()
    guard let thread else { return }
    self.thread = nil
    if shared.isReady { thread.join() } else { thread.leave() }
  }
}

/// What the search and the screen tell each other.
private final class Shared: Sendable {
  private struct State {
    var progress: ArrangementProgress?
    var found: Arrangement?
    var patience = ArrangementPatience()
    var isPatient = false
    var limit: Duration?
    var start: ContinuousClock.Instant?
    var isCancelled = false
  }

  private let state: Mutex<State>

  init(_ request: ArrangementRequest) {
    var state = State()
    if request.moves == nil { state.limit = .seconds(request.seconds) }
    self.state = Mutex(state)
  }

  var isReady: Bool { state.withLock { $0.start != nil } }

  /// Whether the search has to end.
  var isOver: Bool {
    state.withLock { state in
      if state.isCancelled { return true }
      guard let limit = state.limit, let start = state.start else { return false }
      return start.duration(to: .now) >= limit
    }
  }

  /// - Parameter isPatient: Whether it goes on though nothing better comes.
  func begin(isPatient: Bool) {
    state.withLock { ($0.start, $0.isPatient) = (.now, isPatient) }
  }

  func cancel() { state.withLock { $0.isCancelled = true } }

  func prolong(to limit: Duration) {
    state.withLock { if $0.limit != nil { $0.limit = limit } }
  }

  func note(_ progress: ArrangementProgress) {
    state.withLock { state in
      state.progress = progress
      if progress.isPreparing || state.isPatient { return }
      // Where moves are counted no clock may say when it ends.
      let isTimed = state.limit != nil
      let isOver = state.patience.isOver(
        at: progress.quality, after: isTimed ? progress.elapsed : .zero)
      if isOver { state.isCancelled = true }
    }
  }

  func note(_ found: Arrangement) { state.withLock { $0.found = found } }

  func take() -> ArrangementRun.News? {
    state.withLock { state in
      if let found = state.found {
        state.found = nil
        return .found(found)
      }
      guard let progress = state.progress else { return nil }
      state.progress = nil
      return .progress(progress)
    }
  }
}
