// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// Signs to hang on stands as text: the number in block letters, the names below it, a page a stand.
package enum CardText {
  /// All pages, with a form feed between two.
  ///
  /// - Parameter columns: Columns of a page; from 40 on.
  package static func pages(_ cards: [StandCard], columns: Int, in language: Language) -> String {
    let line = PageLine(
      columns: max(40, columns), box: .unicode, isRightToLeft: language == .arabic)
    return cards.map { card in
      let number = BlockLetters.lines(card.number, columns: line.columns)
      let words = card.names + card.details
      return ([""] + number + [""] + words.flatMap { line.wrapped($0) }).map { $0 + "\n" }.joined()
    }.joined(separator: "\u{C}")
  }

  /// Badges one below the other, with lines to cut them along.
  package static func pages(_ badges: [Badge], columns: Int, in language: Language) -> String {
    let line = PageLine(
      columns: max(40, columns), box: .unicode, isRightToLeft: language == .arabic)
    let rule = String(repeating: "- ", count: line.columns / 2)
    return badges.map { badge in
      (badge.lines.flatMap { line.wrapped($0) } + ["", rule]).map { $0 + "\n" }.joined()
    }.joined()
  }
}

/// Letters made of blocks.
enum BlockLetters {
  /// A text as lines of blocks, as large as so many columns take it; letters that are not drawn here
  /// are left as they are, between two lines.
  static func lines(_ text: String, columns: Int) -> [String] {
    let letters = Array(text.uppercased())
    let shapes = letters.compactMap { rows[$0] }
    guard shapes.count == letters.count, !shapes.isEmpty, 6 * letters.count - 1 <= columns else {
      let rule = String(repeating: "█", count: min(columns, DisplayText(text, bidi: .off).width))
      return [rule, DisplayText(text, bidi: .off).cropped(to: columns).drawn, rule]
    }
    let scale = max(1, min(4, columns / (6 * letters.count)))
    return (0..<7).flatMap { row -> [String] in
      let line = shapes.map { shape in
        (0..<5).map { column in
          let isInk = shape[row] >> (4 - column) & 1 == 1
          return String(repeating: isInk ? "█" : " ", count: scale)
        }.joined()
      }.joined(separator: String(repeating: " ", count: scale))
      let end = line.lastIndex { $0 != " " }
      let trimmed = end.map { String(line[...$0]) } ?? ""
      return Array(repeating: trimmed, count: max(1, (scale + 1) / 2))
    }
  }

  /// Five columns of seven rows, a number a row.
  private static let rows: [Character: [Int]] = [
    "0": [14, 17, 19, 21, 25, 17, 14], "1": [4, 12, 4, 4, 4, 4, 14],
    "2": [14, 17, 1, 2, 4, 8, 31], "3": [31, 2, 4, 2, 1, 17, 14],
    "4": [2, 6, 10, 18, 31, 2, 2], "5": [31, 16, 30, 1, 1, 17, 14],
    "6": [6, 8, 16, 30, 17, 17, 14], "7": [31, 1, 2, 4, 8, 8, 8],
    "8": [14, 17, 17, 14, 17, 17, 14], "9": [14, 17, 17, 15, 1, 2, 12],
    "A": [14, 17, 17, 31, 17, 17, 17], "B": [30, 17, 17, 30, 17, 17, 30],
    "C": [14, 17, 16, 16, 16, 17, 14], "D": [28, 18, 17, 17, 17, 18, 28],
    "E": [31, 16, 16, 30, 16, 16, 31], "F": [31, 16, 16, 30, 16, 16, 16],
    "G": [14, 17, 16, 23, 17, 17, 15], "H": [17, 17, 17, 31, 17, 17, 17],
    "I": [14, 4, 4, 4, 4, 4, 14], "J": [7, 2, 2, 2, 2, 18, 12],
    "K": [17, 18, 20, 24, 20, 18, 17], "L": [16, 16, 16, 16, 16, 16, 31],
    "M": [17, 27, 21, 21, 17, 17, 17], "N": [17, 17, 25, 21, 19, 17, 17],
    "O": [14, 17, 17, 17, 17, 17, 14], "P": [30, 17, 17, 30, 16, 16, 16],
    "Q": [14, 17, 17, 17, 21, 18, 13], "R": [30, 17, 17, 30, 20, 18, 17],
    "S": [15, 16, 16, 14, 1, 1, 30], "T": [31, 4, 4, 4, 4, 4, 4],
    "U": [17, 17, 17, 17, 17, 17, 14], "V": [17, 17, 17, 17, 17, 10, 4],
    "W": [17, 17, 17, 21, 21, 21, 10], "X": [17, 17, 10, 4, 10, 17, 17],
    "Y": [17, 17, 17, 10, 4, 4, 4], "Z": [31, 1, 2, 4, 8, 16, 31],
    "-": [0, 0, 0, 31, 0, 0, 0], ".": [0, 0, 0, 0, 0, 12, 12], "/": [0, 1, 2, 4, 8, 16, 0],
    " ": [0, 0, 0, 0, 0, 0, 0],
  ]
}
