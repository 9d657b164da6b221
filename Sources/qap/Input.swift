// SPDX-License-Identifier: Apache-2.0

import PathBytes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why the instance could not be read, or the result not written.
struct InputError: Error {
  /// Exit statuses, as in `sysexits.h`.
  enum Status: Int32 {
    case badData = 65
    case noSuchFile = 66
    case inputOutput = 74
  }

  let status: Status
  let message: String

  /// What goes between the name of the file and the message: a place follows at once.
  var separator: String { status == .badData ? "" : " " }
}

/// The bytes of a file, or of standard input for `-`.
func readInput(_ path: String) throws(InputError) -> [UInt8] {
  if path == "-" { return try readAll(STDIN_FILENO) }
  let descriptor = PathBytes.withCString(path) { open($0, O_RDONLY | O_CLOEXEC) }
  guard descriptor >= 0 else {
    let number = errno
    let isMissing = number == ENOENT || number == ENOTDIR
    throw InputError(
      status: isMissing ? .noSuchFile : .inputOutput, message: String(cString: strerror(number)))
  }
  defer { close(descriptor) }
  return try readAll(descriptor)
}

private func readAll(_ descriptor: Int32) throws(InputError) -> [UInt8] {
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &block, block.count)
    if count == 0 { return bytes }
    if count > 0 {
      bytes += block[..<count]
    } else if errno != EINTR {
      throw InputError(status: .inputOutput, message: String(cString: strerror(errno)))
    }
  }
}

/// Writes a line to standard error, as far as it goes.
func printError(_ line: String) {
  try? printLine(line, to: STDERR_FILENO)
}

/// Writes a line to its end.
func printLine(_ line: String, to descriptor: Int32 = STDOUT_FILENO) throws(InputError) {
  var rest = Array((line + "\n").utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count == 0 || errno != EINTR {
      throw InputError(status: .inputOutput, message: String(cString: strerror(errno)))
    }
  }
}

/// The name of a file without control characters, which could be meant for the terminal, and without
/// what nobody would see; a byte that is no UTF-8 is shown as one.
func printableName(_ path: String) -> String {
  path.unicodeScalars.reduce(into: "") { name, scalar in
    if let byte = PathBytes.byte(of: scalar) {
      name += "\\x" + String(byte, radix: 16, uppercase: true)
    } else {
      let isUnseen = [.control, .format, .lineSeparator, .paragraphSeparator]
        .contains(scalar.properties.generalCategory)
      name.unicodeScalars.append(isUnseen ? "?" : scalar)
    }
  }
}
