// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Glibc
import PlanFiles

/// Standard error, for messages to people.
enum StandardError {
  /// Writes one line; whatever it holds, it cannot move a cursor or change a title.
  static func write(_ line: String) {
    let safe = DisplayText.line(line) + "\n"
    _ = try? StandardOutput.write(Array(safe.utf8), to: STDERR_FILENO)
  }

  /// Whether a line can be written now, or within so many milliseconds: a terminal that takes
  /// nothing must not hold up the end of a program that was told to end.
  static func takesLines(within milliseconds: Int32) -> Bool {
    var stream = pollfd(fd: STDERR_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&stream, 1, milliseconds) > 0
  }
}

/// Standard output, for what people and programs use.
enum StandardOutput {
  /// Whether a person reads it as it is written.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes text as it is; the caller has cleaned it.
  static func write(_ text: String) throws { try write(Array(text.utf8), to: STDOUT_FILENO) }

  /// Writes one line, cleaned.
  static func line(_ line: String) throws {
    try write(DisplayText.line(line) + "\n")
  }

  /// Writes one JSON value for programs: nothing in it can hide, move or reorder anything on a
  /// terminal.
  static func json(_ value: PropertyValue) throws {
    try write(JSONReport.bytes(of: value), to: STDOUT_FILENO)
  }

  /// Writes bytes to their end, or fails with exit status 74.
  static func write(_ bytes: [UInt8], to stream: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Failure(Failure.output, CommandWords.cannotWrite(errno))
      }
      rest = rest.dropFirst(count)
    }
  }
}
