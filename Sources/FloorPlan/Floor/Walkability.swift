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
}
