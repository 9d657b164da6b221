// SPDX-License-Identifier: Apache-2.0

import Glibc

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

  /// What the file system says of the open file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    _ = try Self.retrying { fstat(number, &status) }
    return status
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
