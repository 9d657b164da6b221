// SPDX-License-Identifier: Apache-2.0

/// What a terminal has to be sent that orders every line by itself, so that it shows the frame.
///
/// Such a terminal applies the bidirectional algorithm (UAX #9) to a whole line of the screen, or to
/// what it holds for a part of one, knowing nothing of fields, columns and boxes. Here the frame has
/// its letters already where they are to be seen. Each run of right-to-left letters is turned round,
/// for the terminal turns it back, and ends with a left-to-right mark (U+200E): what follows then is
/// no part of the run, whatever it is, so that nothing but the letters of one word ever moves.
extension Frame {
  private static let mark: Unicode.Scalar = "\u{200E}"

  /// The frame with its words in the order in which they are spelled, and its cursor at the letter that
  /// it stood on.
  ///
  /// - Complexity: O(cells).
  package var inTerminalOrder: Frame {
    var frame = self
    for row in 0..<rows where holdsRightToLeft(row) { frame.turnRuns(ofRow: row) }
    return frame
  }

  /// Whether a row has anything that is written from right to left.
  func holdsRightToLeft(_ row: Int) -> Bool {
    cells[row * columns..<(row + 1) * columns].contains { $0.glyph.base.isRightToLeft }
  }

  /// Where in `cells` letters of a row stand side by side that are written from right to left; what is no
  /// letter, such as a digit or a comma, is in none.
  func runsOfLetters(inRow row: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in row * columns..<(row + 1) * columns where cells[place].glyph.isRightToLeftLetter {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<place + 1
      } else {
        runs.append(place..<place + 1)
      }
    }
    return runs
  }

  private mutating func turnRuns(ofRow row: Int) {
    let start = row * columns
    // The line begins on the left, whichever letter is its first.
    if !cells[start].glyph.isRightToLeftLetter { cells[start].glyph.mark(with: Self.mark) }
    for place in start..<start + columns
    where cells[place].glyph.base.isRightToLeft && !cells[place].glyph.isRightToLeftLetter {
      cells[place].glyph.mark(with: Self.mark)
    }
    let turned = cursor.flatMap { $0.y == row ? start + $0.x : nil }
    for run in runsOfLetters(inRow: row) {
      cells[run].reverse()
      cells[run.upperBound - 1].glyph.mark(with: Self.mark)
      if let turned, run.contains(turned) {
        cursor = ScreenPoint(x: run.lowerBound + run.upperBound - 1 - turned - start, y: row)
      }
    }
  }
}

extension Glyph {
  /// Whether it is a letter that is written from right to left.
  fileprivate var isRightToLeftLetter: Bool {
    guard base.isRightToLeft else { return false }
    switch base.properties.generalCategory {
    case .otherLetter, .modifierLetter, .uppercaseLetter, .lowercaseLetter: return true
    default: return false
    }
  }

  /// Puts a mark of no width behind the base; where four are there already, nothing changes.
  fileprivate mutating func mark(with scalar: Unicode.Scalar) {
    guard !isContinuation else { return }
    _ = combine(knownSafe: scalar)
  }
}
