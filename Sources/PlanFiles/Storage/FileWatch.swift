// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Tells whether somebody else has written to a file, or taken it away.
package struct FileWatch: Sendable {
  /// What has become of a file.
  package enum Finding: Hashable, Sendable {
    /// It holds what it did.
    case asItWas
    /// It holds something else.
    case changed
    /// It is not there any more.
    case gone
  }

  /// What the file system says of a file, which changes with its content.
  private struct Mark: Hashable, Sendable {
    let device: dev_t
    let file: ino_t
    let size: off_t
    let modified: [Int]

    init(_ status: stat) {
      device = status.st_dev
      file = status.st_ino
      size = status.st_size
      modified = [
        status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
        status.st_ctim.tv_nsec,
      ]
    }
  }

  /// The file.
  package let path: String
  private let fingerprint: Fingerprint
  private var mark: Mark?
  private var finding = Finding.asItWas
  /// What it holds, as far as that was looked at; tells one change from the next.
  package private(set) var latest: Fingerprint

  /// Watches a file that had a content when it was read or written.
  package init(_ path: String, holding fingerprint: Fingerprint) {
    self.path = path
    self.fingerprint = fingerprint
    latest = fingerprint
  }

  /// Looks what has become of the file; what cannot be found out counts as no change.
  ///
  /// - Complexity: O(1), or O(bytes) where the file system says that the file is another one.
  package mutating func look() -> Finding {
    var status = stat()
    if stat(path, &status) != 0 {
      if errno == ENOENT || errno == ENOTDIR {
        finding = .gone
        mark = nil
      }
      return finding
    }
    let now = Mark(status)
    if now == mark { return finding }
    guard FilePath.isRegular(status) else {
      // A pipe would have to be waited for.
      finding = .changed
      return finding
    }
    // Somebody may write just now; that ends with another mark.
    guard let content = try? FileStore.read(path) else { return finding }
    finding = content.fingerprint == fingerprint ? .asItWas : .changed
    latest = content.fingerprint
    mark = now
    return finding
  }
}
