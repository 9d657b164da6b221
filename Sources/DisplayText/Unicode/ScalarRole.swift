// SPDX-License-Identifier: Apache-2.0

import PathBytes

/// What becomes of a scalar of untrusted text.
enum ScalarRole: UInt8 {
  /// Shown in one column.
  case narrow
  /// Shown in two columns.
  case wide
  /// Combined with the base before it.
  case mark
  /// ZWJ or ZWNJ: kept between Arabic letters, else left out without a sign, for keyboards put them at
  /// the end of words, and emoji between their parts, which stand side by side here.
  case joiner
  /// A variation selector or a soft hyphen: left out without a sign. The one only picks the look of a
  /// character, and U+FE0F makes some terminals widen a character that others leave; the other only
  /// says where a word may be broken.
  case silent
  /// A C0 control or DEL: shown in caret form.
  case control
  /// U+000A and U+000D: a sign says that there was an end of line.
  case lineBreak
  /// U+0009: one space.
  case tab
  /// Stands for a byte of a path that is no UTF-8 (`PathBytes`): shown as `\xE9`.
  case byte
  /// Would hide, move or reorder something, or is no character: U+FFFD stands in its place.
  case unsafe
}

extension ScalarRole {
  /// The role of a scalar, by rule and not by font.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x620...0x64A: self = .narrow
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .lineBreak
    case 0x00...0x1F, 0x7F: self = .control
    // Invisible although their category is that of a letter or a mark: the grapheme joiner, fillers
    // of Hangul, inherent vowels of Khmer, the marks and the vowel separator of Mongolian, and the
    // supplementary variation selectors with the unassigned scalars around them.
    case 0x034F, 0x115F, 0x17B4...0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0, 0xE0000...0xE0FFF:
      self = .unsafe
    case 0x200C, 0x200D: self = .joiner
    case 0xAD, 0xFE00...0xFE0F: self = .silent
    // Vowels and final consonants of Hangul join the consonant before them; the filler U+1160 too
    // shows nothing.
    case 0x1160: self = .unsafe
    case 0x1161...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: self = .mark
    // Signs that stand over or under a whole number: of category Cf, but visible.
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: self = .narrow
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: self = .mark
      case .control, .format, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
        self = .unsafe
      case .privateUse where PathBytes.byte(of: scalar) != nil: self = .byte
      default: self = scalar.isWide ? .wide : .narrow
      }
    }
  }
}
