// SPDX-License-Identifier: Apache-2.0

/// Text that would do something to a terminal, or to what people read there.
enum HostileText {
  /// Colours, a window title, a right-to-left override, a zero-width space and a tag character.
  static let argument = "\u{1B}[31mred\u{1B}]0;title\u{7}\u{202E}txt\u{200B}\u{E0041}"
  /// The same without control characters, which no plan can hold, and with a line feed.
  static let name = "Honey\u{202E}yenoH\u{2066}\u{200B}\u{E0041}\nerror noOverlap A01"

  /// Whether a scalar may be written to a terminal as it is.
  static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: true
    case 0x00...0x1F, 0x7F...0x9F: false
    case 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: false
    case 0xE0000...0xE007F: false
    default: true
    }
  }
}
