// SPDX-License-Identifier: Apache-2.0

extension Floor {
  /// Calls `body` for each strip of free floor that no passage square covers, reachable or not, and
  /// that begins beside a rectangle: with how many cells it has, and the position after the last.
  ///
  /// - Complexity: O(cells of the strips).
  package func forEachNarrowStrip(
    from piece: GridRectangle, towards side: Side, _ body: (Int, GridPoint) -> Void
  ) {
    guard let starts = raster.bounds.intersection(piece.strip(beside: side)) else { return }
    let step = side.step
    for startY in starts.y..<starts.maxY {
      for startX in starts.x..<starts.maxX {
        var (x, y) = (startX, startY)
        var length = 0
        while let cell = raster.cell(x, y), raster.free[cell] == 1,
          !passages.isWalkable(cell)
        {
          length += 1
          x += step.x
          y += step.y
        }
        if length > 0 { body(length, GridPoint(x: x, y: y)) }
      }
    }
  }
}
