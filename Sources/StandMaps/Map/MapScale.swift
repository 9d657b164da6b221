// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How large a map is drawn: metres a row.
///
/// A column is half of that, since a character is about twice as high as it is wide.
public enum MapScale: Double, CaseIterable, Hashable, Sendable {
  /// A row is four metres: for paper.
  case fourMetres = 4
  /// A row is two metres.
  case twoMetres = 2
  /// A row is one metre, a column half a metre.
  case oneMetre = 1
  /// A row is three quarters of a metre, so that stands of three metres have four rows.
  case threeQuarters = 0.75
  /// A row is half a metre.
  case halfMetre = 0.5
  /// A row is a quarter of a metre: for paper.
  case quarterMetre = 0.25

  /// The scales of a screen, the one that shows most floor first.
  public static let allCases: [MapScale] = [
    .twoMetres, .oneMetre, .threeQuarters, .halfMetre,
  ]
  /// The scales of paper, the one that shows most floor first.
  package static let ofPaper: [MapScale] = [
    .fourMetres, .twoMetres, .oneMetre, .halfMetre, .quarterMetre,
  ]

  /// Metres a row.
  package var metresPerRow: Double { rawValue }
  /// Metres a column.
  package var metresPerColumn: Double { rawValue / 2 }

  /// The next scale that shows more detail; nil at the last.
  package var closer: MapScale? {
    switch self {
    case .twoMetres: .oneMetre
    case .oneMetre: .threeQuarters
    case .threeQuarters: .halfMetre
    case .halfMetre, .quarterMetre: nil
    case .fourMetres: .twoMetres
    }
  }

  /// The next scale that shows more floor; nil at the last.
  package var farther: MapScale? {
    switch self {
    case .twoMetres, .fourMetres: nil
    case .oneMetre: .twoMetres
    case .threeQuarters: .oneMetre
    case .halfMetre: .threeQuarters
    case .quarterMetre: .halfMetre
    }
  }
}

/// A rectangle of a map, in columns and rows from the map's north-west corner, borders included.
package struct MapRectangle: Hashable, Sendable {
  /// Its first column.
  package var x: Int
  /// Its first row.
  package var y: Int
  /// Columns, both borders included.
  package var width: Int
  /// Rows, both borders included.
  package var height: Int

  /// Names a rectangle of a map.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The column of its east border.
  package var right: Int { x + width - 1 }
  /// The row of its south border.
  package var bottom: Int { y + height - 1 }
  /// What its borders enclose; without width or height where they leave no room.
  package var inside: MapRectangle {
    MapRectangle(x: x + 1, y: y + 1, width: max(0, width - 2), height: max(0, height - 2))
  }

  /// Whether a place lies in it, borders included.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column <= right && row >= y && row <= bottom
  }

  /// Whether two rectangles have a cell in common.
  package func overlaps(_ other: MapRectangle) -> Bool {
    x <= other.right && other.x <= right && y <= other.bottom && other.y <= bottom
  }
}

/// Where the lines between the cells of a hall fall on a map.
///
/// The line at so many metres is rounded by itself, half a step up, so that two stands that share a
/// border in the hall share it on the map, whatever the module.
struct MapProjection: Hashable, Sendable {
  let columnsPerCell: Double
  let rowsPerCell: Double

  /// - Parameter fontWidth: How wide a character is, as a share of the height of a row.
  init(module: Module, scale: MapScale, fontWidth: Double = 0.5) {
    columnsPerCell = module.metres / (scale.metresPerRow * fontWidth)
    rowsPerCell = module.metres / scale.metresPerRow
  }

  /// The column of the line west of the cells `x`.
  func column(_ x: Int) -> Int { Self.line(Double(x) * columnsPerCell) }

  /// The row of the line north of the cells `y`.
  func row(_ y: Int) -> Int { Self.line(Double(y) * rowsPerCell) }

  /// The lines around a rectangle of cells.
  func rectangle(_ cells: GridRectangle) -> MapRectangle {
    let west = column(cells.x)
    let north = row(cells.y)
    return MapRectangle(
      x: west, y: north, width: column(cells.maxX) - west + 1, height: row(cells.maxY) - north + 1)
  }

  /// All columns that an extent of cells touches, lines at its ends included.
  func columns(touching x: Int, width: Int) -> ClosedRange<Int> {
    Self.touching(Double(x) * columnsPerCell, Double(x + width) * columnsPerCell)
  }

  /// All rows that an extent of cells touches, lines at its ends included.
  func rows(touching y: Int, depth: Int) -> ClosedRange<Int> {
    Self.touching(Double(y) * rowsPerCell, Double(y + depth) * rowsPerCell)
  }

  /// The first cell row that a map row may show, counting lines on both sides.
  func cellRow(above row: Int) -> Int {
    Self.clamped(((Double(row) - 1) / rowsPerCell).rounded(.down))
  }

  /// The last cell row that a map row may show.
  func cellRow(below row: Int) -> Int {
    Self.clamped(((Double(row) + 1) / rowsPerCell).rounded(.up))
  }

  private static let tolerance = 1e-6

  private static func line(_ value: Double) -> Int {
    clamped((value + 0.5 + tolerance).rounded(.down))
  }

  private static func touching(_ start: Double, _ end: Double) -> ClosedRange<Int> {
    let first = clamped((start + tolerance).rounded(.down))
    return first...max(first, clamped((end - tolerance).rounded(.up)))
  }

  private static func clamped(_ value: Double) -> Int { Int(min(max(value, -1e9), 1e9)) }
}
