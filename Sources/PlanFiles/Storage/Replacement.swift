// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A new file that takes another's place.
struct Replacement {
  /// The file to replace, links followed.
  let target: String
  /// What the file system says of the one that is there; nil for none.
  let old: stat?
  private let folder: String
  /// Whether the new file has to be on the disk before it takes its place.
  private let isForced: Bool

  init(of target: String, like old: stat?, isForced: Bool = true) {
    self.target = target
    self.old = old
    self.isForced = isForced
    folder = FilePath.folder(of: target)
  }

  /// Writes bytes to a new file and renames it; on failure nothing but the old file is there.
  ///
  /// - Parameter beforeRenaming: A last step that may fail as a disk may; for tests.
  func carryOut(
    _ bytes: [UInt8],
    beforeRenaming: () throws(SystemFailure) -> Void = { () throws(SystemFailure) in }
  ) throws(FileError) {
    for isNameless in [true, false] {
      var new = try create(isNameless: isNameless)
      do throws(SystemFailure) {
        try fill(new.file, bytes)
        try beforeRenaming()
        try new.takePlace(of: target)
        break
      } catch {
        new.drop()
        // Without /proc a file that has no name cannot be given one.
        if isNameless, error.code == ENOENT || error.code == EXDEV { continue }
        throw .failed(path: target, action: .write, code: error.code)
      }
    }
    if isForced { Self.force(folder: folder) }
  }

  /// Makes an empty file beside the target.
  private func create(isNameless: Bool) throws(FileError) -> PendingFile {
    do throws(SystemFailure) {
      // The mode of a new file follows the user's mask; that of an old one is copied later.
      return try PendingFile(
        in: folder, mode: old == nil ? 0o666 : 0o600, isNameless: isNameless)
    } catch {
      throw .cannotCreate(path: target, code: error.code)
    }
  }

  private func fill(_ file: borrowing Descriptor, _ bytes: [UInt8]) throws(SystemFailure) {
    try file.write(bytes)
    if let old {
      // Only the system's administrator may give files away; others can still keep the group.
      if fchown(file.number, old.st_uid, old.st_gid) != 0 {
        _ = fchown(file.number, uid_t.max, old.st_gid)
      }
      try file.setMode(old.st_mode & 0o7777)
      try file.setAccessList(as: target)
    }
    if isForced { try file.forceAll() }
  }

  /// Forces new names in a folder to the disk, where the file system can.
  static func force(folder: String) {
    if let folder = try? Descriptor(folder, O_RDONLY | O_DIRECTORY) { fsync(folder.number) }
  }
}
