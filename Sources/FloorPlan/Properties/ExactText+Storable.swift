// SPDX-License-Identifier: Apache-2.0

extension ExactText {
  /// Whether a plan file can hold the text, as JSON and as a property list.
  ///
  /// It cannot hold control characters (general category Cc) but tab and line feed, nor U+FFFE
  /// and U+FFFF.
  package var isStorable: Bool { string.unicodeScalars.allSatisfy(Self.isStorable) }

  /// Whether a plan file can hold a scalar.
  package static func isStorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
