// SPDX-License-Identifier: Apache-2.0

/// A picture of a screen or of a printed page: columns × rows of cells, and where the cursor sits.
///
/// Everything that draws on a frame clips at its edges, whatever the numbers, and never leaves half
/// of a wide glyph: the cell that would have held a half becomes a space.
public struct Frame: Equatable, Sendable {
  /// The longest side that a frame can have; a larger one is cut down to it.
  package static let maximumSide = 2048

  /// Cells in a row.
  package let columns: Int
  /// Rows.
  package let rows: Int
  /// All cells, row after row: the cell (x, y) is at `y * columns + x`.
  package internal(set) var cells: [ScreenCell]
  /// Where the hardware cursor sits; nil hides it.
  package var cursor: ScreenPoint?
  /// What rows of cells stand for, in the order in which they were drawn.
  package internal(set) var links: [FrameLink] = []

  /// Makes an empty frame; sides below zero count as zero.
  public init(columns: Int, rows: Int, style: Style = .plain) {
    self.columns = min(max(columns, 0), Frame.maximumSide)
    self.rows = min(max(rows, 0), Frame.maximumSide)
    cells = Array(repeating: ScreenCell(style: style), count: self.columns * self.rows)
  }

  /// The cell at a place; a plain space outside of the frame.
  package subscript(x: Int, y: Int) -> ScreenCell {
    guard x >= 0, x < columns, y >= 0, y < rows else { return ScreenCell() }
    return cells[y * columns + x]
  }

  /// Puts one glyph at a place.
  ///
  /// A wide glyph of which one half lies outside shows as a space; a continuation too.
  package mutating func set(_ glyph: Glyph, x: Int, y: Int, style: Style = .plain) {
    guard y >= 0, y < rows, x >= -1, x < columns else { return }
    let row = y * columns
    guard glyph.width == 2 else {
      guard x >= 0 else { return }
      replace(row: row, span: x..<x + 1)
      cells[row + x] = ScreenCell(glyph.isContinuation ? .blank : glyph, style: style)
      return
    }
    guard x >= 0, x + 1 < columns else {
      set(.blank, x: max(x, 0), y: y, style: style)
      return
    }
    replace(row: row, span: x..<x + 2)
    cells[row + x] = ScreenCell(glyph, style: style)
    cells[row + x + 1] = ScreenCell(.continuation, style: style)
  }

  /// Fills a rectangle with one glyph of width 1 (a wide one counts as a space).
  package mutating func fill(
    x: Int, y: Int, width: Int, height: Int, with glyph: Glyph = .blank, style: Style = .plain
  ) {
    let span = clippedSpan(from: x, length: width, within: columns)
    guard !span.isEmpty else { return }
    let cell = ScreenCell(glyph.width == 1 ? glyph : .blank, style: style)
    for line in clippedSpan(from: y, length: height, within: rows) {
      let row = line * columns
      replace(row: row, span: span)
      for column in span { cells[row + column] = cell }
    }
  }

  /// Changes how the cells of a rectangle are drawn and leaves what they show.
  ///
  /// A wide glyph that is half inside changes as a whole.
  package mutating func restyle(
    x: Int, y: Int, width: Int, height: Int, _ change: (inout Style) -> Void
  ) {
    let span = clippedSpan(from: x, length: width, within: columns)
    guard !span.isEmpty else { return }
    for line in clippedSpan(from: y, length: height, within: rows) {
      let row = line * columns
      var first = span.lowerBound
      var end = span.upperBound
      if cells[row + first].glyph.isContinuation, first > 0 { first -= 1 }
      if end < columns, cells[row + end].glyph.isContinuation { end += 1 }
      for column in first..<end { change(&cells[row + column].style) }
    }
  }

  /// Makes room: blanks the halves of wide glyphs that stick out of a span about to be overwritten.
  private mutating func replace(row: Int, span: Range<Int>) {
    let first = span.lowerBound
    if first > 0, cells[row + first].glyph.isContinuation {
      cells[row + first - 1].glyph = .blank
    }
    if span.upperBound < columns, cells[row + span.upperBound].glyph.isContinuation {
      cells[row + span.upperBound].glyph = .blank
    }
  }
}

extension Frame {
  /// Draws a text with its left end at a place, and says how many columns it took on the frame.
  ///
  /// What goes beyond `maxWidth` is left out at the right end without a sign; crop the text first
  /// (``DisplayText/cropped(to:ellipsis:)``) to keep the beginning of right-to-left text and to
  /// show that something is missing. Linear in the columns drawn.
  @discardableResult
  package mutating func draw(
    _ text: DisplayText, x: Int, y: Int, maxWidth: Int = .max, style: Style = .plain
  ) -> Int {
    guard y >= 0, y < rows else { return 0 }
    let span = clippedSpan(from: x, length: min(maxWidth, text.width), within: columns)
    guard !span.isEmpty else { return 0 }
    let row = y * columns
    replace(row: row, span: span)
    text.glyphs.withUnsafeBufferPointer { glyphs in
      let skipped = span.lowerBound - x
      for column in span {
        cells[row + column] = ScreenCell(glyphs[column - span.lowerBound + skipped], style: style)
      }
    }
    let first = row + span.lowerBound
    let last = row + span.upperBound - 1
    if cells[first].glyph.isContinuation { cells[first].glyph = .blank }
    if cells[last].glyph.width == 2 { cells[last].glyph = .blank }
    return span.count
  }
}
