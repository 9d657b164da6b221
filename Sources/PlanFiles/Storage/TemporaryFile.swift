// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A file for another program to read; it is gone when nobody holds it any more.
package final class TemporaryFile {
  /// The system's own name: six letters or digits after what the program says.
  package let path: String

  /// Writes bytes to a new file, which nobody else may read, without forcing them to the disk; nil,
  /// with the reason in `errno`, where that is not possible.
  package init?(_ bytes: [UInt8]) {
    var template = Array("/tmp/qarya-print-XXXXXX".utf8CString)
    let made = mkstemp(&template)
    guard made >= 0 else { return nil }
    close(made)
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    do throws(SystemFailure) {
      try Descriptor(path, O_WRONLY).write(bytes)
    } catch {
      errno = error.code
      return nil
    }
  }

  deinit { unlink(path) }
}
