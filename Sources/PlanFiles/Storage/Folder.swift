// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes

/// What lies in a folder, for people who look for a file.
package struct Folder: Hashable, Sendable {
  /// One name in it.
  package struct Entry: Hashable, Sendable {
    /// The name, without the folder.
    package let name: String
    /// Whether it is a folder, or leads to one.
    package let isFolder: Bool
  }

  /// The folder as it was asked for, with its last slash; empty for where the program runs.
  package let prefix: String
  /// What is in it but hidden things, folders first, each by name.
  package let entries: [Entry]

  /// How many names are read; a folder with more is listed in part.
  private static let limit = 5_000

  /// Reads a folder; one that cannot be read is empty.
  ///
  /// - Complexity: O(names × log names), and a question to the system for each that may be a link.
  package init(_ prefix: String) {
    self.prefix = prefix
    var found: [Entry] = []
    Self.scan(prefix.isEmpty ? "." : prefix) { name, kind in
      if name.hasPrefix(".") { return true }
      let isFolder =
        kind == Int(DT_DIR)
        || (kind == Int(DT_LNK) || kind == Int(DT_UNKNOWN)) && Self.isFolder(prefix + name)
      found.append(Entry(name: name, isFolder: isFolder))
      return found.count < Self.limit
    }
    entries = found.sorted {
      ($0.isFolder ? 0 : 1, $0.name) < ($1.isFolder ? 0 : 1, $1.name)
    }
  }

  /// Tells the names in a folder, as the system lists them, with the kind that it knows of each
  /// (`DT_DIR`…), until it is answered false; a folder that cannot be read has none.
  static func scan(_ path: String, _ goesOn: (_ name: String, _ kind: Int) -> Bool) {
    guard let listing = PathBytes.withCString(path, { opendir($0) }) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        PathBytes.text(Array($0.prefix { $0 != 0 }))
      }
      if !goesOn(name, Int(entry.pointee.d_type)) { return }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var about = stat()
    guard PathBytes.withCString(path, { stat($0, &about) }) == 0 else { return false }
    return about.st_mode & S_IFMT == S_IFDIR
  }
}
