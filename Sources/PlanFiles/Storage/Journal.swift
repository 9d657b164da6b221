// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc

/// The plan as it is being worked on, kept on disk beside its file until it is saved.
///
/// `JournalText` says what is in it. Who may read and write the plan may do so with its journal,
/// and nobody else: a journal has the plan's mode and, where the system allows it, its owner. One
/// that belongs to neither this user nor the plan's owner is never read and never written, nor is
/// what a symbolic link leads to: where such a thing has the journal's name, the journal takes
/// another one that has the user's number in it.
package struct Journal: Hashable, Sendable {
  /// What a journal holds.
  package struct Entry: Hashable, Sendable {
    /// The plan with all edits, or with those before the damage.
    package let plan: Plan
    /// The content of the plan's file when it was last read or saved; nil if it never was.
    package let base: Fingerprint?
    /// The plan as that file had it; nil where the journal does not say.
    package let basePlan: Plan?
    /// When the last of it was kept (ISO 8601, UTC); nil where the system does not say.
    package let keptAt: String?
    /// Whether the journal is damaged, so that later edits are missing.
    package let isDamaged: Bool
  }

  /// Where the journal is: `FILE.qarya-journal`, or that and the user's number.
  package let path: String
  /// The plan's file, links followed.
  let plan: String

  /// The journal of a plan's file, which need not exist; links are followed.
  package init(of plan: String) {
    self.plan = FilePath.followingLinks(plan)
    let usual = self.plan + Self.suffix
    let own = usual + "-\(geteuid())"
    let names = [usual, own]
    let plan = self.plan
    let isOurs = names.map { Self.isTrusted($0, of: plan) }
    // What is there comes first, then what is free.
    path =
      zip(names, isOurs).first { $0.1 == true }?.0 ?? zip(names, isOurs).first { $0.1 == nil }?.0
      ?? own
  }

  private static let suffix = ".qarya-journal"

  /// Whether the bytes of a file begin as those of a journal do.
  static func isJournal(_ bytes: [UInt8]) -> Bool { bytes.starts(with: JournalText.mark.utf8) }

  /// Replaces the journal by one that holds a plan as it is now.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is now.
  ///   - base: The content of the plan's file when it was last read or saved.
  /// - Complexity: O(bytes of the plan), with one forced write to the disk.
  package func write(_ plan: Plan, since base: Fingerprint?) throws(FileError) {
    _ = try JournalFile(replacing: self, by: plan, since: base)
  }

  /// What is not saved; nil when nothing is.
  ///
  /// - Throws: `FileError.damagedJournal` when nothing of it can be read, `.failed`.
  package func read(
    vocabulary: (any RuleVocabulary)? = nil
  ) throws(FileError) -> Entry? {
    guard let content = try content(), content.hasWork || content.isDamaged else { return nil }
    do throws(PlanFileError) {
      let snapshot = try PlanReader.read(Array(content.snapshot), vocabulary: vocabulary)
      func plan(after count: Int) throws(PlanFileError) -> Plan {
        if count == 0 { return snapshot }
        let document = content.changes.prefix(count)
          .reduce(PlanWriter.document(of: snapshot)) { $1.applied(to: $0) }
        return try PlanReader.plan(of: .dictionary(document), vocabulary: vocabulary)
      }
      let count = content.changes.count
      let base = content.changesToBase.flatMap { $0 < count ? try? plan(after: $0) : nil }
      return Entry(
        plan: try plan(after: count), base: content.base, basePlan: base, keptAt: keptAt,
        isDamaged: content.isDamaged)
    } catch {
      throw .damagedJournal(path: path)
    }
  }

  private var keptAt: String? {
    FilePath.statusOfItself(path).map { Stamp.text(of: $0.st_mtim.tv_sec) }
  }

  /// Whether something is kept here that no file holds, readable or not.
  ///
  /// - Complexity: O(bytes).
  package var hasUnsavedWork: Bool {
    do throws(FileError) {
      return try content().map { $0.hasWork || $0.isDamaged } ?? false
    } catch {
      if case .damagedJournal = error { return true }
      return false
    }
  }

  /// Who else has left a journal of this plan, which is not read: the person's name, or number.
  package var strangersName: String? {
    let usual = plan + Self.suffix
    guard Self.isTrusted(usual, of: plan) == false,
      let status = FilePath.statusOfItself(usual)
    else { return nil }
    return Self.name(of: status.st_uid)
  }

  /// Whose the journal is; nil when there is none.
  package var ownersName: String? {
    FilePath.statusOfItself(path).map { Self.name(of: $0.st_uid) }
  }

  /// Removes the journal, if there is one and it is ours.
  package func remove() throws(FileError) {
    guard Self.isTrusted(path, of: plan) == true else { return }
    if unlink(path) != 0 && errno != ENOENT {
      throw .failed(path: path, action: .remove, code: errno)
    }
  }

  /// Gives the journal a name that nothing has, so that it is in nobody's way; returns that.
  ///
  /// - Parameter word: What is the matter with it, for the name.
  package func setAside(as word: String = "damaged") throws(FileError) -> String {
    for number in 1..<10_000 {
      let name = path + "-\(word)-\(number)"
      // A link, unlike a new name, never takes the place of what is there.
      if link(path, name) == 0 {
        unlink(path)
        return name
      }
      let code = errno
      if code == EEXIST { continue }
      if FilePath.statusOfItself(name) == nil, rename(path, name) == 0 { return name }
      throw .failed(path: path, action: .setAside, code: code)
    }
    throw .failed(path: path, action: .setAside, code: EEXIST)
  }
}

// MARK: Whose it is

extension Journal {
  /// The bytes, as far as they make sense; nil when there is no journal that is ours.
  private func content() throws(FileError) -> JournalText.Content? {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      let file = try Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
      // Asked of what is open, not of the name, which may lead elsewhere by now.
      guard Self.isTrusted(try file.status(), of: plan) else { return nil }
      bytes = try file.readAll(limit: Self.sizeLimit)
    } catch {
      if [ENOENT, ENOTDIR, ELOOP, ENXIO].contains(error.code) { return nil }
      throw .failed(path: path, action: .read, code: error.code)
    }
    guard bytes.count <= Self.sizeLimit, let content = JournalText.read(bytes) else {
      throw .damagedJournal(path: path)
    }
    return content
  }

  /// The most bytes of a journal that are read: a plan, and as many for its changes.
  static let sizeLimit = 2 * JSONReader.sizeLimit + 4096

  /// Whether what has a name is a journal to be read and replaced; nil when nothing has it.
  static func isTrusted(_ path: String, of plan: String) -> Bool? {
    FilePath.statusOfItself(path).map { isTrusted($0, of: plan) }
  }

  /// Whether a file is this user's own, or that of the plan's owner.
  ///
  /// The owner could write anything into the plan itself. Where the plan is gone, the folder's owner
  /// takes that place, for the same reason.
  private static func isTrusted(_ status: stat, of plan: String) -> Bool {
    guard FilePath.isRegular(status) else { return false }
    if status.st_uid == geteuid() { return true }
    let owner = FilePath.status(plan) ?? FilePath.status(FilePath.folder(of: plan))
    return owner?.st_uid == status.st_uid
  }

  private static func name(of user: uid_t) -> String {
    guard let account = getpwuid(user), let name = account.pointee.pw_name else {
      return "\(user)"
    }
    return String(cString: name)
  }
}
