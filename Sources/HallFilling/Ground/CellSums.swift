// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Counts marked cells of a hall in any rectangle, in O(1).
struct CellSums {
  private let width: Int
  private let depth: Int
  private var sums: [Int32]

  /// Sums marks up, row by row from the north-west; in O(cells).
  init(width: Int, depth: Int, marks: [Bool]) {
    (self.width, self.depth) = (width, depth)
    sums = [Int32](repeating: 0, count: (width + 1) * (depth + 1))
    for y in 0..<depth {
      var row: Int32 = 0
      for x in 0..<width {
        if marks[y * width + x] { row += 1 }
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row
      }
    }
  }

  /// How many marked cells a rectangle has, as far as it lies in the hall.
  @inline(__always)
  func count(in area: GridRectangle) -> Int {
    let (west, east) = (max(0, area.x), min(width, area.maxX))
    let (north, south) = (max(0, area.y), min(depth, area.maxY))
    if west >= east || north >= south { return 0 }
    let stride = width + 1
    let all = sums[south * stride + east] - sums[north * stride + east]
    return Int(all - sums[south * stride + west] + sums[north * stride + west])
  }
}
