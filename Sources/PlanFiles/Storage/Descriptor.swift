// SPDX-License-Identifier: Apache-2.0

import CAccessLists
import Glibc
import PathBytes

/// A system call that failed, by its `errno`.
struct SystemFailure: Error {
  let code: Int32
}

/// An open file, closed when it goes out of scope.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file; the descriptor is not handed on to other programs.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(SystemFailure) {
    number = try Self.retrying { open(path, flags | O_CLOEXEC, mode) }
  }

  deinit { close(number) }

  /// Reads to the end, or one byte beyond a limit.
  func readAll(limit: Int) throws(SystemFailure) -> [UInt8] {
    try Self.readAll(from: number, limit: limit)
  }

  /// Reads a descriptor to the end, or one byte beyond a limit.
  static func readAll(from number: Int32, limit: Int) throws(SystemFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      let count = try retrying { read(number, &chunk, wanted) }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var written = 0
    while written < bytes.count {
      let start = written
      written += try Self.retrying {
        bytes[start...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
      }
    }
  }

  /// Forces all that was written to the disk, with what the file system says of it.
  func forceAll() throws(SystemFailure) {
    let number = number
    _ = try Self.retrying { fsync(number) }
  }

  /// Forces what was written to the disk, with no more than is needed to read it again.
  func forceContent() throws(SystemFailure) {
    let number = number
    _ = try Self.retrying { fdatasync(number) }
  }

  /// Gives the file a mode.
  func setMode(_ mode: mode_t) throws(SystemFailure) {
    let number = number
    _ = try Self.retrying { fchmod(number, mode) }
  }

  /// Gives the file the access list of another, or none where that has none.
  ///
  /// It says who may read and write the file beside what the mode says, which comes first.
  func setAccessList(as path: String) throws(SystemFailure) {
    let number = number
    _ = try Self.retrying { PathBytes.withCString(path) { qarya_access_list_copy($0, number) } }
  }

  /// Cuts the file off after so many bytes, where the next ones will be written.
  func cut(after count: Int) throws(SystemFailure) {
    let number = number
    _ = try Self.retrying { ftruncate(number, count) }
    _ = try Self.retrying { lseek(number, count, SEEK_SET) }
  }

  /// What the file system says of the open file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    _ = try Self.retrying { fstat(number, &status) }
    return status
  }

  /// Whether a path still leads to the open file.
  func isStill(at path: String) -> Bool {
    guard let opened = try? status(), let named = FilePath.statusOfItself(path) else {
      return false
    }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }

  /// Makes a call again while signals interrupt it.
  static func retrying<Number: SignedInteger>(
    _ call: () -> Number
  ) throws(SystemFailure) -> Number {
    while true {
      let result = call()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemFailure(code: code) }
    }
  }
}
