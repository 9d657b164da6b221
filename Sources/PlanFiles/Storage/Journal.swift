// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Glibc

/// The plan as it is being worked on, kept on disk beside its file until it is saved.
///
/// A journal holds one snapshot: a line with the length and checksum of what follows and of the
/// file that the work began from, then the plan in its canonical form. Each write replaces it at
/// once, as `FileStore` does, so that after a crash there is always one whole snapshot.
public struct Journal: Hashable, Sendable {
  /// What a journal holds.
  public struct Entry: Hashable, Sendable {
    /// The plan with all edits.
    public let plan: Plan
    /// The content of the plan's file when it was last read or saved; nil if it never was.
    public let base: Fingerprint?
  }

  /// Where the journal is: `FILE.qarya-journal`.
  public let path: String

  /// The journal of a plan's file, which need not exist; links are followed.
  public init(of plan: String) { path = FilePath.followingLinks(plan) + Self.suffix }

  private static let suffix = ".qarya-journal"
  private static let mark = "qarya-journal 1"

  /// Whether the bytes of a file begin as those of a journal do.
  static func isJournal(_ bytes: [UInt8]) -> Bool { bytes.starts(with: mark.utf8) }

  /// Replaces the snapshot.
  ///
  /// - Parameters:
  ///   - plan: The plan as it is now.
  ///   - base: The content of the plan's file when it was last read or saved.
  /// - Complexity: O(bytes of the plan), with one forced write to the disk.
  public func write(_ plan: Plan, since base: Fingerprint?) throws(FileError) {
    let bytes = PlanWriter.bytes(of: plan)
    let base = base.map(String.init(describing:)) ?? "none"
    let header = "\(Self.mark) \(Fingerprint(of: bytes)) \(base)\n"
    var like = FilePath.status(path) ?? FilePath.status(String(path.dropLast(Self.suffix.count)))
    // Whoever may read the plan may read its journal; a plan that is nowhere is private.
    if like == nil {
      var own = stat()
      own.st_mode = S_IFREG | 0o600
      own.st_uid = getuid()
      own.st_gid = getgid()
      like = own
    }
    try Replacement(of: path, like: like).carryOut(Array(header.utf8) + bytes)
  }

  /// The snapshot; nil when there is none.
  ///
  /// - Throws: `FileError.damagedJournal` when it is not what was written, `.failed`.
  public func read(
    vocabulary: (any RuleVocabulary)? = nil
  ) throws(FileError) -> Entry? {
    let content: FileContent
    do throws(FileError) {
      content = try FileStore.read(path, limit: JSONReader.sizeLimit + 4096)
    } catch .missing {
      return nil
    }
    let damaged = FileError.damagedJournal(path: path)
    guard let end = content.bytes.firstIndex(of: UInt8(ascii: "\n")), end < 4096 else {
      throw damaged
    }
    let header = String(decoding: content.bytes[..<end], as: UTF8.self)
    let words = header.split(separator: " ")
    guard header.hasPrefix(Self.mark + " "), words.count == 4,
      Fingerprint(words[2]) == Fingerprint(of: content.bytes[(end + 1)...]),
      let plan = try? PlanReader.read(
        Array(content.bytes[(end + 1)...]), vocabulary: vocabulary)
    else { throw damaged }
    return Entry(plan: plan, base: Fingerprint(words[3]))
  }

  /// Removes the journal, if there is one.
  public func remove() throws(FileError) {
    if unlink(path) != 0 && errno != ENOENT {
      throw .failed(path: path, action: "remove", code: errno)
    }
  }
}
