// SPDX-License-Identifier: Apache-2.0

/// A text that equals another only scalar by scalar.
///
/// Swift holds composed and decomposed é to be the same text; a file that must come back byte for
/// byte cannot. The order is that of the code points, as in the canonical form of a plan file.
public struct ExactText: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The text itself.
  package let string: String

  /// Wraps a text; nothing is changed in it.
  package init(_ string: String) { self.string = string }

  /// Wraps a literal.
  public init(stringLiteral value: String) { string = value }

  /// The text itself.
  public var description: String { string }

  /// Whether both texts have the same scalars in the same order.
  ///
  /// - Complexity: O(length).
  public static func == (left: ExactText, right: ExactText) -> Bool {
    left.withBytes { leftBytes in
      right.withBytes { rightBytes in
        leftBytes.count == rightBytes.count && leftBytes.elementsEqual(rightBytes)
      }
    }
  }

  /// Whether the left text comes first by code points, which is the order of UTF-8 bytes.
  ///
  /// - Complexity: O(length).
  public static func < (left: ExactText, right: ExactText) -> Bool {
    left.withBytes { leftBytes in
      right.withBytes { rightBytes in leftBytes.lexicographicallyPrecedes(rightBytes) }
    }
  }

  /// Feeds the bytes of the text, so that equal texts hash alike.
  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }

  /// Shows the UTF-8 bytes of the text; without a copy but for texts that are not contiguous.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = string.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(string.utf8).withUnsafeBufferPointer(body)
  }
}
