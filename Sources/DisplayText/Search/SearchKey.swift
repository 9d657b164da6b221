// SPDX-License-Identifier: Apache-2.0

/// A text as search compares it: without case, accents, Arabic marks and variants of letters.
///
/// Make the keys of a roster once and ask each whether it contains the key of what was typed:
///
///     let names = cooperatives.map { SearchKey($0.name) }
///     let found = names.filter { $0.contains(SearchKey("huile d’olive")) }
package struct SearchKey: Hashable, Sendable {
  /// The folded text in UTF-8.
  private let bytes: [UInt8]

  /// Folds a text; of a longer one, the first 4096 scalars.
  package init(_ text: String) {
    bytes = Array(folded(text).utf8)
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
    guard length <= bytes.count else { return nil }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { wanted in
        (0...text.count - length).first { start in
          text[start] == first && text[start..<start + length].elementsEqual(wanted)
        }
      }
    }
  }
}
