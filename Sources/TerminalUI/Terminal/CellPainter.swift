// SPDX-License-Identifier: Apache-2.0

import CNcurses
import DisplayText

/// Hands the cells that changed since the last frame to ncurses.
struct CellPainter {
  /// A style as ncurses takes it.
  private struct Ink {
    var attributes: UInt32
    var pair: Int32
  }

  private struct Pair: Hashable {
    var ink: Int
    var paper: Int
  }

  private var size: ScreenSize
  private let colours: ColourDepth
  /// What ncurses has been handed, row after row.
  private var shown: [ScreenCell] = []
  private var inks: [Style: Ink] = [:]
  private var pairs: [Pair: Int32] = [:]

  /// Begins with a blank screen of that size.
  init(size: ScreenSize, colours: ColourDepth) {
    self.size = size
    self.colours = colours
    resize(to: size)
  }

  /// Goes on with a screen of another size, blank again.
  mutating func resize(to size: ScreenSize) {
    self.size = size
    shown = Array(repeating: ScreenCell(), count: size.columns * size.rows)
  }

  /// Hands over a frame; linear in the cells of the screen, with little to do for equal ones.
  mutating func paint(_ frame: Frame) {
    let cells = frame.cells
    for row in 0..<size.rows {
      let start = row * size.columns
      let drawn = row < frame.rows ? min(frame.columns, size.columns) : 0
      let source = row * frame.columns
      for column in 0..<size.columns {
        var cell = column < drawn ? cells[source + column] : ScreenCell()
        guard cell != shown[start + column] else { continue }
        if cell.glyph.width == 2, column + 1 >= size.columns { cell.glyph = .blank }
        shown[start + column] = cell
        if !cell.glyph.isContinuation { put(cell, column: column, row: row) }
      }
    }
  }

  private mutating func put(_ cell: ScreenCell, column: Int, row: Int) {
    let ink = ink(for: cell.style)
    let marks = cell.glyph.hasMarks ? cell.glyph.marks.map(\.value) : []
    curses_put(
      Int32(column), Int32(row), cell.glyph.base.value, Int32(cell.glyph.width), marks,
      Int32(marks.count), ink.attributes, ink.pair)
  }

  private mutating func ink(for style: Style) -> Ink {
    if let known = inks[style] { return known }
    let reduced = colours.reduce(style)
    var attributes: UInt32 = 0
    if reduced.attributes.contains(.bold) { attributes |= curses_bold }
    if reduced.attributes.contains(.dim) { attributes |= curses_dim }
    if reduced.attributes.contains(.underline) { attributes |= curses_underline }
    if reduced.attributes.contains(.reverse) { attributes |= curses_reverse }
    if reduced.attributes.contains(.italic) { attributes |= curses_italic }
    let ink = Ink(
      attributes: attributes, pair: pair(Pair(ink: reduced.ink, paper: reduced.paper)))
    inks[style] = ink
    return ink
  }

  /// The number of a colour pair, defined when it is first needed.
  ///
  /// A terminal that has no more pairs shows the ink alone, or else its own colours.
  private mutating func pair(_ wanted: Pair) -> Int32 {
    guard wanted != Pair(ink: -1, paper: -1) else { return 0 }
    if let known = pairs[wanted] { return known }
    let number = Int32(pairs.count + 1)
    guard curses_define_pair(number, Int32(wanted.ink), Int32(wanted.paper)) else {
      return pairs[Pair(ink: wanted.ink, paper: -1)] ?? 0
    }
    pairs[wanted] = number
    return number
  }
}
