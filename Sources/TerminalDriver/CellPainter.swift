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

  /// A cell that has to be drawn.
  private struct Change {
    let column: Int
    let row: Int
    let cell: ScreenCell
  }

  /// The most changes and styles that are worth sorting: a step of a cursor, not another picture.
  private static let sortedChanges = 600
  private static let sortedStyles = 8

  /// Hands over a frame; linear in the cells of the screen, with little to do for equal ones.
  ///
  /// Of few changes those of one style are made into bytes together, so that the style is sent
  /// once. What is drawn last is where the cursor will be, and little has to be said to get there.
  mutating func paint(_ frame: Frame) {
    let changes = takeChanges(to: frame)
    var styles: [Style] = []
    if changes.count <= Self.sortedChanges {
      for change in changes where styles.last != change.cell.style {
        if !styles.contains(change.cell.style) { styles.append(change.cell.style) }
      }
    }
    guard (2...Self.sortedStyles).contains(styles.count) else {
      for change in changes { put(change) }
      return
    }
    if let place = frame.cursor, let last = styles.firstIndex(of: frame[place.x, place.y].style) {
      styles.append(styles.remove(at: last))
    }
    for style in styles.dropLast() {
      for change in changes where change.cell.style == style { put(change) }
      curses_make()
    }
    for change in changes where change.cell.style == styles.last { put(change) }
  }

  /// The cells that differ from what ncurses has been handed, which then count as handed over.
  private mutating func takeChanges(to frame: Frame) -> [Change] {
    var changes: [Change] = []
    frame.cells.withUnsafeBufferPointer { cells in
      for row in 0..<size.rows {
        let start = row * size.columns
        let drawn = row < frame.rows ? min(frame.columns, size.columns) : 0
        let source = row * frame.columns
        for column in 0..<size.columns {
          var cell = column < drawn ? cells[source + column] : ScreenCell()
          guard cell != shown[start + column] else { continue }
          if cell.glyph.width == 2, column + 1 >= size.columns { cell.glyph = .blank }
          shown[start + column] = cell
          if !cell.glyph.isContinuation {
            changes.append(Change(column: column, row: row, cell: cell))
          }
        }
      }
    }
    return changes
  }

  private mutating func put(_ change: Change) {
    let cell = change.cell
    let ink = ink(for: cell.style)
    let marks = cell.glyph.hasMarks ? cell.glyph.marks.map(\.value) : []
    curses_put(
      Int32(change.column), Int32(change.row), cell.glyph.base.value, Int32(cell.glyph.width),
      marks,
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
