// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import LayoutEngine
import PlanFiles
import TerminalDriver
import Wording

/// What lies around the editor: the plan's file, its lock and journal, and the clock.
package final class EditorDesk {
  /// The plan as the file has it, or the sample.
  let plan: Plan
  /// The file; nil while the plan was never saved.
  var path: String?
  /// What was left unsaved when an earlier session ended, if anything was.
  let unsaved: Journal.Entry?
  /// Whether nothing may be written.
  let isReadOnly: Bool

  /// What was found of an earlier session beside what can be taken up; nil for nothing.
  let leftovers: Leftovers?

  var fingerprint: Fingerprint?
  /// The form that the file has, and keeps.
  var format = DocumentFormat.json
  var lock: PlanLock?
  /// Who keeps the journal and looks after the file; nil where nothing can be kept.
  var keeper: JournalKeeper?
  /// Who is told of what the keeper finds.
  var waker: Waker?
  /// The plan as its file has it.
  var savedPlan: Plan
  /// The plan that the fingerprint is of, which others' changes are told by; nil where nobody knows.
  var basePlan: Plan?
  /// What was found unsaved of a file that was saved over, under the name that it has now.
  var setAside: String?

  /// Opens a plan's file for editing.
  ///
  /// - Throws: `FileError` when it cannot be read or is locked, `PlanFileError` when it is no plan.
  package init(opening path: String, isReadOnly: Bool) throws {
    let lock = isReadOnly ? nil : try PlanLock.acquire(forPresent: path, name: Stamp.userName)
    let content = try FileStore.read(path)
    format = DocumentFormat(of: content.bytes)
    let plan = try PlanReader.read(content.bytes, vocabulary: RuleCatalogue())
    self.plan = plan
    (savedPlan, basePlan) = (plan, plan)
    fingerprint = content.fingerprint
    self.path = path
    self.isReadOnly = isReadOnly
    self.lock = lock
    if isReadOnly {
      (unsaved, leftovers) = (nil, nil)
      keeper = JournalKeeper(.nowhere, since: content.fingerprint)
    } else {
      let found = Leftovers.take(from: path, holding: plan)
      (unsaved, leftovers) = (found.entry, found.leftovers)
      let keeper = JournalKeeper(.beside(Journal(of: path)), since: content.fingerprint)
      if unsaved == nil { keeper.prepare(for: plan, content.bytes) }
      self.keeper = keeper
    }
    lookAfterFile()
  }

  /// Starts on a plan that has no file yet.
  ///
  /// What an earlier session left of such a plan is offered first. Where there is no home to keep
  /// a journal in, none is kept.
  package init(startingWith plan: Plan, isReadOnly: Bool) {
    self.plan = plan
    savedPlan = plan
    self.isReadOnly = isReadOnly
    guard !isReadOnly else {
      (unsaved, leftovers) = (nil, nil)
      return
    }
    var damaged: Leftovers?
    for abandoned in UnsavedPlans()?.abandoned() ?? [] {
      guard let lock = try? PlanLock.acquire(for: abandoned, name: Stamp.userName) else {
        continue
      }
      let found = Leftovers.take(from: abandoned, holding: nil)
      // A stranger's is no plan of this user's.
      if case .damaged? = found.leftovers { damaged = found.leftovers }
      guard let entry = found.entry else { continue }
      keeper = JournalKeeper(
        .beside(Journal(of: abandoned)), since: entry.base, holding: lock)
      (unsaved, leftovers) = (entry, damaged)
      return
    }
    (unsaved, leftovers) = (nil, damaged)
    keepElsewhere()
    keeper?.prepare(for: plan, nil)
  }

  deinit { keeper?.close(removing: false) }

  /// Keeps a lock and a journal for a plan without a file, where there is a home to keep them in.
  private func keepElsewhere() {
    keeper = UnsavedPlans().map { JournalKeeper(.elsewhere($0), since: nil) }
    if let waker { keeper?.tell(waker) }
  }

  /// Lets go of the file and its journal, and keeps a new plan that has no file.
  func begin() {
    keeper?.close(removing: true)
    keeper = nil
    lock = nil
    (fingerprint, basePlan) = (nil, nil)
    format = .json
    path = nil
    if !isReadOnly { keepElsewhere() }
  }

  /// Who edits, by another name if they want one, and when: now.
  func stamp(by name: String? = nil) -> Stamp {
    let now = Stamp.current()
    return name.map { Stamp(at: now.at, by: $0) } ?? now
  }
}

// MARK: The journal

extension EditorDesk {
  /// Has changes that were found beside the screen wake it.
  func tell(_ waker: Waker) {
    self.waker = waker
    keeper?.tell(waker)
  }

  /// Has a plan kept that is not saved yet, so that a dead program loses nothing.
  func keep(_ plan: Plan) { keeper?.keep(plan) }

  /// Waits until all is kept that was to be, or is known not to be, for so long at most.
  ///
  /// - Returns: Why it is not kept; nil when it is.
  func settle(within time: Duration = .seconds(5)) -> NotKept? {
    guard let keeper else { return notKept }
    let isDone = keeper.settle(within: time)
    return notKept ?? (isDone ? nil : .failed(reason: FileWords.tooSlow))
  }

  /// Why what is not saved would be lost now; nil when it would not.
  var notKept: NotKept? {
    if isReadOnly { return nil }
    guard let keeper else { return .noHome }
    return keeper.problem
  }

  /// Has the plan's file looked at now, and not within the next second.
  func look() { keeper?.look() }

  /// What has become of the plan's file since it was read or saved.
  var news: KeeperCore.FileNews { keeper?.news ?? KeeperCore.FileNews() }

  /// Whether the file is as it was read or saved.
  var finding: FileWatch.Finding { news.finding }

  /// Forgets what is not saved, and goes on from what the file holds.
  func forget() { keeper?.drop(backTo: savedPlan) }

  /// Ends, with the journal or without it.
  func close(forgetting: Bool) { keeper?.close(removing: forgetting) }

  /// What keeps a plan that was not given to be kept yet, and gives the file back; any thread may do
  /// it, and it is done within half a second.
  func lastWords(keeping plan: Plan?) -> @Sendable () -> Void {
    { [keeper, lock] in
      if let plan { keeper?.keep(plan) }
      keeper?.settle(within: .milliseconds(500))
      lock?.release()
    }
  }
}
