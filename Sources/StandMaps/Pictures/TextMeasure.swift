// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// How wide a text may be in a usual font without serifs: an estimate that errs on the wide side,
/// since nobody knows which font the reader has.
package enum TextMeasure {
  /// The width of a text, as a multiple of the size of its letters.
  package static func width(_ text: String, isBold: Bool = false) -> Double {
    let sum = text.unicodeScalars.reduce(0.0) { $0 + width($1) }
    return isBold ? sum * 1.1 : sum
  }

  /// A text that fits into a width, with … where something is missing.
  package static func cropped(_ text: String, to width: Double, isBold: Bool = false) -> String {
    guard self.width(text, isBold: isBold) > width else { return text }
    var kept = ""
    var sum = Self.width("…")
    for letter in text {
      sum += Self.width(String(letter), isBold: isBold)
      if sum > width { break }
      kept.append(letter)
    }
    return kept + "…"
  }

  /// The lines of a text, broken at spaces so that each fits into a width; a longer word is cropped.
  package static func wrapped(_ text: String, width: Double, isBold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, Self.width(longer, isBold: isBold) > width {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { cropped($0, to: width, isBold: isBold) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0x2E, 0x2C, 0x3A, 0x3B, 0x27, 0x69, 0x6C, 0x6A, 0x49, 0x7C: 0.33
    case 0x4D, 0x57, 0x6D, 0x77, 0x40, 0x25: 0.95
    case 0x41...0x5A: 0.7
    case 0x30...0x39: 0.62
    case 0x61...0x7A, 0xA0...0x24F: 0.58
    // Seen, sad and their like are wide, alef and its like narrow.
    case 0x622...0x625, 0x627, 0x6C0...0x6C1: 0.34
    case 0x633...0x636: 0.98
    case 0x600...0x6FF: scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.62
    case 0x1100...0x11FF, 0x2E80...0xFFFD, 0x1F000...0x3FFFD: 1.05
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 0.7
    }
  }
}
