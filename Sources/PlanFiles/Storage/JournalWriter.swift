// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Keeps the journal of one plan up to date, change by change.
///
/// It belongs to one thread. Whatever of it fails may be tried again, and then does all that is
/// needed for the journal to hold the plan.
package final class JournalWriter {
  private let journal: Journal
  private var file: JournalFile?
  /// The plan that the journal leads to.
  private var kept: Plan?
  /// The content of the plan's file when it was last read or saved.
  private var base: Fingerprint?

  /// Makes a journal's writer; nothing is written yet.
  package init(_ journal: Journal, since base: Fingerprint?) {
    self.journal = journal
    self.base = base
  }

  /// Makes ready for changes of a plan that its file holds, so that the first is kept as fast as
  /// all others; where the file system has no files without a name, the first writes all.
  ///
  /// - Parameter bytes: What the file holds, in any form; or would hold.
  /// - Complexity: O(bytes), with one forced write.
  package func prepare(for plan: Plan, _ bytes: [UInt8]) throws(FileError) {
    file = nil
    file = try JournalFile(journal, on: bytes, base: base)
    kept = plan
  }

  /// Keeps a plan: when this returns, it is on the disk.
  ///
  /// - Complexity: O(entries of the plan) to find what changed, and one forced write of that; all of
  ///   the plan where the journal has to be begun anew.
  package func keep(_ plan: Plan) throws(FileError) {
    guard let kept, file?.canGoOn == true else { return try begin(with: plan) }
    let change = PlanFile().change(from: kept, to: plan)
    if !change.isEmpty { try file?.append(JournalText.record(change)) }
    self.kept = plan
  }

  /// Begins anew with a plan of which some is not saved since its file had a content.
  package func begin(with plan: Plan, since base: Fingerprint?) throws(FileError) {
    self.base = base
    try begin(with: plan)
  }

  private func begin(with plan: Plan) throws(FileError) {
    file = try JournalFile(replacing: journal, by: plan, since: base)
    kept = plan
  }

  /// Goes on from what somebody else saved, with a plan that has it and what is not saved.
  ///
  /// The journal as it was stays until the new one is whole, and takes its place at once.
  ///
  /// - Parameter bytes: What the file holds, in any form.
  package func goOn(
    from file: Plan, _ bytes: [UInt8], since base: Fingerprint, with plan: Plan
  ) throws(FileError) {
    self.base = base
    try prepare(for: file, bytes)
    try keep(plan)
  }

  /// Notes that a plan was saved: nothing is left that no file holds.
  package func noteSaved(_ plan: Plan, as base: Fingerprint) throws(FileError) {
    self.base = base
    guard let kept, file?.canGoOn == true else { return try remove() }
    let change = PlanFile().change(from: kept, to: plan)
    let records = change.isEmpty ? [] : JournalText.record(change)
    do throws(FileError) {
      try file?.note(records + JournalText.record(savedAs: base))
    } catch {
      return try remove()
    }
    self.kept = plan
  }

  /// Whether a journal is open to which changes can be appended.
  package var isReady: Bool { kept != nil && file?.canGoOn == true }

  /// Removes the journal; the next plan to be kept begins another.
  package func remove() throws(FileError) {
    file = nil
    kept = nil
    try journal.remove()
  }
}

extension JournalFile {
  /// Whether appending leads to a journal that can be read.
  fileprivate var canGoOn: Bool { !isSpoilt && !isLarge && isInPlace }
}
