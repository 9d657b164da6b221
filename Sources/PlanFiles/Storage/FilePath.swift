// SPDX-License-Identifier: Apache-2.0

import Glibc
import PathBytes

/// Paths: what they lead to, and their parts.
///
/// They are texts as `PathBytes` makes them, and so keep bytes that are no UTF-8.
package enum FilePath {
  /// Where the running program lies; nil where the system does not tell.
  package static var ofProgram: String? { destination(ofLink: "/proc/self/exe") }

  /// The path of the file itself, with symbolic links followed, also when the last one leads to a
  /// file that is not there yet; a path that leads nowhere is returned as it is.
  static func followingLinks(_ path: String) -> String {
    var current = path
    for _ in 0..<40 {
      if let resolved = realpath(current, nil) {
        defer { free(resolved) }
        return PathBytes.text(resolved)
      }
      guard let link = destination(ofLink: current) else { return current }
      current = link.utf8.first == UInt8(ascii: "/") ? link : folder(of: current) + "/" + link
    }
    return path
  }

  /// The folder that a path's last part lies in, `.` where the path names none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path.utf8[path.utf8.index(after: slash)...]) ?? path
  }

  /// What the file system says of a path; nil when there is nothing.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// What the file system says of a path itself, be it a link; nil when there is nothing.
  static func statusOfItself(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Whether a file may be written to: by anyone at all, and by this user.
  ///
  /// The system's administrator may write to what nobody may write to; but whoever took that right
  /// from everybody meant the file to stay as it is.
  static func isWritable(_ path: String, _ status: stat) -> Bool {
    status.st_mode & 0o222 != 0 && faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0
  }

  /// Whether something is a regular file.
  static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  private static func destination(ofLink path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return PathBytes.text(buffer[..<count].map(UInt8.init(bitPattern:)))
  }
}
