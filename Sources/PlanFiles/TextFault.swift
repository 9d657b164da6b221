// SPDX-License-Identifier: Apache-2.0

/// Why the text of a file is refused, and at which byte.
struct TextFault: Error {
  /// The byte where it shows.
  let offset: Int
  /// What is wrong.
  let reason: String
  /// The keys and indices that lead there, innermost first.
  var innerSteps: [String] = []

  init(at offset: Int, _ reason: String) {
    self.offset = offset
    self.reason = reason
  }

  /// The same with line, column and key path.
  func located(in bytes: [UInt8]) -> PlanFileError {
    let place = TextPosition(of: offset, in: bytes)
    return PlanFileError(
      line: place.line, column: place.column, keyPath: innerSteps.reversed(), reason: reason)
  }
}

/// A line and a column, as people count them.
struct TextPosition: Hashable {
  /// The line, from 1.
  let line: Int
  /// The column, in code points from 1.
  let column: Int

  /// The place of a byte.
  ///
  /// - Complexity: O(offset).
  init(of offset: Int, in bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    column = before[start...].reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
