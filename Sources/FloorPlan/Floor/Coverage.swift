// SPDX-License-Identifier: Apache-2.0

extension Hall {
  /// How many of the hall's cells lie under at least one of some rectangles.
  ///
  /// - Complexity: O(cells + rectangles) unless there is no rectangle.
  package func cellCount(under rectangles: [GridRectangle]) -> Int {
    let inside = rectangles.compactMap(bounds.intersection)
    guard inside.count > 1 else { return inside.first?.cellCount ?? 0 }
    return coverage(by: inside).reduce(0) { $0 + Int($1) }
  }

  /// 1 for each of the hall's cells, row by row, that lies under at least one of some rectangles.
  ///
  /// - Complexity: O(cells + rectangles), however often they lie over one another.
  func coverage(by rectangles: [GridRectangle]) -> [UInt8] {
    let (width, depth) = (max(0, width), max(0, depth))
    var covered = [UInt8](repeating: 0, count: width * depth)
    let inside = rectangles.compactMap(bounds.intersection)
    // As long as they take the floor a few times it is quickest to draw each.
    if inside.reduce(0, { $0 + $1.cellCount }) <= 4 * covered.count {
      for area in inside {
        for y in area.y..<area.maxY {
          for cell in (y * width + area.x)..<(y * width + area.maxX) { covered[cell] = 1 }
        }
      }
      return covered
    }
    // How many more begin at a cell than end there: added up along both axes, how many lie over it.
    let columns = width + 1
    var steps = [Int32](repeating: 0, count: columns * (depth + 1))
    for area in inside {
      steps[area.y * columns + area.x] += 1
      steps[area.y * columns + area.maxX] -= 1
      steps[area.maxY * columns + area.x] -= 1
      steps[area.maxY * columns + area.maxX] += 1
    }
    var above = [Int32](repeating: 0, count: columns)
    for y in 0..<depth {
      var sum: Int32 = 0
      for x in 0..<width {
        sum += steps[y * columns + x]
        above[x] += sum
        if above[x] > 0 { covered[y * width + x] = 1 }
      }
    }
    return covered
  }
}
