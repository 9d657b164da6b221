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
  private(set) var path: String?
  /// What was left unsaved when an earlier session ended, if anything was.
  let unsaved: Journal.Entry?
  /// Whether nothing may be written.
  let isReadOnly: Bool

  /// What was found of an earlier session beside what can be taken up; nil for nothing.
  let leftovers: Leftovers?

  private var fingerprint: Fingerprint?
  /// The form that the file has, and keeps.
  private var format = DocumentFormat.json
  private var lock: PlanLock?
  /// Who keeps the journal and looks after the file; nil where nothing can be kept.
  private var keeper: JournalKeeper?
  /// Who is told of what the keeper finds.
  private var waker: Waker?
  /// The plan as its file has it.
  private var savedPlan: Plan
  /// The plan that the fingerprint is of, which others' changes are told by; nil where nobody knows.
  private(set) var basePlan: Plan?
  /// What was found unsaved of a file that was saved over, under the name that it has now.
  private var setAside: String?

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

// MARK: Saving

extension EditorDesk {
  /// Saves a plan to its own file, or to another.
  func save(_ plan: Plan, to other: String?, evenIfChanged: Bool) -> FileOutcome {
    guard let target = other ?? path else { return .failed(reason: FileWords.noName) }
    // One's own file may be named in many ways, and its lock is held already.
    let isNamed = path.map { ExactText($0) == ExactText(target) } ?? false
    let isOwn = isNamed || lock?.covers(target) == true
    do throws(FileError) {
      if !isOwn { return try saveAs(plan, target, replaces: evenIfChanged) }
      let replaceable: Replaceable =
        evenIfChanged ? .anything : fingerprint.map(Replaceable.content) ?? .nothing
      // One's own write is no foreign one.
      keeper?.stopWatching()
      defer { lookAfterFile() }
      let bytes = try Self.bytes(of: plan, as: format, for: target)
      let written = try Self.write(bytes, to: target, replacing: replaceable)
      fingerprint = written
      (savedPlan, basePlan) = (plan, plan)
      keeper?.noteSaved(plan, bytes, as: written)
      return .saved(path: target)
    } catch {
      return outcome(of: error, at: target)
    }
  }

  /// Writes the bytes of a plan while no command reads and writes it.
  private static func write(
    _ bytes: [UInt8], to path: String, replacing replaceable: Replaceable
  ) throws(FileError) -> Fingerprint {
    let right = try PlanLock.acquireToWrite(
      path, name: Stamp.userName, patience: .seconds(3))
    defer { right.release() }
    return try FileStore.write(bytes, to: path, replacing: replaceable)
  }

  /// The bytes of a plan's file, which will be read back.
  private static func bytes(
    of plan: Plan, as format: DocumentFormat, for path: String
  ) throws(FileError) -> [UInt8] {
    let bytes = PlanWriter.bytes(of: plan, as: format)
    try PlanReader.prove(bytes, for: path, vocabulary: RuleCatalogue())
    return bytes
  }

  /// Saves under a new name and works on that file from then on.
  private func saveAs(_ plan: Plan, _ target: String, replaces: Bool) throws(FileError)
    -> FileOutcome
  {
    let newLock = try PlanLock.acquire(for: target, name: Stamp.userName)
    let newFormat = DocumentFormat(path: target) ?? .json
    let bytes = try Self.bytes(of: plan, as: newFormat, for: target)
    let written = try Self.write(
      bytes, to: target, replacing: replaces ? .anything : .nothing)
    keeper?.close(removing: true)
    lock = newLock
    path = target
    format = newFormat
    fingerprint = written
    (savedPlan, basePlan) = (plan, plan)
    // What an earlier session left unsaved of that file is not this one's to throw away.
    let earlier = Journal(of: target)
    if earlier.hasUnsavedWork { setAside = try? earlier.setAside(as: "earlier") }
    let keeper = JournalKeeper(.beside(Journal(of: target)), since: written)
    keeper.prepare(for: plan, bytes)
    if let waker { keeper.tell(waker) }
    self.keeper = keeper
    lookAfterFile()
    return .saved(path: target)
  }

  /// The name of what was found unsaved of a file that was saved over; told once.
  func takeSetAside() -> String? {
    defer { setAside = nil }
    return setAside
  }

  private func lookAfterFile() {
    guard let path, let fingerprint else { return }
    keeper?.watch(path, holding: fingerprint, asksWho: isReadOnly)
  }

  /// Goes on from what somebody else saved, with a plan that has it too.
  func goOn(from version: FileVersion, with plan: Plan) {
    (fingerprint, format) = (version.fingerprint, version.format)
    (savedPlan, basePlan) = (version.plan, version.plan)
    if plan.isWritten(as: version.plan) {
      keeper?.noteSaved(plan, version.bytes, as: version.fingerprint)
    } else {
      keeper?.goOn(from: version, with: plan)
    }
    lookAfterFile()
  }

  /// What an earlier session left unsaved, as it is offered.
  var unsavedWork: Unsaved? {
    unsaved.map {
      Unsaved(
        plan: $0.plan, base: $0.basePlan, keptAt: $0.keptAt,
        isFileChanged: $0.base.map { $0 != fingerprint } ?? false)
    }
  }

  /// Takes what the journal says its work began from as what the file should still hold.
  func resumeUnsaved() {
    guard let unsaved else { return }
    if let base = unsaved.base, base != fingerprint {
      (fingerprint, basePlan) = (base, unsaved.basePlan)
    }
    keeper?.takeUp(unsaved.plan, since: unsaved.base)
    lookAfterFile()
  }

  /// Paths stay as the person wrote them: the error has them with links followed.
  private func outcome(of error: FileError, at path: String) -> FileOutcome {
    switch error {
    case .changedOnDisk: .changedMeanwhile(path: path)
    case .missing: .gone(path: path)
    case .exists: .exists(path: path)
    default: .failed(reason: error.phrase)
    }
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
