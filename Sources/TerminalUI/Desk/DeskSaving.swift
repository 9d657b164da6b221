// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Wording

// Saving, alone and with what others saved.

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

  /// How long the screen may wait for whoever writes just now: commands hold the right for a moment, but
  /// where one comes after the other the next may be first.
  private static let patience = Duration.seconds(5)

  /// Saves a plan together with what somebody else saved meanwhile, while nobody else writes, so that
  /// whoever saves often keeps nobody from saving; nil where both did different things, or where it
  /// cannot be done.
  ///
  /// - Parameter revision: The state of the session that the plan is of.
  func saveMerged(_ plan: Plan, revision: Int) -> FileMerge? {
    guard let path, let basePlan,
      let right = try? PlanLock.acquireToWrite(path, name: Stamp.userName, patience: Self.patience)
    else { return nil }
    keeper?.stopWatching()
    defer {
      lookAfterFile()
      right.release()
    }
    guard let version = try? FileVersion(reading: path) else { return nil }
    let found = FileMerge(version, base: basePlan, into: plan, revision: revision, on: .saving)
    guard found.conflicts.isEmpty,
      let bytes = try? Self.bytes(of: found.plan, as: version.format, for: path),
      let written = try? FileStore.write(
        bytes, to: path, replacing: .content(version.fingerprint))
    else { return nil }
    (fingerprint, format) = (written, version.format)
    (savedPlan, self.basePlan) = (found.plan, found.plan)
    keeper?.noteSaved(found.plan, bytes, as: written)
    return found
  }

  /// Writes the bytes of a plan while no command reads and writes it.
  private static func write(
    _ bytes: [UInt8], to path: String, replacing replaceable: Replaceable
  ) throws(FileError) -> Fingerprint {
    let right = try PlanLock.acquireToWrite(
      path, name: Stamp.userName, patience: Self.patience)
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

  /// Has what becomes of the file told from now on.
  func lookAfterFile() {
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
