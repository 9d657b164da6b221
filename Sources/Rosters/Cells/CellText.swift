// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What is done to every cell, whatever it says.
package enum CellText {
  /// The most characters of a text.
  package static let limit = 1000

  /// A text without white space around it.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
    return String(scalars[first...last])
  }

  /// A heading as it is kept: trimmed, at most `limit` characters, spaces for what no file can hold.
  static func heading(_ cell: String) -> String {
    let plain = trimmed(withLineFeeds(cell))
    if plain.utf8.count <= limit, ExactText(plain).isStorable { return plain }
    let kept = plain.unicodeScalars.prefix(limit).map { ExactText.isStorable($0) ? $0 : " " }
    return trimmed(String(String.UnicodeScalarView(kept)))
  }

  /// A cell as it is read: trimmed, with line feeds alone at the ends of lines, and without the mark
  /// that keeps a spreadsheet from reading it as a formula.
  static func read(_ cell: String) -> String {
    let text = trimmed(withLineFeeds(cell))
    guard text.hasPrefix("'"), startsFormula(text) else { return text }
    return trimmed(String(text.dropFirst()))
  }

  /// A text as it is written into a cell: one that a spreadsheet would run, or import would take for
  /// an empty one, gets a mark before it.
  static func written(_ text: String) -> String { startsFormula(text) ? "'" + text : text }

  /// Whether a text begins as a formula does, marks and spaces before it aside.
  private static func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar == "'" || scalar.properties.isWhitespace { continue }
      return ["=", "+", "-", "@", "＝", "＋", "－", "＠"].contains(scalar)
    }
    return false
  }

  private static func withLineFeeds(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 == 0x0D || $0 == 0x0B || $0 == 0x0C }) else { return cell }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "\r", "\u{B}", "\u{C}": text.append("\n")
      case "\n": if last != "\r" { text.append("\n") }
      default: text.append(scalar)
      }
      last = scalar
    }
    return String(text)
  }

  /// Whether a text has Arabic letters, and whether it has Latin ones.
  static func scripts(of text: String) -> (arabic: Bool, latin: Bool) {
    var found = (arabic: false, latin: false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
        found.latin = true
      case 0x620...0x64A, 0x66E...0x6D3, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF,
        0xFE70...0xFEFC:
        found.arabic = true
      default: break
      }
    }
    return found
  }
}
