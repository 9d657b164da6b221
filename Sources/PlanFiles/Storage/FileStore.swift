// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file as it was read.
package struct FileContent: Hashable, Sendable {
  /// All of it.
  package let bytes: [UInt8]
  /// What tells this content from a later one.
  package let fingerprint: Fingerprint

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fingerprint = Fingerprint(of: bytes)
  }
}

/// What a write may replace.
package enum Replaceable: Hashable, Sendable {
  /// Whatever is there.
  case anything
  /// Nothing: there must be no file yet.
  case nothing
  /// The content that was read: neither another one, nor nothing, if the file is gone.
  case content(Fingerprint)
  /// Whatever is there, unless it holds a plan: for all that is no plan itself.
  case noPlan
}

/// Reads and safely writes whole files.
///
/// A write goes to a new file in the same folder, is forced to the disk, and then takes the old
/// one's place and name at once: whatever fails before, a full disk or a dead machine, leaves the
/// old file as it was. Symbolic links are followed. The new file has the old one's mode and access
/// list and, where the system allows it, its owner; hard links and other extended attributes stay with
/// the old content.
package enum FileStore {
  /// Reads a whole file.
  ///
  /// - Throws: `FileError.missing`, `.tooLarge`, `.failed`.
  package static func read(
    _ path: String, limit: Int = JSONReader.sizeLimit
  ) throws(FileError) -> FileContent {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try Descriptor(path, O_RDONLY | O_NOCTTY).readAll(limit: limit)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { throw .missing(path: path) }
      throw .failed(path: path, action: .read, code: error.code)
    }
    return try content(bytes, of: path, limit: limit)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: `FileError.tooLarge`, `.failed`.
  package static func readStandardInput(
    limit: Int = JSONReader.sizeLimit
  ) throws(FileError) -> FileContent {
    let name = "standard input"
    let bytes: [UInt8]
    do {
      bytes = try Descriptor.readAll(from: STDIN_FILENO, limit: limit)
    } catch {
      throw .failed(path: name, action: .read, code: error.code)
    }
    return try content(bytes, of: name, limit: limit)
  }

  private static func content(
    _ bytes: [UInt8], of path: String, limit: Int
  ) throws(FileError) -> FileContent {
    if bytes.count > limit { throw .tooLarge(path: path, limit: limit) }
    return FileContent(bytes)
  }

  /// Writes a whole file, or leaves what was there; returns the fingerprint of the new content.
  ///
  /// A device or a pipe is written to as it is.
  ///
  /// - Parameter isForced: Whether it has to be on the disk before this returns, as what nobody can make
  ///   again.
  /// - Throws: `FileError.changedOnDisk`, `.missing`, `.exists`, `.holdsPlan`, `.writeProtected`,
  ///   `.cannotCreate`, `.failed`.
  @discardableResult
  package static func write(
    _ bytes: [UInt8], to path: String, replacing replaceable: Replaceable = .anything,
    isForced: Bool = true
  ) throws(FileError) -> Fingerprint {
    if isStream(path) {
      // Not by the path that links lead to: that of a pipe is none.
      try writeThrough(bytes, to: path)
      return Fingerprint(of: bytes)
    }
    let target = FilePath.followingLinks(path)
    let old = FilePath.status(target)
    if let old {
      try check(target, replaceable)
      guard FilePath.isWritable(target, old) else { throw .writeProtected(path: path) }
    } else if case .content = replaceable {
      throw .missing(path: path)
    }
    try Replacement(of: target, like: old, isForced: isForced).carryOut(bytes)
    return Fingerprint(of: bytes)
  }

  /// Whether a path leads to anything.
  package static func isThere(_ path: String) -> Bool { FilePath.status(path) != nil }

  /// Whether a path leads to a device, a pipe or a folder rather than to a file.
  package static func isStream(_ path: String) -> Bool {
    FilePath.status(path).map { !FilePath.isRegular($0) } ?? false
  }

  /// Whether two paths lead to one and the same file, by whatever links and names.
  package static func isSame(_ path: String, _ other: String) -> Bool {
    guard let one = FilePath.status(path), let two = FilePath.status(other) else { return false }
    return one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }

  /// Whether a file is there and holds a plan or what is left of one, in whatever form, or the
  /// journal of one.
  ///
  /// A file that cannot be read may hold one; one that is too large cannot.
  package static func holdsPlan(_ path: String) -> Bool {
    guard FilePath.status(path) != nil, !isStream(path) else { return false }
    do throws(FileError) {
      let bytes = try read(path).bytes
      return DocumentFormat.mayHoldPlan(bytes) || Journal.isJournal(bytes)
    } catch {
      if case .tooLarge = error { return false }
      return true
    }
  }

  private static func check(_ path: String, _ replaceable: Replaceable) throws(FileError) {
    switch replaceable {
    case .anything: break
    case .nothing: throw .exists(path: path)
    case .noPlan: if holdsPlan(path) { throw .holdsPlan(path: path) }
    case .content(let fingerprint):
      // Times are no proof: a copy can keep them, and two saves can fall into one tick.
      if try read(path, limit: Int.max - 1).fingerprint != fingerprint {
        throw .changedOnDisk(path: path)
      }
    }
  }

  private static func writeThrough(_ bytes: [UInt8], to path: String) throws(FileError) {
    do throws(SystemFailure) {
      try Descriptor(path, O_WRONLY | O_NOCTTY).write(bytes)
    } catch {
      throw .failed(path: path, action: .write, code: error.code)
    }
  }
}
