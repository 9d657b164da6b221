// SPDX-License-Identifier: Apache-2.0

/// The permanent name of something in a plan: 1 to 64 of `A–Z a–z 0–9 . _ -`.
///
/// The type parameter keeps the ids of stands, cooperatives, features and rules apart.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as the file has it.
  package let text: String

  /// Checks and wraps an id; nil when it breaks the form above.
  public init?(_ text: String) {
    guard Self.isWellFormed(text) else { return nil }
    self.text = text
  }

  /// The id as the file has it.
  public var description: String { text }

  /// Orders ids by code points, as the file does.
  public static func < (left: Identifier, right: Identifier) -> Bool { left.text < right.text }

  /// Whether a text has the form of an id.
  package static func isWellFormed(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...64).contains(bytes.count) && bytes.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
