// SPDX-License-Identifier: Apache-2.0

extension FloorRaster {
  /// Marks with 1 the south-east corners of squares of free cells.
  ///
  /// - Returns: A number for each cell of the area, row by row.
  /// - Complexity: O(cells of the area).
  func squareCorners(in area: GridRectangle, side: Int) -> [UInt8] {
    var cells: [UInt8] = []
    cells.reserveCapacity(area.cellCount)
    let isWhole = area.width == width && area.depth == depth
    if isWhole {
      cells = free.joinedElements
    } else {
      for y in area.y..<area.maxY {
        for x in area.x..<area.maxX { cells.append(free[y * width + x]) }
      }
    }
    if side == 1 { return cells }
    let wanted = Int32(clamping: side)
    cells.withUnsafeMutableBufferPointer { cells in
      var runs = [Int32](repeating: 0, count: area.width)
      for y in 0..<area.depth {
        var run: Int32 = 0
        for x in 0..<area.width {
          let cell = y * area.width + x
          run = cells[cell] == 0 ? 0 : run + 1
          runs[x] = run >= wanted ? runs[x] + 1 : 0
          cells[cell] = runs[x] >= wanted ? 1 : 0
        }
      }
    }
    return cells
  }
}
