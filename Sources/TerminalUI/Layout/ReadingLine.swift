// SPDX-License-Identifier: Apache-2.0

import StandMaps

/// A line on the screen, measured from where reading begins: from its right for Arabic readers.
struct ReadingLine {
  /// The leftmost column.
  let x: Int
  /// The row.
  let y: Int
  /// Columns.
  let width: Int
  /// Whether the line begins at the right.
  let isMirrored: Bool

  /// A line of the screen.
  init(x: Int, y: Int, width: Int, isMirrored: Bool) {
    self.x = x
    self.y = y
    self.width = width
    self.isMirrored = isMirrored
  }

  /// The first line of a rectangle, in the reader's direction.
  init(_ area: MapRectangle, of shown: some Presenting) {
    self.init(
      x: area.x, y: area.y, width: area.width, isMirrored: shown.isMirrored)
  }

  /// The leftmost column of something so wide that begins after so many columns.
  func x(of width: Int, after columns: Int = 0) -> Int {
    isMirrored ? x + self.width - columns - width : x + columns
  }

  /// How many columns from its beginning a column of the screen is.
  func distance(to column: Int) -> Int { isMirrored ? x + width - 1 - column : column - x }
}
