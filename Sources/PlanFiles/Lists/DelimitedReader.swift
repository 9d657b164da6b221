// SPDX-License-Identifier: Apache-2.0

/// A row of a list, as it stands in the file.
package struct DelimitedRow: Hashable, Sendable {
  /// The line of the file on which it begins, from 1.
  package let line: Int
  /// Its cells, unchanged; none for a blank line.
  package let cells: [String]
  /// Whether its last cell has a quotation mark that is never closed.
  package let isUnterminated: Bool

  /// Joins a line and its cells.
  package init(line: Int, cells: [String], isUnterminated: Bool = false) {
    self.line = line
    self.cells = cells
    self.isUnterminated = isUnterminated
  }
}

/// Reads rows of cells as RFC 4180 has them, with any separator of one byte.
///
/// Beyond it, as Python's `csv` and spreadsheets read: rows end with LF, CR LF or CR; a quotation
/// mark inside a cell that does not begin with one is a letter; what follows a closing mark belongs
/// to the cell. A mark that is never closed costs its line only: the reader goes on after it.
///
/// - Complexity: O(bytes) for all rows.
package struct DelimitedReader: Sequence, IteratorProtocol {
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  /// The most cells of a row, as in spreadsheets; the rest of a longer line is its last cell.
  package static let cellLimit = 16_384
  /// After how many marks that are never closed the rest is given up.
  private static let patience = 8

  private let bytes: [UInt8]
  private let separator: UInt8
  private var place = 0
  private var line = 1
  private var unterminated = 0

  /// Reads UTF-8 with a separator, which must be ASCII and none of `"`, LF and CR.
  package init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row; nil at the end.
  package mutating func next() -> DelimitedRow? {
    guard place < bytes.count else { return nil }
    let start = line
    if endLine() { return DelimitedRow(line: start, cells: []) }
    var cells: [String] = []
    while true {
      if cells.count == Self.cellLimit - 1 {
        cells.append(restOfLine())
      } else if place < bytes.count, bytes[place] == Self.quote {
        let (mark, markLine) = (place, line)
        guard let cell = quotedCell() else {
          return giveUp(at: mark, on: markLine, cells, start)
        }
        cells.append(cell)
      } else {
        let first = place
        skipPlain()
        cells.append(String(decoding: bytes[first..<place], as: UTF8.self))
      }
      if place < bytes.count, bytes[place] == separator {
        place += 1
        continue
      }
      _ = endLine()
      return DelimitedRow(line: start, cells: cells)
    }
  }

  /// Goes to the next separator or end of a line.
  private mutating func skipPlain() {
    while place < bytes.count {
      let byte = bytes[place]
      if byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn { return }
      place += 1
    }
  }

  /// All that is left of a line.
  private mutating func restOfLine() -> String {
    let first = place
    while place < bytes.count, bytes[place] != Self.lineFeed, bytes[place] != Self.carriageReturn {
      place += 1
    }
    return String(decoding: bytes[first..<place], as: UTF8.self)
  }

  /// Takes the end of a line, if there is one here.
  private mutating func endLine() -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case Self.lineFeed: place += 1
    case Self.carriageReturn:
      place += 1
      if place < bytes.count, bytes[place] == Self.lineFeed { place += 1 }
    default: return false
    }
    line += 1
    return true
  }

  /// The cell that begins with the quotation mark here; nil where that is never closed.
  private mutating func quotedCell() -> String? {
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == Self.quote {
        guard place < bytes.count, bytes[place] == Self.quote else {
          let first = place
          skipPlain()
          text.append(contentsOf: bytes[first..<place])
          return String(decoding: text, as: UTF8.self)
        }
        place += 1
      } else if byte == Self.lineFeed
        || byte == Self.carriageReturn && !(place < bytes.count && bytes[place] == Self.lineFeed)
      {
        line += 1
      }
      text.append(byte)
    }
    return nil
  }

  /// The row whose last cell begins with a mark that is never closed, as far as its line goes.
  private mutating func giveUp(
    at mark: Int, on markLine: Int, _ cells: [String], _ start: Int
  ) -> DelimitedRow {
    unterminated += 1
    if unterminated < Self.patience {
      place = mark
      line = markLine
      _ = restOfLine()
    }
    let text = String(decoding: bytes[mark..<place].prefix(1 << 12), as: UTF8.self)
    _ = endLine()
    return DelimitedRow(line: start, cells: cells + [text], isUnterminated: true)
  }
}
