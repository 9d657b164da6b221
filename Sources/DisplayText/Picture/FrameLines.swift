// SPDX-License-Identifier: Apache-2.0

extension Frame {
  /// What a row shows, from left to right, without the spaces at its end; empty outside.
  ///
  /// The characters come as they were drawn: a frame for a file or a printer must be painted with
  /// `BidiMode.off`, so that its lines hold logical text and no presentation forms.
  package func text(row: Int) -> String {
    guard row >= 0, row < rows else { return "" }
    var end = (row + 1) * columns
    while end > row * columns, cells[end - 1].glyph == .blank { end -= 1 }
    var scalars = String.UnicodeScalarView()
    for cell in cells[row * columns..<end] { cell.glyph.write(to: &scalars) }
    return String(scalars)
  }

  /// What a row shows as a line to be drawn again, without the blanks at its end; empty outside.
  package func line(row: Int) -> DisplayText {
    guard row >= 0, row < rows else { return .empty }
    let glyphs = cells[row * columns..<(row + 1) * columns].map(\.glyph)
    let end = glyphs.lastIndex { $0 != .blank }.map { $0 + 1 } ?? 0
    return DisplayText(logical: text(row: row), glyphs: Array(glyphs[..<end]))
  }

  /// What all rows show, top to bottom, each without the spaces at its end.
  package var lines: [String] {
    (0..<rows).map(text(row:))
  }
}
