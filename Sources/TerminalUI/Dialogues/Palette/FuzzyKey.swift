// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// A text as fuzzy search compares it: folded, with what tells at once that a query cannot match.
struct FuzzyKey: Hashable, Sendable {
  /// The folded text in UTF-8.
  let bytes: [UInt8]
  /// A bit for each letter that occurs.
  let letters: UInt64

  /// Folds a text.
  init(_ text: String) {
    self.init(folded: Array(SearchKey(text).text.utf8))
  }

  /// Takes a text that is folded already.
  init(folded bytes: [UInt8]) {
    self.bytes = bytes
    letters = bytes.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// The bit of a byte; bytes beyond letters and digits share some.
  private static func bit(of byte: UInt8) -> UInt64 {
    switch byte {
    case UInt8(ascii: " "): 0
    case UInt8(ascii: "a")...UInt8(ascii: "z"): 1 << UInt64(byte - UInt8(ascii: "a"))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1 << UInt64(26 + byte - UInt8(ascii: "0"))
    default: 1 << UInt64(36 + Int(byte) % 28)
    }
  }
}
