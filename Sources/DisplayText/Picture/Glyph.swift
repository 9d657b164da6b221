// SPDX-License-Identifier: Apache-2.0

/// What one cell shows: a base character with at most four marks, or the right half of a wide one.
///
/// A glyph cannot hold anything that would move a cursor or change the order of a line: whoever
/// makes one from an unsafe scalar gets U+FFFD in its place. Sixteen bytes, compared as
/// two words.
public struct Glyph: Hashable, Sendable {
  /// How many combining marks a cell holds; a curses cell holds no more.
  package static let maximumMarks = 4

  /// Three fields of 21 bits: base, first mark, second mark.
  private var low: UInt64
  /// Two fields of 21 bits, third and fourth mark, then the width in bits 60 and 61.
  private var high: UInt64

  private static let field: UInt64 = 0x1F_FFFF

  /// The base must be known to be safe and of that width, 1 or 2 columns.
  init(knownSafe base: Unicode.Scalar, width: Int) {
    low = UInt64(base.value)
    high = UInt64(width & 3) << 60
  }

  private init(continuation: Void) {
    low = 0
    high = 0
  }

  /// A space.
  package static let blank = Glyph(knownSafe: " ", width: 1)

  /// The right half of a wide glyph: it shows nothing of its own.
  package static let continuation = Glyph(continuation: ())

  /// Whether this is the right half of the wide glyph before it.
  package var isContinuation: Bool { high == 0 && low == 0 }

  /// Columns: 1 or 2, and 0 for a continuation.
  package var width: Int { Int(high >> 60) }

  /// The base character; a space for a continuation.
  package var base: Unicode.Scalar {
    isContinuation ? " " : Unicode.Scalar(UInt32(low & Glyph.field)) ?? " "
  }

  /// The combining marks on the base, in order, at most four.
  package var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    let fields = [low >> 21, low >> 42, high, high >> 21]
    return fields.map { UInt32($0 & Glyph.field) }.filter { $0 != 0 }
      .compactMap(Unicode.Scalar.init)
  }

  /// Whether anything is combined with the base.
  package var hasMarks: Bool { low >> 21 & Glyph.field != 0 }

  /// Puts one more mark on the base; says no, and changes nothing, when four are there already.
  ///
  /// The mark must be known to be safe and of no width.
  mutating func combine(knownSafe mark: Unicode.Scalar) -> Bool {
    let value = UInt64(mark.value)
    if low >> 21 & Glyph.field == 0 {
      low |= value << 21
    } else if low >> 42 & Glyph.field == 0 {
      low |= value << 42
    } else if high & Glyph.field == 0 {
      high |= value
    } else if high >> 21 & Glyph.field == 0 {
      high |= value << 21
    } else {
      return false
    }
    return true
  }
}

extension Glyph {
  /// Appends what the glyph shows, base and marks, to a text; nothing for a continuation.
  package func write(to text: inout String.UnicodeScalarView) {
    guard !isContinuation else { return }
    text.append(base)
    if hasMarks { text.append(contentsOf: marks) }
  }
}

extension Glyph: ExpressibleByUnicodeScalarLiteral {
  /// A cell with one character; one that a cell may not hold becomes U+FFFD.
  ///
  /// Marks, controls and invisible characters are such.
  package init(_ scalar: Unicode.Scalar) {
    switch ScalarRole(scalar) {
    case .narrow: self.init(knownSafe: scalar, width: 1)
    case .wide: self.init(knownSafe: scalar, width: 2)
    default: self.init(knownSafe: CleanText.replacement, width: 1)
    }
  }

  /// A character that the program draws itself, such as "■".
  public init(unicodeScalarLiteral value: Unicode.Scalar) {
    self.init(value)
  }
}
