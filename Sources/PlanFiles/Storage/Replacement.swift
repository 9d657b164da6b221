// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A new file that takes another's place.
struct Replacement {
  /// The file to replace, links followed.
  let target: String
  /// What the file system says of the one that is there; nil for none.
  let old: stat?
  private let folder: String

  init(of target: String, like old: stat?) {
    self.target = target
    self.old = old
    folder = FilePath.folder(of: target)
  }

  /// Writes bytes to a new file and renames it; on failure nothing but the old file is there.
  ///
  /// - Parameter beforeRenaming: A last step that may fail as a disk may; for tests.
  func carryOut(
    _ bytes: [UInt8],
    beforeRenaming: (String) throws(SystemFailure) -> Void = { _ throws(SystemFailure) in }
  ) throws(FileError) {
    let temporary = try create()
    do throws(SystemFailure) {
      try fill(temporary, bytes)
      try beforeRenaming(temporary)
      _ = try Descriptor.retrying { rename(temporary, target) }
    } catch {
      unlink(temporary)
      throw .failed(path: target, action: "write", code: error.code)
    }
    forceFolder()
  }

  /// Makes an empty file beside the target, under a name that nothing has.
  private func create() throws(FileError) -> String {
    while true {
      let temporary = folder + "/.qarya-save-" + String(UInt64.random(in: 0 ... .max), radix: 36)
      do throws(SystemFailure) {
        // The mode of a new file follows the user's mask; that of an old one is copied later.
        let mode: mode_t = old == nil ? 0o666 : 0o600
        _ = try Descriptor(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
        return temporary
      } catch {
        if error.code != EEXIST { throw .cannotCreate(path: target, code: error.code) }
      }
    }
  }

  private func fill(_ temporary: String, _ bytes: [UInt8]) throws(SystemFailure) {
    let file = try Descriptor(temporary, O_WRONLY | O_NOFOLLOW)
    try file.write(bytes)
    if let old {
      // Only the system's administrator may give files away; others can still keep the group.
      if fchown(file.number, old.st_uid, old.st_gid) != 0 {
        _ = fchown(file.number, uid_t.max, old.st_gid)
      }
      _ = try Descriptor.retrying { fchmod(file.number, old.st_mode & 0o7777) }
    }
    _ = try Descriptor.retrying { fsync(file.number) }
  }

  /// Forces the new name to the disk, where the file system can.
  private func forceFolder() {
    if let folder = try? Descriptor(folder, O_RDONLY | O_DIRECTORY) { fsync(folder.number) }
  }
}
