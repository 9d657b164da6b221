// SPDX-License-Identifier: Apache-2.0

/// Borders that join: lines from cell to cell, drawn on a frame once all of them are known.
///
/// Two stands that share a border share its cells: each line adds its arms to the cells that it
/// passes, and the character that joins all of them (┌ ┬ ┼ ╪ …) is chosen at the end. Lines are
/// clipped at the edges, whatever the numbers; one that goes on outside is drawn up to the edge.
package struct BoxCanvas: Equatable, Sendable {
  /// Cells in a row.
  package let columns: Int
  /// Rows.
  package let rows: Int

  private var arms: [UInt8]

  /// Makes an empty canvas of at most `Frame.maximumSide` a side.
  package init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 0), Frame.maximumSide)
    self.rows = min(max(rows, 0), Frame.maximumSide)
    arms = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Adds a line from the middle of the cell (x, y) over `length` cells in all, to the right.
  package mutating func horizontal(
    x: Int, y: Int, length: Int, stroke: BorderStroke = .single
  ) {
    guard y >= 0, y < rows, length > 1 else { return }
    let last = x.addingReportingOverflow(length - 1)
    for column in clippedSpan(from: x, length: length, within: columns) {
      if column > x { add(.west, stroke, at: y * columns + column) }
      if last.overflow || column < last.partialValue {
        add(.east, stroke, at: y * columns + column)
      }
    }
  }

  /// Adds a line from the middle of the cell (x, y) over `length` cells in all, downwards.
  package mutating func vertical(x: Int, y: Int, length: Int, stroke: BorderStroke = .single) {
    guard x >= 0, x < columns, length > 1 else { return }
    let last = y.addingReportingOverflow(length - 1)
    for row in clippedSpan(from: y, length: length, within: rows) {
      if row > y { add(.north, stroke, at: row * columns + x) }
      if last.overflow || row < last.partialValue {
        add(.south, stroke, at: row * columns + x)
      }
    }
  }

  /// Adds the four borders of a rectangle of width × height cells, borders included.
  ///
  /// One that is a single cell wide or high is a line.
  package mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, stroke: BorderStroke = .single
  ) {
    guard width > 0, height > 0 else { return }
    let right = x.addingReportingOverflow(width - 1)
    let bottom = y.addingReportingOverflow(height - 1)
    horizontal(x: x, y: y, length: width, stroke: stroke)
    vertical(x: x, y: y, length: height, stroke: stroke)
    if height > 1, !bottom.overflow {
      horizontal(x: x, y: bottom.partialValue, length: width, stroke: stroke)
    }
    if width > 1, !right.overflow {
      vertical(x: right.partialValue, y: y, length: height, stroke: stroke)
    }
  }

  /// The character that joins the arms of a cell; nil where there are none, or outside.
  package func glyph(x: Int, y: Int, set: BoxSet = .unicode) -> Glyph? {
    guard x >= 0, x < columns, y >= 0, y < rows else { return nil }
    return BorderArms(bits: arms[y * columns + x]).glyph(set)
  }

  private mutating func add(
    _ direction: BorderArms.Direction, _ stroke: BorderStroke, at index: Int
  ) {
    var cell = BorderArms(bits: arms[index])
    cell.add(direction, stroke)
    arms[index] = cell.bits
  }
}

extension Frame {
  /// Draws the borders of a canvas with its top left corner at a place; other cells stay.
  package mutating func draw(
    _ canvas: BoxCanvas, x: Int = 0, y: Int = 0, set: BoxSet = .unicode, style: Style = .plain
  ) {
    let across = clippedSpan(from: x, length: canvas.columns, within: columns)
    for row in clippedSpan(from: y, length: canvas.rows, within: rows) {
      for column in across {
        guard let glyph = canvas.glyph(x: column - x, y: row - y, set: set) else { continue }
        self.set(glyph, x: column, y: row, style: style)
      }
    }
  }
}
