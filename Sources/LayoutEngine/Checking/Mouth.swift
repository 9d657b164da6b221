// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A straight run of aisle cells as long as it goes, looked at from one of its two sides.
struct Mouth: Equatable, Sendable {
  /// Its first cell, the north or west end.
  let first: Int
  /// How many cells it has.
  let count: Int
  /// From one of its cells to the next, in cell numbers.
  let along: Int
  /// From one of its cells to the cell next to it on the inner side, where the blind aisle would be,
  /// in cell numbers; 0 where the hall ends.
  let inward: Int
  /// The same on the outer side.
  let outward: Int
  /// The position beyond its first cell; no aisle.
  let start: GridPoint
  /// The position beyond its last cell; no aisle.
  let end: GridPoint

  /// The cells of the run.
  var cells: [Int] { (0..<count).map { first + $0 * along } }

  /// The cells next to it on the inner side, as far as they are in the hall.
  var innerCells: [Int] { inward == 0 ? [] : cells.map { $0 + inward } }

  /// Calls `body` for every run of a row, from both sides.
  static func forEach(
    inRow y: Int, of aisles: PieceArray<UInt8>, width: Int, depth: Int, _ body: (Mouth) -> Void
  ) {
    let toNorth = y > 0 ? -width : 0
    let toSouth = y + 1 < depth ? width : 0
    forEachRun(width, in: aisles, from: y * width, by: 1) { run in
      for (inward, outward) in [(toNorth, toSouth), (toSouth, toNorth)] {
        body(
          Mouth(
            first: y * width + run.lowerBound, count: run.count, along: 1, inward: inward,
            outward: outward, start: GridPoint(x: run.lowerBound - 1, y: y),
            end: GridPoint(x: run.upperBound, y: y)))
      }
    }
  }

  /// Calls `body` for every run of a column, from both sides.
  static func forEach(
    inColumn x: Int, of aisles: PieceArray<UInt8>, width: Int, depth: Int,
    _ body: (Mouth) -> Void
  ) {
    let toWest = x > 0 ? -1 : 0
    let toEast = x + 1 < width ? 1 : 0
    forEachRun(depth, in: aisles, from: x, by: width) { run in
      for (inward, outward) in [(toWest, toEast), (toEast, toWest)] {
        body(
          Mouth(
            first: run.lowerBound * width + x, count: run.count, along: width,
            inward: inward, outward: outward, start: GridPoint(x: x, y: run.lowerBound - 1),
            end: GridPoint(x: x, y: run.upperBound)))
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
