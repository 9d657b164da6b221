// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A straight run of aisle cells as long as it goes, looked at from one of its two sides.
struct Mouth {
  /// Its first cell, the north or west end.
  let first: Int
  /// How many cells it has.
  let count: Int
  /// From one of its cells to the next, in cell numbers.
  let along: Int
  /// The side of the run where the blind aisle would be.
  let inner: Side
  /// From one of its cells to the cell next to it on the inner side, in cell numbers; 0 where the
  /// hall ends.
  let inward: Int
  /// The same on the outer side.
  let outward: Int
  /// The positions beyond its two ends; no aisle.
  let ends: (GridPoint, GridPoint)

  /// The cells of the run.
  var cells: [Int] { (0..<count).map { first + $0 * along } }

  /// The cells next to it on the inner side, as far as they are in the hall.
  var innerCells: [Int] { inward == 0 ? [] : cells.map { $0 + inward } }

  /// Calls `body` for every run of a floor, along rows and along columns, from both sides.
  static func forEach(on floor: Floor, _ body: (Mouth) -> Void) {
    for y in 0..<floor.depth {
      forEachRun(floor.width, in: floor.aisles, from: y * floor.width, by: 1) { run in
        for side in [Side.north, .south] {
          let toNorth = y > 0 ? -floor.width : 0
          let toSouth = y + 1 < floor.depth ? floor.width : 0
          body(
            Mouth(
              first: y * floor.width + run.lowerBound, count: run.count, along: 1, inner: side,
              inward: side == .north ? toNorth : toSouth,
              outward: side == .north ? toSouth : toNorth,
              ends: (GridPoint(x: run.lowerBound - 1, y: y), GridPoint(x: run.upperBound, y: y))))
        }
      }
    }
    for x in 0..<floor.width {
      forEachRun(floor.depth, in: floor.aisles, from: x, by: floor.width) { run in
        for side in [Side.west, .east] {
          let toWest = x > 0 ? -1 : 0
          let toEast = x + 1 < floor.width ? 1 : 0
          body(
            Mouth(
              first: run.lowerBound * floor.width + x, count: run.count, along: floor.width,
              inner: side, inward: side == .west ? toWest : toEast,
              outward: side == .west ? toEast : toWest,
              ends: (GridPoint(x: x, y: run.lowerBound - 1), GridPoint(x: x, y: run.upperBound))))
        }
      }
    }
  }

  /// Calls `body` for the longest ranges of marked cells in a line of so many cells.
  private static func forEachRun(
    _ length: Int, in marked: PieceArray<UInt8>, from first: Int, by step: Int,
    _ body: (Range<Int>) -> Void
  ) {
    var start = -1
    for place in 0..<length {
      if marked[first + place * step] == 1 {
        if start < 0 { start = place }
      } else if start >= 0 {
        body(start..<place)
        start = -1
      }
    }
    if start >= 0 { body(start..<length) }
  }
}
