// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The largest squares that find room in a set of cells.
enum LargestSquares {
  /// For each cell the side of the largest square of marked cells whose south-east corner it is, up
  /// to a bound.
  ///
  /// - Complexity: O(cells).
  static func sides(
    in marked: PieceArray<UInt8>, width: Int, depth: Int, bound: Int32
  ) -> PieceArray<Int32> {
    var sides = PieceArray([Int32](repeating: 0, count: marked.count), shift: 10)
    if width > 0 && depth > 0 {
      let all = GridRectangle(x: 0, y: 0, width: width, depth: depth)
      update(&sides, in: marked, width: width, near: all, bound: bound)
    }
    return sides
  }

  /// Brings the sides up to date after marks changed within a rectangle of the hall; a square
  /// reaches at most `bound` cells, and so do its changes, to the south-east.
  ///
  /// - Complexity: O(cells of the rectangle and `bound` around it).
  static func update(
    _ sides: inout PieceArray<Int32>, in marked: PieceArray<UInt8>, width: Int,
    near changed: GridRectangle, bound: Int32
  ) {
    let depth = marked.count / width
    let maxX = min(width, changed.maxX + Int(bound))
    for y in changed.y..<min(depth, changed.maxY + Int(bound)) {
      var differs = false
      for x in changed.x..<maxX {
        let cell = y * width + x
        var side: Int32 = 0
        if marked[cell] == 1 {
          side = 1
          if x > 0 && y > 0 {
            let least = min(sides[cell - 1], sides[cell - width], sides[cell - width - 1])
            side = min(bound, 1 + least)
          }
        }
        if sides[cell] != side {
          sides[cell] = side
          differs = true
        }
      }
      if !differs && y >= changed.maxY { return }
    }
  }

  /// The side of the largest square in a set of cells of a hall, given in order.
  ///
  /// - Complexity: O(n log n).
  static func largest(in cells: [Int], hallWidth: Int) -> Int {
    var sides = [Int](repeating: 0, count: cells.count)
    var best = 0
    // The places of the cells north-west and north of the present one, if they are in the set.
    var above = 0
    for place in cells.indices {
      let cell = cells[place]
      while above < place && cells[above] < cell - hallWidth - 1 { above += 1 }
      var northWest = 0
      var north = 0
      if above < place && cells[above] == cell - hallWidth - 1 {
        northWest = sides[above]
        if above + 1 < place && cells[above + 1] == cell - hallWidth { north = sides[above + 1] }
      } else if above < place && cells[above] == cell - hallWidth {
        north = sides[above]
      }
      let isFirst = cell % hallWidth == 0
      let west = !isFirst && place > 0 && cells[place - 1] == cell - 1 ? sides[place - 1] : 0
      sides[place] = 1 + (isFirst ? 0 : min(west, north, northWest))
      best = max(best, sides[place])
    }
    return best
  }
}
