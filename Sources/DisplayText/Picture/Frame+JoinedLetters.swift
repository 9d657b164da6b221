// SPDX-License-Identifier: Apache-2.0

import CFriBidi

/// What a terminal has to be sent that was asked to leave letters and their order alone.
extension Frame {
  /// The frame with Arabic letters in the shapes that they have beside each other, each in the cell that
  /// it was in; lam and alef stay two.
  ///
  /// - Complexity: O(cells).
  package var withJoinedLetters: Frame {
    var frame = self
    for row in 0..<rows where holdsRightToLeft(row) {
      for run in runsOfLetters(inRow: row) { frame.join(run) }
    }
    return frame
  }

  /// Joins the letters of cells that stand as they are read, from the right.
  private mutating func join(_ run: Range<Int>) {
    var text: [UInt32] = []
    var places: [Int] = []
    for place in run.reversed() {
      places.append(text.count)
      text.append(cells[place].glyph.base.value)
      text += cells[place].glyph.marks.map(\.value)
    }
    let levels = [Int8](repeating: 1, count: text.count)
    let shapes = Int32(CFRIBIDI_JOINED)
    guard cfribidi_shape(&text, Int32(text.count), levels, shapes) == 0 else { return }
    for (place, first) in zip(run.reversed(), places) {
      guard let base = Unicode.Scalar(text[first]) else { continue }
      var glyph = Glyph(knownSafe: base, width: cells[place].glyph.width)
      for mark in cells[place].glyph.marks where ScalarRole(mark) == .mark {
        _ = glyph.combine(knownSafe: mark)
      }
      cells[place].glyph = glyph
    }
  }
}
