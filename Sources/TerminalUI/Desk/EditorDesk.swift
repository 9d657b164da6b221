// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles

/// What lies around the editor: the plan's file, its lock and journal, and the clock.
public final class EditorDesk {
  /// The plan as the file has it, or the sample.
  let plan: Plan
  /// The file; nil while the plan was never saved.
  private(set) var path: String?
  /// What was left unsaved when an earlier session ended, if anything was.
  let unsaved: Journal.Entry?
  /// Whether nothing may be written.
  let isReadOnly: Bool

  private var fingerprint: Fingerprint?
  /// The form that the file has, and keeps.
  private var format = DocumentFormat.json
  private var lock: PlanLock?
  private var journal: Journal?

  /// Opens a plan's file for editing.
  ///
  /// - Throws: `FileError` when it cannot be read or is locked, `PlanFileError` when it is no plan.
  public init(opening path: String, isReadOnly: Bool) throws {
    let lock = isReadOnly ? nil : try PlanLock.acquire(forPresent: path, name: Stamp.userName)
    let content = try FileStore.read(path)
    format = DocumentFormat(of: content.bytes)
    plan = try PlanReader.read(content.bytes, vocabulary: RuleCatalogue())
    fingerprint = content.fingerprint
    self.path = path
    self.isReadOnly = isReadOnly
    self.lock = lock
    let journal = isReadOnly ? nil : Journal(of: path)
    self.journal = journal
    // A damaged journal holds nothing that could be offered.
    let left = (try? journal?.read(vocabulary: RuleCatalogue())) ?? nil
    unsaved = left?.plan == plan ? nil : left
  }

  /// Starts on a plan that has no file yet.
  ///
  /// What an earlier session left of such a plan is offered first. Where there is no home to keep
  /// a journal in, none is kept.
  public init(startingWith plan: Plan, isReadOnly: Bool) {
    self.plan = plan
    self.isReadOnly = isReadOnly
    guard !isReadOnly else {
      unsaved = nil
      return
    }
    for abandoned in UnsavedPlans()?.abandoned() ?? [] {
      guard let lock = try? PlanLock.acquire(for: abandoned, name: Stamp.userName),
        let entry = try? Journal(of: abandoned).read(vocabulary: RuleCatalogue())
      else { continue }
      self.lock = lock
      journal = Journal(of: abandoned)
      unsaved = entry
      return
    }
    unsaved = nil
    keepElsewhere()
  }

  /// Keeps a lock and a journal for a plan without a file, where there is a home to keep them in.
  private func keepElsewhere() {
    guard let place = try? UnsavedPlans()?.newPath() else { return }
    lock = try? PlanLock.acquire(for: place, name: Stamp.userName)
    journal = Journal(of: place)
  }

  /// Lets go of the file and its journal, and keeps a new plan that has no file.
  func begin() {
    forget()
    lock = nil
    journal = nil
    fingerprint = nil
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
    guard let target = other ?? path else { return .failed(reason: "no file name") }
    // One's own file may be named in many ways, and its lock is held already.
    let isNamed = path.map { ExactText($0) == ExactText(target) } ?? false
    let isOwn = isNamed || lock?.covers(target) == true
    do throws(FileError) {
      if !isOwn { return try saveAs(plan, target, replaces: evenIfChanged) }
      let replaceable: Replaceable =
        evenIfChanged ? .anything : fingerprint.map(Replaceable.content) ?? .nothing
      fingerprint = try FileStore.write(
        Self.bytes(of: plan, as: format, for: target), to: target, replacing: replaceable)
      try? journal?.remove()
      return .saved(path: target)
    } catch {
      return outcome(of: error, at: target)
    }
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
    fingerprint = try FileStore.write(
      Self.bytes(of: plan, as: newFormat, for: target), to: target,
      replacing: replaces ? .anything : .nothing)
    try? journal?.remove()
    lock = newLock
    path = target
    format = newFormat
    journal = Journal(of: target)
    return .saved(path: target)
  }

  /// Writes printed pages to a file; never in the place of a plan, not even of this one.
  func writePrint(_ text: String, to target: String, replacing: Bool) -> FileOutcome {
    do throws(FileError) {
      // Said at once, rather than once somebody has agreed to replace the file.
      if FileStore.holdsPlan(target) { throw .holdsPlan(path: target) }
      try FileStore.write(Array(text.utf8), to: target, replacing: replacing ? .noPlan : .nothing)
      return .printed(path: target)
    } catch {
      return outcome(of: error, at: target)
    }
  }

  /// Takes what the journal says its work began from as what the file should still hold.
  func resumeUnsaved() {
    if let base = unsaved?.base { fingerprint = base }
  }

  /// Paths stay as the person wrote them: the error has them with links followed.
  private func outcome(of error: FileError, at path: String) -> FileOutcome {
    switch error {
    case .changedOnDisk: .changedMeanwhile(path: path)
    case .exists: .exists(path: path)
    default: .failed(reason: "\(error)")
    }
  }
}

// MARK: Other plans

extension EditorDesk {
  /// Reads another plan's file, to compare with; nothing of it is locked or changed.
  static func variant(at path: String) -> VariantOutcome {
    do {
      let content = try FileStore.read(path)
      return .read(
        try PlanReader.read(content.bytes, vocabulary: RuleCatalogue()), path: path)
    } catch let error as PlanFileError {
      return .failed(reason: "\(path): \(error)")
    } catch {
      return .failed(reason: "\(error)")
    }
  }
}

// MARK: The journal

extension EditorDesk {
  /// Keeps a plan that is not saved yet, so that a dead terminal loses nothing.
  ///
  /// - Returns: Why it could not be kept; nil when it is.
  func keep(_ plan: Plan) -> String? {
    do throws(FileError) {
      try journal?.write(plan, since: fingerprint)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// What keeps a plan, if there is one to keep, and gives the file back; any thread may do it.
  func lastWords(keeping plan: Plan?) -> @Sendable () -> Void {
    { [journal, fingerprint, lock] in
      if let plan { try? journal?.write(plan, since: fingerprint) }
      lock?.release()
    }
  }

  /// Forgets what is not saved.
  func forget() { try? journal?.remove() }
}
