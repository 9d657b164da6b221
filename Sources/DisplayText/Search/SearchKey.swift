// SPDX-License-Identifier: Apache-2.0

/// A text as search compares it: without case, accents, Arabic marks and variants of letters.
///
/// Make the keys of a roster once and ask each whether it contains the key of what was typed:
///
///     let names = cooperatives.map { SearchKey($0.name) }
///     let found = names.filter { $0.contains(SearchKey("huile d’olive")) }
package struct SearchKey: Hashable, Sendable {
  /// The folded text in UTF-8.
  package let bytes: [UInt8]
  /// A bit for each letter that occurs: tells at once of most keys that they hold no other.
  package let letters: UInt64

  /// Folds a text; of a longer one, the first 4096 scalars.
  package init(_ text: String) {
    self.init(folded: Array(folded(text).utf8))
  }

  /// Takes a text that is folded already.
  package init(folded bytes: [UInt8]) {
    self.bytes = bytes
    letters = bytes.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// The words of what was typed, but for those of which nothing is left.
  package static func words(of typed: String) -> [SearchKey] {
    typed.split(separator: " ").map { SearchKey(String($0)) }.filter { !$0.isEmpty }
  }

  /// Several keys as one: it contains what one of them does.
  package init(joining keys: [SearchKey]) {
    // No text that is folded has this byte, so that nothing is found across two of them.
    bytes = Array(keys.map(\.bytes).joined(separator: [0]))
    letters = keys.reduce(0) { $0 | $1.letters }
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

  /// The folded text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether nothing is left of the text; every key contains such a one.
  package var isEmpty: Bool { bytes.isEmpty }

  /// Whether another key occurs in this one, at any place.
  ///
  /// At worst the product of both lengths; the lengths are limited.
  package func contains(_ other: SearchKey) -> Bool {
    position(of: other) != nil
  }

  /// Whether this key begins with another.
  package func begins(with other: SearchKey) -> Bool {
    bytes.starts(with: other.bytes)
  }

  /// Where another key first occurs, in bytes of the folded text, to rank earlier places higher.
  package func position(of other: SearchKey) -> Int? {
    guard let first = other.bytes.first else { return 0 }
    let length = other.bytes.count
    guard length <= bytes.count, other.letters & ~letters == 0 else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { wanted in
        (0...text.count - length).first { start in
          text[start] == first && text[start..<start + length].elementsEqual(wanted)
        }
      }
    }
  }
}
