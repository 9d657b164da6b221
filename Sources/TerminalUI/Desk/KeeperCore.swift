// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Synchronization
import TerminalDriver

/// Something that the keeper of a journal has to do.
enum KeeperJob: Sendable {
  case prepare(Plan, [UInt8]?)
  case keep(Plan)
  case takeUp(Plan, Fingerprint?)
  case saved(Plan, [UInt8], Fingerprint)
  /// Goes on from what somebody else saved as these bytes, with a plan that has more.
  case goOn(from: Plan, [UInt8], Fingerprint, with: Plan)
  case drop(Plan)
  case remove
}

/// What the keeper of a journal does on its thread, and what that shares with others.
final class KeeperCore: Sendable {
  /// What all threads see.
  struct State: Sendable {
    var jobs: [KeeperJob] = []
    /// What failed, to be tried again.
    var failed: KeeperJob?
    var isBusy = false
    var triesNow = false
    var looksNow = false
    var isEnding = false
    var problem: NotKept?
    var watch: FileWatch?
    /// Tells one file that is looked after from the next.
    var watchNumber = 0
    var news = FileNews()
    /// Whether others are asked who works on the file.
    var asksWho = false
    /// The system's word of what happens to the file; nil where it has to be looked at again and again.
    var folder: FolderWatch?
    var folderPath: String?
    var waker: Waker?

    var isIdle: Bool { jobs.isEmpty && !isBusy && !triesNow }
    /// Whether time alone is a reason to do something.
    var isRestless: Bool { failed != nil || watch != nil && folder == nil }
  }

  /// What has become of the plan's file.
  struct FileNews: Hashable, Sendable {
    var finding = FileWatch.Finding.asItWas
    /// What the file holds, as far as that is known.
    var latest: Fingerprint?
    /// Who works on it, where somebody else does.
    var holder: LockHolder?
  }

  /// How long what failed waits to be tried again, and between two looks at the plan's file where the
  /// system does not tell of it.
  private static let pause = Duration.seconds(1)
  /// How long the thread sleeps where nothing but a word can be a reason to do something.
  private static let rest = Duration.seconds(86_400)

  let state = Mutex(State())
  /// Raised when there is something to do.
  let signal = WakeSignal()
  /// Raised when something was done.
  let done = WakeSignal()

  private let place: JournalKeeper.Place
  private let desk: Mutex<Desk>

  /// What only the thread uses, or whoever does its work.
  private struct Desk {
    var base: Fingerprint?
    var lock: PlanLock?
    var writer: JournalWriter?
  }

  init(_ place: JournalKeeper.Place, _ base: Fingerprint?, _ lock: PlanLock?) {
    self.place = place
    var writer: JournalWriter?
    if case .beside(let journal) = place { writer = JournalWriter(journal, since: base) }
    desk = Mutex(Desk(base: base, lock: lock, writer: writer))
  }

  /// Adds a job; a plan to be kept takes the place of one that still waits.
  func add(_ job: KeeperJob) {
    state.withLock { state in
      if case .keep = job, case .keep? = state.jobs.last { state.jobs.removeLast() }
      state.jobs.append(job)
    }
    signal.post()
  }

  /// Works until it is to end.
  func run() {
    var lastLook = ContinuousClock.now
    while true {
      workOff()
      if state.withLock({ $0.isEnding && $0.jobs.isEmpty }) { break }
      let isRestless = state.withLock(\.isRestless)
      if !signal.wait(for: isRestless ? Self.pause : Self.rest) {
        state.withLock { $0.triesNow = true }
      }
      if takeLook() || isRestless && ContinuousClock.now - lastLook >= Self.pause {
        workOff()
        lookAtFile()
        lastLook = .now
      }
    }
    desk.withLock { $0.lock?.release() }
  }

  /// Has the plan's file looked at now.
  func look() {
    state.withLock { $0.looksNow = true }
    signal.post()
  }

  /// Forgets the system's word of a file, of which there will be no more.
  func lose(_ folder: FolderWatch) {
    state.withLock { if $0.folder === folder { $0.folder = nil } }
    look()
  }

  /// Whether somebody asked to look at the file now.
  private func takeLook() -> Bool {
    state.withLock { state in
      defer { state.looksNow = false }
      return state.looksNow
    }
  }

  /// Does what there is to do.
  func workOff() {
    while let job = next() {
      let failure = carryOut(job)
      note(failure, of: job)
    }
    done.post()
  }

  /// The next job, or the one that failed when it is time to try again.
  private func next() -> KeeperJob? {
    state.withLock { state in
      defer { state.triesNow = false }
      state.isBusy = true
      if !state.jobs.isEmpty { return state.jobs.removeFirst() }
      if state.triesNow, let failed = state.failed { return failed }
      state.isBusy = false
      return nil
    }
  }

  private func note(_ failure: NotKept?, of job: KeeperJob) {
    let waker = state.withLock { state in
      state.isBusy = false
      state.failed = failure == nil ? nil : job
      let isNews = state.problem != failure
      state.problem = failure
      return isNews ? state.waker : nil
    }
    waker?.wake()
  }

  private func lookAtFile() {
    let (watch, number, asksWho) = state.withLock { ($0.watch, $0.watchNumber, $0.asksWho) }
    guard var watch else { return }
    let found = FileNews(
      finding: watch.look(), latest: watch.latest,
      holder: asksWho ? PlanLock.holder(of: watch.path) : nil)
    let looked = watch
    let waker = state.withLock { state -> Waker? in
      // Meanwhile the plan may have been saved.
      guard state.watchNumber == number else { return nil }
      state.watch = looked
      defer { state.news = found }
      return state.news == found ? nil : state.waker
    }
    waker?.wake()
  }
}

// MARK: The journal

extension KeeperCore {
  /// Does one thing; why it failed, if it did.
  private func carryOut(_ job: KeeperJob) -> NotKept? {
    desk.withLock { desk in
      do throws(FileError) {
        try carryOut(job, at: &desk)
        return nil
      } catch {
        return NotKept(error)
      }
    }
  }

  private func carryOut(_ job: KeeperJob, at desk: inout Desk) throws(FileError) {
    if desk.writer == nil {
      guard case .elsewhere(let plans) = place else { return }
      let path = try plans.newPath()
      desk.lock = try PlanLock.acquire(for: path, name: Stamp.userName)
      desk.writer = JournalWriter(Journal(of: path), since: desk.base)
    }
    guard let writer = desk.writer else { return }
    switch job {
    case .prepare(let plan, let bytes):
      try writer.prepare(for: plan, bytes ?? PlanWriter.bytes(of: plan))
    case .keep(let plan): try writer.keep(plan)
    case .takeUp(let plan, let base): try writer.begin(with: plan, since: base)
    case .saved(let plan, let bytes, let base):
      try writer.noteSaved(plan, as: base)
      if !writer.isReady { try writer.prepare(for: plan, bytes) }
    case .goOn(let file, let bytes, let base, let plan):
      desk.base = base
      try writer.goOn(from: file, bytes, since: base, with: plan)
    case .drop(let plan):
      try writer.remove()
      try writer.prepare(for: plan, PlanWriter.bytes(of: plan))
    case .remove: try writer.remove()
    }
  }
}
