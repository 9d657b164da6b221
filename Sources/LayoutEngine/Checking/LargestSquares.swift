// SPDX-License-Identifier: Apache-2.0

/// The largest squares that find room in a set of cells.
enum LargestSquares {
  /// For each cell the side of the largest square of marked cells whose south-east corner it is.
  ///
  /// - Complexity: O(cells).
  static func sides(in marked: [UInt8], width: Int, depth: Int) -> [Int32] {
    var sides = [Int32](repeating: 0, count: marked.count)
    for y in 0..<depth {
      for x in 0..<width {
        let cell = y * width + x
        guard marked[cell] == 1 else { continue }
        guard x > 0, y > 0 else {
          sides[cell] = 1
          continue
        }
        sides[cell] =
          1 + min(sides[cell - 1], sides[cell - width], sides[cell - width - 1])
      }
    }
    return sides
  }

  /// The side of the largest square in a set of cells of a hall.
  ///
  /// - Complexity: O(n log n).
  static func largest(in cells: Set<Int>, hallWidth: Int) -> Int {
    var sides: [Int: Int] = [:]
    var best = 0
    for cell in cells.sorted() {
      let west = cell % hallWidth > 0 ? sides[cell - 1] ?? 0 : 0
      let north = sides[cell - hallWidth] ?? 0
      let corner = cell % hallWidth > 0 ? sides[cell - hallWidth - 1] ?? 0 : 0
      let side = 1 + min(west, north, corner)
      sides[cell] = side
      best = max(best, side)
    }
    return best
  }
}
