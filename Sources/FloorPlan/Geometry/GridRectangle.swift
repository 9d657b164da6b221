// SPDX-License-Identifier: Apache-2.0

/// A rectangle of whole cells: `width × depth` cells from (`x`, `y`), its north-west cell.
///
/// Coordinates of plans are bounded (see `GridRectangle.bound`), so sums of a few do not overflow.
public struct GridRectangle: Hashable, Sendable {
  /// The largest coordinate or size, in cells, that a plan may use.
  ///
  /// Areas then fit `Int` many times over.
  package static let bound = 1_000_000

  /// Cells east of the west wall; may be negative, for what lies outside the hall.
  public var x: Int
  /// Cells south of the north wall; may be negative.
  public var y: Int
  /// Cells from west to east.
  package var width: Int
  /// Cells from north to south.
  package var depth: Int

  /// Names a rectangle of cells.
  public init(x: Int, y: Int, width: Int, depth: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.depth = depth
  }

  /// The first column east of the rectangle.
  package var maxX: Int { x + width }
  /// The first row south of the rectangle.
  package var maxY: Int { y + depth }
  /// How many cells it has.
  package var cellCount: Int { width * depth }

  /// Whether it has no cell.
  package var isEmpty: Bool { width <= 0 || depth <= 0 }

  /// Whether a cell lies in it.
  package func contains(_ point: GridPoint) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// Whether a whole rectangle lies in it.
  package func contains(_ other: GridRectangle) -> Bool {
    other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
  }

  /// The cells common to both, or nil when there are none.
  package func intersection(_ other: GridRectangle) -> GridRectangle? {
    let west = max(x, other.x)
    let north = max(y, other.y)
    let east = min(maxX, other.maxX)
    let south = min(maxY, other.maxY)
    guard west < east, north < south else { return nil }
    return GridRectangle(x: west, y: north, width: east - west, depth: south - north)
  }

  /// Whether they have a cell in common.
  package func overlaps(_ other: GridRectangle) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Whether a cell of one is a 4-neighbour of a cell of the other, overlapping ones included:
  /// rectangles that meet at a corner only do not.
  package func adjoins(_ other: GridRectangle) -> Bool {
    let across = max(x, other.x) - min(maxX, other.maxX)
    let along = max(y, other.y) - min(maxY, other.maxY)
    return across <= 0 && along <= 0 && !(across == 0 && along == 0)
  }

  /// The same rectangle, moved by so many cells.
  public func moved(dx: Int, dy: Int) -> GridRectangle {
    GridRectangle(x: x + dx, y: y + dy, width: width, depth: depth)
  }

  /// The same rectangle with so many cells more on each side.
  package func grown(by cells: Int) -> GridRectangle {
    GridRectangle(x: x - cells, y: y - cells, width: width + 2 * cells, depth: depth + 2 * cells)
  }

  /// The smallest rectangle around both.
  package func union(_ other: GridRectangle) -> GridRectangle {
    let west = min(x, other.x)
    let north = min(y, other.y)
    return GridRectangle(
      x: west, y: north, width: max(maxX, other.maxX) - west, depth: max(maxY, other.maxY) - north)
  }

  /// The strip of cells just outside one side.
  package func strip(beside side: Side) -> GridRectangle {
    switch side {
    case .north: GridRectangle(x: x, y: y - 1, width: width, depth: 1)
    case .south: GridRectangle(x: x, y: maxY, width: width, depth: 1)
    case .west: GridRectangle(x: x - 1, y: y, width: 1, depth: depth)
    case .east: GridRectangle(x: maxX, y: y, width: 1, depth: depth)
    }
  }

  /// What is left of this rectangle without another: up to four rectangles.
  package func subtracting(_ other: GridRectangle) -> [GridRectangle] {
    guard let hole = intersection(other) else { return [self] }
    let pieces = [
      GridRectangle(x: x, y: y, width: width, depth: hole.y - y),
      GridRectangle(x: x, y: hole.maxY, width: width, depth: maxY - hole.maxY),
      GridRectangle(x: x, y: hole.y, width: hole.x - x, depth: hole.depth),
      GridRectangle(x: hole.maxX, y: hole.y, width: maxX - hole.maxX, depth: hole.depth),
    ]
    return pieces.filter { !$0.isEmpty }
  }
}
