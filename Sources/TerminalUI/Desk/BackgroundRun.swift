// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Synchronization
import TerminalDriver
import Threads

/// Work on a thread of its own, which wakes the screen when it is done.
///
/// Whoever does not want what comes of it any more lets go of it: the thread then ends by itself,
/// unheard.
final class BackgroundRun<Outcome: Sendable>: Sendable {
  private let found = Mutex<Outcome?>(nil)

  /// Starts.
  ///
  /// - Parameter waker: Called, on the other thread, when there is something to take.
  init(waker: Waker, _ work: @escaping @Sendable () -> Outcome) {
    let run: @Sendable () -> Void = { [self] in
      let outcome = work()
      found.withLock { $0 = outcome }
      waker.wake()
    }
    // Without a thread it holds up the screen, but not for long.
    if let thread = BackgroundThread(run) { thread.leave() } else { run() }
  }

  /// What came of it, once; nil while it goes on.
  func outcome() -> Outcome? { found.withLock { $0.take() } }
}

extension BackgroundRun<Result<Reallocation, EditRefusal>> {
  /// Has proposals worked out.
  convenience init(_ plan: Plan, _ occasion: Occasion, listsAll: Bool, _ waker: Waker) {
    self.init(waker: waker) {
      Result { () throws(EditRefusal) in
        try Reallocation(plan, occasion, listsAll: listsAll)
      }
    }
  }
}
