// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file as it was read.
public struct FileContent: Hashable, Sendable {
  /// All of it.
  public let bytes: [UInt8]
  /// What tells this content from a later one.
  public let fingerprint: Fingerprint

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    fingerprint = Fingerprint(of: bytes)
  }
}

/// What a write may replace.
public enum Replaceable: Hashable, Sendable {
  /// Whatever is there.
  case anything
  /// Nothing: there must be no file yet.
  case nothing
  /// The content that was read, or nothing if the file is gone.
  case content(Fingerprint)
}

/// Reads and safely writes whole files.
///
/// A write goes to a new file in the same folder, is forced to the disk, and then takes the old
/// one's place and name at once: whatever fails before, a full disk or a dead machine, leaves the
/// old file as it was. Symbolic links are followed. The new file has the old one's mode and, where
/// the system allows it, its owner; hard links and extended attributes stay with the old content.
public enum FileStore {
  /// Reads a whole file.
  ///
  /// - Throws: `FileError.missing`, `.tooLarge`, `.failed`.
  public static func read(
    _ path: String, limit: Int = JSONReader.sizeLimit
  ) throws(FileError) -> FileContent {
    let bytes: [UInt8]
    do throws(SystemFailure) {
      bytes = try Descriptor(path, O_RDONLY | O_NOCTTY).readAll(limit: limit)
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { throw .missing(path: path) }
      throw .failed(path: path, action: "read", code: error.code)
    }
    return try content(bytes, of: path, limit: limit)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: `FileError.tooLarge`, `.failed`.
  public static func readStandardInput(
    limit: Int = JSONReader.sizeLimit
  ) throws(FileError) -> FileContent {
    let name = "standard input"
    let bytes: [UInt8]
    do {
      bytes = try Descriptor.readAll(from: STDIN_FILENO, limit: limit)
    } catch {
      throw .failed(path: name, action: "read", code: error.code)
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
  /// - Throws: `FileError.changedOnDisk`, `.exists`, `.cannotCreate`, `.failed`.
  @discardableResult
  public static func write(
    _ bytes: [UInt8], to path: String, replacing replaceable: Replaceable = .anything
  ) throws(FileError) -> Fingerprint {
    let target = FilePath.followingLinks(path)
    let old = FilePath.status(target)
    if let old, !FilePath.isRegular(old) {
      try writeThrough(bytes, to: target)
      return Fingerprint(of: bytes)
    }
    if old != nil { try check(target, replaceable) }
    try Replacement(of: target, like: old).carryOut(bytes)
    return Fingerprint(of: bytes)
  }

  private static func check(_ path: String, _ replaceable: Replaceable) throws(FileError) {
    switch replaceable {
    case .anything: break
    case .nothing: throw .exists(path: path)
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
      throw .failed(path: path, action: "write", code: error.code)
    }
  }
}
