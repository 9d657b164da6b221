// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Synchronization
import TerminalDriver

/// Works proposals out on a thread of its own, which wakes the screen when they are there.
///
/// Whoever does not want them any more lets go of it: the thread then ends by itself, unheard.
final class ReallocationRun {
  /// What came of it.
  typealias Outcome = Result<Reallocation, EditRefusal>

  private let shared = Shared()

  /// Starts.
  ///
  /// - Parameters:
  ///   - listsAll: Whether all ways to fill a stand are wanted, whatever the plan's policy.
  ///   - waker: Called, on the other thread, when there is something to take.
  init(_ plan: Plan, _ occasion: Occasion, listsAll: Bool = false, waker: Waker) {
    let shared = shared
    let work: @Sendable () -> Void = {
      do throws(EditRefusal) {
        shared.note(.success(try Reallocation(plan, occasion, listsAll: listsAll)))
      } catch {
        shared.note(.failure(error))
      }
      waker.wake()
    }
    // Without a thread it holds up the screen, but not for long.
    if let thread = BackgroundThread(work) { thread.leave() } else { work() }
  }

  /// What was found; nil while it is worked out.
  func outcome() -> Outcome? { shared.take() }
}

/// What the two threads tell each other.
private final class Shared: Sendable {
  private let outcome = Mutex<ReallocationRun.Outcome?>(nil)

  func note(_ found: ReallocationRun.Outcome) { outcome.withLock { $0 = found } }

  func take() -> ReallocationRun.Outcome? { outcome.withLock { $0.take() } }
}
