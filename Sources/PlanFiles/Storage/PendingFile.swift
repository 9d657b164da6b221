// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file that is being written and has not its name yet.
///
/// Where the file system can, it has no name at all until it is whole, so that nothing is left of
/// it when the program is killed. Elsewhere it has a name of its own, and a lock (`flock`) by which
/// others can tell that somebody is still at work on it.
struct PendingFile: ~Copyable {
  /// How the names of files that are being written begin.
  static let prefix = ".qarya-save-"

  /// The file, open for writing.
  let file: Descriptor
  private let folder: String
  /// The name that it has for the time being; nil for none.
  private var name: String?

  /// Makes an empty file in a folder, under no name or under one that nothing has.
  ///
  /// - Parameters:
  ///   - mode: The file's mode before the user's mask.
  ///   - isNameless: Whether to try without a name first.
  init(in folder: String, mode: mode_t, isNameless: Bool = true) throws(SystemFailure) {
    self.folder = folder
    if isNameless, let file = try Self.nameless(in: folder, mode) {
      self.file = file
      return
    }
    while true {
      let path = Self.freshName(in: folder)
      do throws(SystemFailure) {
        let file = try Descriptor(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, mode: mode)
        // Whoever looked for what is left behind may have come in between, and taken it away.
        if flock(file.number, LOCK_EX) == 0, !file.isStill(at: path) { continue }
        self.file = file
        name = path
        return
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
  }

  /// Gives the whole file its name, which nothing may have (`EEXIST`).
  mutating func take(_ target: String) throws(SystemFailure) {
    if let name {
      _ = try Descriptor.retrying { linkat(AT_FDCWD, name, AT_FDCWD, target, 0) }
      unlink(name)
      self.name = nil
    } else {
      try giveName(target)
    }
  }

  /// Puts the whole file in the place of another, at once.
  mutating func takePlace(of target: String) throws(SystemFailure) {
    while name == nil {
      // A link replaces nothing: it takes a name for a moment, and then that of the other file.
      let path = Self.freshName(in: folder)
      do throws(SystemFailure) {
        try giveName(path)
        name = path
      } catch {
        if error.code != EEXIST { throw error }
      }
    }
    if let name { _ = try Descriptor.retrying { rename(name, target) } }
    self.name = nil
  }

  /// Takes the name away that it has for the time being.
  mutating func drop() {
    if let name { unlink(name) }
    name = nil
  }

  /// The name that it has for the time being; nil for none.
  var temporaryName: String? { name }

  /// Gives a file without a name one that nothing has.
  private func giveName(_ path: String) throws(SystemFailure) {
    _ = try Descriptor.retrying {
      linkat(AT_FDCWD, "/proc/self/fd/\(file.number)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
    }
  }

  /// A file without a name; nil where there can be none.
  private static func nameless(
    in folder: String, _ mode: mode_t
  ) throws(SystemFailure) -> Descriptor? {
    do throws(SystemFailure) {
      // O_TMPFILE, which the headers show only to C.
      let file = try Descriptor(folder, O_RDWR | 0x40_0000 | O_DIRECTORY, mode: mode)
      // Locked before it has a name: it never seems left behind.
      flock(file.number, LOCK_EX | LOCK_NB)
      return file
    } catch {
      if [EOPNOTSUPP, EISDIR, EINVAL, ENOSYS].contains(error.code) { return nil }
      throw error
    }
  }

  private static func freshName(in folder: String) -> String {
    folder + "/" + prefix + String(UInt64.random(in: 0 ... .max), radix: 36)
  }
}

// MARK: What is left behind

extension PendingFile {
  /// Removes from a folder what killed programs were writing there; never what somebody still
  /// writes, whatever plan it is for.
  ///
  /// - Complexity: O(entries of the folder).
  static func sweep(_ folder: String) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(prefix) { removeIfStale(folder + "/" + name) }
    }
  }

  private static func removeIfStale(_ path: String) {
    guard let status = FilePath.statusOfItself(path), FilePath.isRegular(status),
      let file = try? Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    else { return }
    // Who writes it holds its lock; and where there are no locks nothing can be told.
    guard flock(file.number, LOCK_EX | LOCK_NB) == 0, file.isStill(at: path) else { return }
    unlink(path)
  }
}
