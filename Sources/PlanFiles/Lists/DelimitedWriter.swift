// SPDX-License-Identifier: Apache-2.0

/// Writes rows of cells as RFC 4180 has them: CR LF, quotation marks where they are needed.
package struct DelimitedWriter {
  private let separator: UInt8
  /// What was written so far: UTF-8 with a byte order mark, which Excel needs.
  package private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Writes with a separator, an ASCII character.
  package init(separator: UInt8) { self.separator = separator }

  /// Writes a row.
  ///
  /// - Complexity: O(bytes).
  package mutating func write(_ cells: [String]) {
    for (number, cell) in cells.enumerated() {
      if number > 0 { bytes.append(separator) }
      write(cell, isAlone: cells.count == 1)
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  private mutating func write(_ cell: String, isAlone: Bool) {
    let quote = UInt8(ascii: "\"")
    let text = Array(cell.utf8)
    let needsMarks =
      text.contains { $0 == separator || $0 == quote || $0 == 0x0D || $0 == 0x0A }
      || text.isEmpty && isAlone
    guard needsMarks else {
      bytes.append(contentsOf: text)
      return
    }
    bytes.append(quote)
    for byte in text {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
