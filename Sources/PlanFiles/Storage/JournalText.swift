// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The bytes of a journal: a snapshot of the plan, then what changed, a record each.
///
/// The first line is `qarya-journal 2 SNAPSHOT BASE`: the fingerprint of the bytes that follow, a
/// whole plan file in any of its forms, and that of the file that the work began from (`none` where
/// there was none). Each record is a line `change` or `saved` with the fingerprint of what follows
/// it, that, and an end of line. `change` holds a `DocumentChange` in JSON; `saved` the fingerprint
/// of the file into which the plan was saved as it then was.
///
/// A record is appended by one write. What a dying program or machine leaves of the last one is
/// told by its length or its zeros, and counts as never written; anything else that does not match
/// is damage.
enum JournalText {
  /// How every journal begins, of whatever version.
  static let mark = "qarya-journal "
  /// The longest first line of a snapshot or record that is read.
  private static let longestLine = 256

  /// What a record is.
  enum Kind: String {
    case change
    case saved
  }

  /// The first line and the snapshot.
  static func start(_ snapshot: [UInt8], base: Fingerprint?) -> [UInt8] {
    let base = base.map(String.init(describing:)) ?? "none"
    return Array("\(mark)2 \(Fingerprint(of: snapshot)) \(base)\n".utf8) + snapshot
  }

  /// A record.
  static func record(_ kind: Kind, _ content: [UInt8]) -> [UInt8] {
    Array("\n\(kind.rawValue) \(Fingerprint(of: content))\n".utf8) + content
      + [UInt8(ascii: "\n")]
  }

  /// A record of what changed.
  static func record(_ change: DocumentChange) -> [UInt8] {
    record(.change, JSONWriter.bytes(of: change.property))
  }

  /// A record of a save.
  static func record(savedAs file: Fingerprint) -> [UInt8] {
    record(.saved, Array(file.description.utf8))
  }
}

// MARK: Reading

extension JournalText {
  /// What the bytes of a journal say.
  struct Content {
    /// The plan's file as the journal began, in one of its forms.
    let snapshot: ArraySlice<UInt8>
    /// What changed since, in order.
    var changes: [DocumentChange] = []
    /// The file in which the work began, or was last saved.
    var base: Fingerprint?
    /// How many changes lead from the snapshot to that file's plan; nil where none of them does.
    var changesToBase: Int?
    /// Whether there is anything that no file holds.
    var hasWork: Bool
    /// Whether records are missing because the journal is damaged.
    var isDamaged = false
  }

  /// Reads a journal; nil when not even its snapshot is whole.
  ///
  /// - Complexity: O(bytes).
  static func read(_ bytes: [UInt8]) -> Content? {
    guard let end = endOfLine(in: bytes[...]) else { return nil }
    let words = words(bytes[..<end])
    guard words.count == 4, mark.dropLast() == words[0], let snapshot = Fingerprint(words[2]) else {
      return nil
    }
    let base = Fingerprint(words[3])
    let start = end + 1
    guard snapshot.length <= bytes.count - start else { return nil }
    let plan = bytes[start..<start + snapshot.length]
    guard Fingerprint(of: plan) == snapshot else { return nil }
    // The first version had nothing but a snapshot, of what was not saved.
    let isOld = words[1] == "1"
    guard isOld ? plan.endIndex == bytes.endIndex : words[1] == "2" else { return nil }
    var content = Content(
      snapshot: plan, base: base, changesToBase: base == snapshot ? 0 : nil,
      hasWork: isOld || base != snapshot)
    read(bytes[plan.endIndex...], into: &content)
    return content
  }

  private static func read(_ records: ArraySlice<UInt8>, into content: inout Content) {
    var rest = records
    while !rest.isEmpty {
      guard let (kind, record, following) = nextRecord(of: rest) else {
        content.isDamaged = !isTorn(rest)
        return
      }
      switch kind {
      case .change:
        guard let value = try? JSONReader.read(Array(record)), let change = DocumentChange(value)
        else {
          content.isDamaged = true
          return
        }
        content.changes.append(change)
        content.hasWork = true
      case .saved:
        content.base = Fingerprint(Substring(String(decoding: record, as: UTF8.self)))
        content.changesToBase = content.changes.count
        content.hasWork = false
      }
      rest = following
    }
  }

  /// The first whole record of some bytes, and what comes behind it.
  private static func nextRecord(
    of bytes: ArraySlice<UInt8>
  ) -> (kind: Kind, content: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
    guard bytes.first == UInt8(ascii: "\n"), let end = endOfLine(in: bytes.dropFirst()) else {
      return nil
    }
    let words = words(bytes[(bytes.startIndex + 1)..<end])
    guard words.count == 2, let kind = Kind(rawValue: String(words[0])),
      let fingerprint = Fingerprint(words[1]), fingerprint.length < bytes.endIndex - end - 1
    else { return nil }
    let content = bytes[(end + 1)..<(end + 1 + fingerprint.length)]
    guard bytes[content.endIndex] == UInt8(ascii: "\n"), Fingerprint(of: content) == fingerprint
    else { return nil }
    return (kind, content, bytes[(content.endIndex + 1)...])
  }

  /// Whether bytes that are no whole record are what was left of the last one.
  private static func isTorn(_ bytes: ArraySlice<UInt8>) -> Bool {
    for kind in [Kind.change, .saved] {
      // No line of the content of a record begins like a record.
      let start = Array("\n\(kind.rawValue) ".utf8)
      if bytes.dropFirst().contains(start) { return false }
    }
    // A text has no zero in it: the disk had kept the room, and not yet what was to be there.
    if bytes.contains(0) { return true }
    guard let end = endOfLine(in: bytes.dropFirst()) else {
      return bytes.count <= longestLine
    }
    let words = words(bytes[(bytes.startIndex + 1)..<end])
    guard words.count == 2, Kind(rawValue: String(words[0])) != nil,
      let fingerprint = Fingerprint(words[1])
    else { return false }
    return fingerprint.length >= bytes.endIndex - end - 1
  }

  private static func endOfLine(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.prefix(longestLine).firstIndex(of: UInt8(ascii: "\n"))
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [Substring] {
    String(decoding: line, as: UTF8.self)
      .split(separator: " ", omittingEmptySubsequences: false)
  }
}
