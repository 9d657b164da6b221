// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc
import LayoutEngine
import PlanFiles
import PlanMerging
import Wording

/// The plan's own file, to which a command writes what it made of it, whoever else works on it.
///
/// A short edit has the file for itself from reading to writing. What takes long has it only while
/// it writes, and is merged with what others have saved meanwhile. Where an editor has unsaved
/// changes, these are looked at too: what would contradict them is refused (exit status 75), so
/// that whoever has the plan open can always take in what a command wrote.
final class OwnPlan {
  /// How long an editor gets to take in what was written just before.
  private static let patience = Duration.seconds(2)

  private let path: String
  private let name: String
  private var right: PlanLock?

  /// Takes the right to write, or finds out that there is none.
  ///
  /// - Parameters:
  ///   - name: What to call the holder of that right to others.
  ///   - takesLong: Whether others may write meanwhile.
  /// - Throws: `FileError` where the file is not there or could not be written.
  init(_ path: String, by name: String, takesLong: Bool) throws {
    self.path = path
    self.name = name
    try PlanLock.require(path)
    right = try PlanLock.acquireToWrite(path, name: name)
    if takesLong { release() }
  }

  /// Gives the right back.
  func release() {
    right?.release()
    right = nil
  }

  /// Writes what was made of the plan.
  ///
  /// - Parameter content: The plan that it was made of.
  /// - Throws: `Failure` with status 75 where others did something else to the same thing.
  func write(_ plan: Plan, madeOf content: PlanContent) throws {
    if right == nil { right = try PlanLock.acquireToWrite(path, name: name) }
    let present = try FileStore.read(path)
    var (result, before, format) = (plan, content.plan, content.format)
    if present.fingerprint != content.fingerprint {
      let other = try PlanInput.read(present, of: path)
      (before, format) = (other.plan, other.format)
      result = try merged(
        ThreeVersions(base: content.plan, ours: plan, theirs: other.plan),
        else: JoiningWords.changedMeanwhile)
    }
    let holder = PlanLock.holder(of: path)
    if let holder {
      try check(result, over: before, present.fingerprint, against: holder)
    }
    let bytes = PlanWriter.bytes(of: result, as: format)
    try PlanReader.prove(bytes, for: path, vocabulary: RuleCatalogue())
    try FileStore.write(bytes, to: path, replacing: .content(present.fingerprint))
    // Of somebody who is at work the journal is no news.
    let note = holder.map { JoiningWords.joined(path, $0.name) } ?? UnsavedWork.note(on: path)
    if let note { StandardError.write("qarya: " + note[LanguageOption.ofLocale]) }
  }

  /// Refuses what an editor could not take in beside its unsaved changes.
  private func check(
    _ plan: Plan, over file: Plan, _ fingerprint: Fingerprint, against holder: LockHolder
  ) throws {
    let end = ContinuousClock.now + Self.patience
    while true {
      let journal = Journal(of: path)
      // What cannot be read, such as somebody else's, cannot be looked at.
      guard let entry = try? journal.read(vocabulary: RuleCatalogue()) else { return }
      if let base = entry.base == fingerprint ? file : entry.basePlan {
        _ = try merged(
          ThreeVersions(base: base, ours: entry.plan, theirs: plan),
          else: JoiningWords.unsaved(path, holder.name))
        return
      }
      // The editor takes in just now what was written before; or nobody knows what it began with.
      guard entry.base != nil, ContinuousClock.now < end else {
        throw FileError.locked(path: path, by: holder)
      }
      usleep(20_000)
    }
  }

  /// Two plans as one; a failure where they contradict each other, with the first contradiction.
  private func merged(
    _ versions: ThreeVersions<Plan>, else reason: (String) -> Phrase
  ) throws -> Plan {
    let merge = PlanMerge(versions)
    guard let conflict = merge.conflicts.first else { return merge.plan }
    let language = LanguageOption.ofLocale
    throw Failure(
      Failure.locked, reason(merge.contradiction(conflict, in: language).plain)[language])
  }
}
