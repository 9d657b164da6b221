// SPDX-License-Identifier: Apache-2.0

/// The cells where a square of so many cells finds room: the union of all such free squares.
enum Walkability {
  /// Marks the walkable cells with 1.
  ///
  /// A square fits where `side` free cells follow each other in `side` rows that follow each
  /// other. Its south-east corners are found by two running counts (along rows, then along
  /// columns) and spread back over the square by two more, so the width of the aisle costs nothing.
  ///
  /// - Parameters:
  ///   - free: 1 for each free cell, row by row.
  ///   - width: Cells a row; `depth` rows.
  ///   - side: The side of the square in cells, at least 1.
  /// - Complexity: O(cells).
  static func cells(free: [UInt8], width: Int, depth: Int, side: Int) -> [UInt8] {
    guard side > 1 else { return free }
    guard side <= width, side <= depth else { return Array(repeating: 0, count: free.count) }
    var result = free
    let wanted = Int32(clamping: side)
    result.withUnsafeMutableBufferPointer { cells in
      var runs = [Int32](repeating: 0, count: width)
      for y in 0..<depth {
        var run: Int32 = 0
        for x in 0..<width {
          run = cells[y * width + x] == 0 ? 0 : run + 1
          runs[x] = run >= wanted ? runs[x] + 1 : 0
          cells[y * width + x] = runs[x] >= wanted ? 1 : 0
        }
      }
      // `left` counts down the cells that a corner still reaches.
      var left = [Int32](repeating: 0, count: width)
      for y in stride(from: depth - 1, through: 0, by: -1) {
        var reach: Int32 = 0
        for x in stride(from: width - 1, through: 0, by: -1) {
          reach = cells[y * width + x] == 1 ? wanted : max(0, reach - 1)
          left[x] = reach > 0 ? wanted : max(0, left[x] - 1)
          cells[y * width + x] = left[x] > 0 ? 1 : 0
        }
      }
    }
    return result
  }

  /// Marks the walkable cells of a part of the hall anew, and tells which changed.
  ///
  /// Whether a cell is walkable depends on the cells less than `side` away from it: so the part is
  /// looked at with so many cells around it.
  ///
  /// - Returns: The cells that became walkable, and those that no longer are.
  /// - Complexity: O(cells of the part and around it).
  static func update(
    _ walkable: inout PieceArray<UInt8>, in part: GridRectangle, of raster: FloorRaster, side: Int
  ) -> (opened: [Int], blocked: [Int]) {
    var opened: [Int] = []
    var blocked: [Int] = []
    guard let part = raster.bounds.intersection(part),
      let around = raster.bounds.intersection(part.grown(by: side - 1))
    else { return (opened, blocked) }
    var free: [UInt8] = []
    free.reserveCapacity(around.cellCount)
    for y in around.y..<around.maxY {
      for x in around.x..<around.maxX { free.append(raster.free[y * raster.width + x]) }
    }
    let now = cells(free: free, width: around.width, depth: around.depth, side: side)
    for y in part.y..<part.maxY {
      for x in part.x..<part.maxX {
        let cell = y * raster.width + x
        let isWalkable = now[(y - around.y) * around.width + x - around.x]
        guard walkable[cell] != isWalkable else { continue }
        walkable[cell] = isWalkable
        if isWalkable == 1 { opened.append(cell) } else { blocked.append(cell) }
      }
    }
    return (opened, blocked)
  }
}

extension FloorRaster {
  /// The hall as a rectangle.
  var bounds: GridRectangle { GridRectangle(x: 0, y: 0, width: width, depth: depth) }
}
