// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Synchronization
import TerminalDriver
import Threads

/// Keeps the journal on a thread beside the event loop, and looks what becomes of the plan's file.
///
/// Each plan that it is given is on the disk as soon as the disk has taken the one before; while
/// that lasts, only the latest waits. What failed is tried again every second. Any thread may call
/// it.
final class JournalKeeper: Sendable {
  /// Where the journal is.
  enum Place: Sendable {
    /// Beside the plan's file.
    case beside(Journal)
    /// With those of other plans that have no file; it is made there when it can be.
    case elsewhere(UnsavedPlans)
    /// Nowhere: nothing can be changed.
    case nowhere
  }

  private let core: KeeperCore
  private let thread: BackgroundThread?
  private let isClosed = Atomic(false)

  /// Starts.
  ///
  /// - Parameters:
  ///   - base: What the plan's file holds.
  ///   - lock: What is held as long as the journal is kept, where the plan has no file.
  init(_ place: Place, since base: Fingerprint?, holding lock: PlanLock? = nil) {
    let core = KeeperCore(place, base, lock)
    self.core = core
    thread = place.isNowhere && base == nil ? nil : BackgroundThread { core.run() }
  }

  deinit { close(removing: false) }

  /// Has changes of what is known here call this, on another thread.
  func tell(_ waker: Waker) { core.state.withLock { $0.waker = waker } }

  /// Makes ready for the first change of a plan; without its bytes they are written.
  func prepare(for plan: Plan, _ bytes: [UInt8]?) { post(.prepare(plan, bytes)) }

  /// Keeps a plan that is not saved.
  func keep(_ plan: Plan) { post(.keep(plan)) }

  /// Keeps a plan of which an earlier journal knows, in the place of that.
  func takeUp(_ plan: Plan, since base: Fingerprint?) { post(.takeUp(plan, base)) }

  /// Notes that a plan was saved, as these bytes.
  func noteSaved(_ plan: Plan, _ bytes: [UInt8], as base: Fingerprint) {
    post(.saved(plan, bytes, base))
  }

  /// Throws the journal away and makes ready for a plan as it was saved.
  func drop(backTo plan: Plan) { post(.drop(plan)) }

  /// Why nothing can be kept; nil where it can.
  var problem: NotKept? { core.state.withLock { $0.problem } }

  /// Waits until all is kept, or is known to have failed; false when the time has passed.
  @discardableResult
  func settle(within time: Duration) -> Bool {
    guard thread != nil else {
      core.workOff()
      return true
    }
    core.state.withLock { $0.triesNow = true }
    core.signal.post()
    let end = ContinuousClock.now + time
    while !core.state.withLock({ $0.isIdle }) {
      let left = end - .now
      if left <= .zero { return false }
      _ = core.done.wait(for: left)
    }
    return true
  }

  /// Looks at the plan's file now.
  func look() {
    core.state.withLock { $0.looksNow = true }
    core.signal.post()
  }

  /// Ends, with all that it was given done; further calls do nothing.
  func close(removing: Bool) {
    if isClosed.exchange(true, ordering: .relaxed) { return }
    if removing { post(.remove) }
    core.state.withLock { $0.isEnding = true }
    core.signal.post()
    if let thread { thread.join() } else { core.workOff() }
  }

  private func post(_ job: KeeperJob) {
    core.add(job)
    if thread == nil { core.workOff() }
  }
}

// MARK: The plan's file

extension JournalKeeper {
  /// Looks after a file from now on, beginning with what it holds.
  func watch(_ path: String, holding fingerprint: Fingerprint) {
    core.state.withLock { state in
      state.watch = FileWatch(path, holding: fingerprint)
      state.watchNumber += 1
      state.finding = .asItWas
    }
  }

  /// Looks after no file.
  func stopWatching() {
    core.state.withLock { state in
      state.watch = nil
      state.watchNumber += 1
      state.finding = .asItWas
    }
  }

  /// What has become of the file.
  var finding: FileWatch.Finding { core.state.withLock { $0.finding } }
}

extension JournalKeeper.Place {
  var isNowhere: Bool { if case .nowhere = self { true } else { false } }
}
