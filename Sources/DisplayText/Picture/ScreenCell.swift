// SPDX-License-Identifier: Apache-2.0

/// One cell of a frame: what it shows and how.
package struct ScreenCell: Hashable, Sendable {
  /// What the cell shows.
  package var glyph: Glyph
  /// How it is drawn.
  package var style: Style

  /// Makes a cell; with no arguments, a plain space.
  package init(_ glyph: Glyph = .blank, style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }
}

/// A place in a frame: columns from the left, rows from the top, from zero.
public struct ScreenPoint: Hashable, Sendable {
  /// Columns from the left edge.
  package var x: Int
  /// Rows from the top edge.
  package var y: Int

  /// Makes a place; it may lie outside of any frame.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
