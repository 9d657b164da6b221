// SPDX-License-Identifier: Apache-2.0

extension Hall {
  /// How many of the hall's cells lie under at least one of some rectangles.
  ///
  /// - Complexity: O(cells) unless there is no rectangle.
  package func cellCount(under rectangles: [GridRectangle]) -> Int {
    let inside = rectangles.compactMap(bounds.intersection)
    guard inside.count > 1 else { return inside.first?.cellCount ?? 0 }
    var covered = [Bool](repeating: false, count: bounds.cellCount)
    var count = 0
    for rectangle in inside {
      for y in rectangle.y..<rectangle.maxY {
        for cell in (y * width + rectangle.x)..<(y * width + rectangle.maxX) where !covered[cell] {
          covered[cell] = true
          count += 1
        }
      }
    }
    return count
  }
}
