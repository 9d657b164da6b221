// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import HallFilling
import Synchronization
import TerminalDriver
import Threads

/// A search for the most stands on a thread of its own, which wakes the screen when there is news.
///
/// Whoever lets go of it ends it; its thread then ends by itself, unheard.
final class FillingSearch {
  private let shared: Shared

  /// Starts searching.
  ///
  /// - Parameter waker: Called, on the search's thread, whenever there is something to take.
  init(_ plan: Plan, _ request: FillingRequest, waker: Waker) {
    let shared = Shared()
    self.shared = shared
    let search: @Sendable () -> Void = {
      shared.note(Self.result(plan, request, shared, waker))
      waker.wake()
    }
    // Without a thread the search holds up the screen, but not for ever.
    if let thread = BackgroundThread(search) { thread.leave() } else { search() }
  }

  deinit { shared.cancel() }

  /// Has a search begin or end.
  static func take(
    _ step: FillingStep, _ search: inout FillingSearch?, _ plan: Plan, _ waker: Waker
  ) {
    switch step {
    case .start(let request): search = FillingSearch(plan, request, waker: waker)
    case .finish: search?.shared.cancel()
    case .drop: search = nil
    }
  }

  private static func result(
    _ plan: Plan, _ request: FillingRequest, _ shared: Shared, _ waker: Waker
  ) -> FillingNews {
    let start = ContinuousClock.now
    func isPast(_ share: Double) -> Bool {
      shared.isCancelled
        || start.duration(to: .now) > .seconds(share * Double(FillingRequest.seconds))
    }
    do throws(FillingRefusal) {
      let filling = try HallFiller(plan, request.ask).run(
        progress: { progress in
          if shared.note(progress) { waker.wake() }
        }, isLate: { isPast(0.8) }, isStopped: { isPast(1) })
      guard filling.stands > 0 else { return .found(request, filling, nil) }
      do throws(EditRefusal) {
        let edit = try FillingEdit(filling, of: plan, keeping: request.ask.keepsStands)
        return .found(request, filling, edit)
      } catch {
        return .refused(request, .plan(error))
      }
    } catch {
      return .refused(request, .ask(error))
    }
  }

  /// What is new since the last call; nil if nothing is.
  func news() -> FillingNews? { shared.take() }
}

/// What the search and the screen tell each other.
private final class Shared: Sendable {
  private struct State {
    var progress: FillingProgress?
    var last: FillingProgress?
    var end: FillingNews?
    var isCancelled = false
  }

  private let state = Mutex(State())

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  func cancel() { state.withLock { $0.isCancelled = true } }

  /// Notes how far it came; whether that is new.
  func note(_ progress: FillingProgress) -> Bool {
    state.withLock { state in
      if state.last == progress { return false }
      (state.progress, state.last) = (progress, progress)
      return true
    }
  }

  func note(_ end: FillingNews) { state.withLock { $0.end = end } }

  func take() -> FillingNews? {
    state.withLock { state in
      if let end = state.end {
        state.end = nil
        return end
      }
      defer { state.progress = nil }
      return state.progress.map { .progress($0) }
    }
  }
}
