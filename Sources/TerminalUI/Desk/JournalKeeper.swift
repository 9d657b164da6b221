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

  /// Goes on from what somebody else saved, with a plan that has it and what is not saved.
  func goOn(from version: FileVersion, with plan: Plan) {
    post(.goOn(from: version.plan, version.bytes, version.fingerprint, with: plan))
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
  func look() { core.look() }

  /// Ends, with all that it was given done; further calls do nothing.
  func close(removing: Bool) {
    if isClosed.exchange(true, ordering: .relaxed) { return }
    if removing { post(.remove) }
    let folder = core.state.withLock { state in
      state.isEnding = true
      return state.folder
    }
    folder?.end()
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
  ///
  /// - Parameter asksWho: Whether others may work on it, and who does is told.
  func watch(_ path: String, holding fingerprint: Fingerprint, asksWho: Bool) {
    let isSame = core.state.withLock { state in
      state.asksWho = asksWho
      state.watchNumber += 1
      state.news = KeeperCore.FileNews(latest: fingerprint, holder: state.news.holder)
      defer { state.watch = FileWatch(path, holding: fingerprint) }
      return state.folderPath == path && state.folder != nil
    }
    if !isSame { follow(path) }
    look()
  }

  /// Has the system tell of a file, where it does.
  private func follow(_ path: String) {
    let folder = thread == nil ? nil : FolderWatch(of: path)
    let old = core.state.withLock { state in
      defer {
        state.folder = folder
        state.folderPath = path
      }
      return state.folder
    }
    old?.end()
    guard let folder else { return }
    let listener = BackgroundThread { [core] in
      while folder.wait() { core.look() }
      // Where the system tells no more, the clock has to.
      core.lose(folder)
    }
    if let listener { listener.leave() } else { core.lose(folder) }
  }

  /// Looks after no file.
  func stopWatching() {
    core.state.withLock { state in
      state.watch = nil
      state.watchNumber += 1
      state.news = KeeperCore.FileNews(holder: state.news.holder)
    }
  }

  /// What has become of the file.
  var news: KeeperCore.FileNews { core.state.withLock { $0.news } }
}

extension JournalKeeper.Place {
  var isNowhere: Bool { if case .nowhere = self { true } else { false } }
}
