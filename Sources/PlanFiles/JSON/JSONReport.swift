// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// JSON for programs, safe to look at on a terminal: the canonical form of a value, in which every
/// character that nobody would see is an escape, `\u202e`.
///
/// Programs read the same texts. Plan files are not written so: in them every text stays as it is.
package enum JSONReport {
  /// The bytes of a value.
  ///
  /// - Complexity: O(bytes).
  package static func bytes(of value: PropertyValue) -> [UInt8] {
    let canonical = JSONWriter.bytes(of: value)
    guard canonical.contains(where: { $0 >= 0x7F }) else { return canonical }
    var out: [UInt8] = []
    out.reserveCapacity(canonical.count)
    // Beyond ASCII, and DEL, are in texts only.
    for scalar in String(decoding: canonical, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x7F, isUnseen(scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
          let digits = String(unit, radix: 16)
          out.append(contentsOf: "\\u".utf8)
          out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
          out.append(contentsOf: digits.utf8)
        }
      } else {
        out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return out
  }

  /// Whether a character shows nothing by itself, or moves and reorders what others show.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Of other categories, but invisible: the grapheme joiner, fillers of Hangul, inherent vowels of
    // Khmer, the selectors of Mongolian and the variation selectors.
    case 0x034F, 0x115F, 0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0,
      0xFE00...0xFE0F, 0xE0000...0xE0FFF:
      true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: true
      default: false
      }
    }
  }
}
