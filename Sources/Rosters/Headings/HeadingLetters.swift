// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// A heading without what is of no account in it.
///
/// Case, accents, Arabic marks and forms of letters, spaces, signs, and what stands in brackets do
/// not count, but for a language in brackets.
enum HeadingLetters {
  /// The letters and digits that are left: `Superficie (m²) *` is `superficie`.
  static func folded(_ heading: String) -> String { letters(splitBrackets(heading).outside) }

  /// The letters of what stands in brackets; empty where nothing does.
  static func inBrackets(_ heading: String) -> String { letters(splitBrackets(heading).inside) }

  /// Only letters and digits, as search folds them; `n°` is `no` and `m²` is `m2`.
  static func letters(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in SearchKey(text).text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: kept.append(scalar)
      case 0xB0, 0xBA: kept.append("o")
      case 0xB2: kept.append("2")
      case 0x80...: if scalar.properties.isAlphabetic { kept.append(scalar) }
      default: break
      }
    }
    return String(kept)
  }

  private static func splitBrackets(_ heading: String) -> (outside: String, inside: String) {
    var (outside, inside) = (String.UnicodeScalarView(), String.UnicodeScalarView())
    var depth = 0
    for scalar in heading.unicodeScalars {
      switch scalar {
      case "(", "[", "{", "（":
        depth += 1
        outside.append(" ")
      case ")", "]", "}", "）": depth = max(0, depth - 1)
      default: if depth > 0 { inside.append(scalar) } else { outside.append(scalar) }
      }
    }
    // A heading of nothing but brackets means what is in them.
    if letters(String(outside)).isEmpty { return (String(inside), "") }
    return (String(outside), String(inside))
  }
}
