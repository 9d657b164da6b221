// SPDX-License-Identifier: Apache-2.0

/// The order in which people look numbers up: A2 before A10, letters without case or accents.
package struct NaturalOrder: Comparable, Sendable {
  private enum Piece: Equatable, Sendable {
    case number(digits: Int, [UInt8])
    case text([UInt8])
  }

  private let pieces: [Piece]
  private let original: String

  /// Takes a text apart once, so that it can be compared often.
  ///
  /// O(length).
  package init(_ text: String) {
    original = text
    var pieces: [Piece] = []
    var run: [UInt8] = []
    var isNumber = false
    func close() {
      guard !run.isEmpty else { return }
      if isNumber {
        let value = Array(run.drop { $0 == UInt8(ascii: "0") })
        pieces.append(.number(digits: value.count, value))
      } else {
        pieces.append(.text(run))
      }
      run = []
    }
    for byte in folded(text).utf8 {
      let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if isDigit != isNumber {
        close()
        isNumber = isDigit
      }
      run.append(byte)
    }
    close()
    self.pieces = pieces
  }

  /// Whether the left one is looked up first.
  package static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    for (one, other) in zip(left.pieces, right.pieces) where one != other {
      switch (one, other) {
      case (.number(let count, let digits), .number(let otherCount, let otherDigits)):
        return count == otherCount
          ? digits.lexicographicallyPrecedes(otherDigits) : count < otherCount
      case (.text(let text), .text(let otherText)):
        return text.lexicographicallyPrecedes(otherText)
      case (.number, .text): return true
      case (.text, .number): return false
      }
    }
    if left.pieces.count != right.pieces.count { return left.pieces.count < right.pieces.count }
    return left.original.utf8.lexicographicallyPrecedes(right.original.utf8)
  }

  /// Whether both are the same text, byte by byte.
  package static func == (left: NaturalOrder, right: NaturalOrder) -> Bool {
    left.original.utf8.elementsEqual(right.original.utf8)
  }
}
