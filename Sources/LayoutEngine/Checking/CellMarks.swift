// SPDX-License-Identifier: Apache-2.0

/// Which cells were met, on one way after another: few are kept as a set, and where they become many,
/// each cell has a place of its own, which holds on which way it was met last.
struct CellMarks {
  private static let mostInSet = 4096

  private var few: Set<Int> = []
  private var ways: [Int32] = []
  private var way: Int32 = 0
  private var met = 0
  private var cells = 0

  /// Begins another way, on a floor of so many cells.
  mutating func begin(_ cells: Int) {
    self.cells = cells
    few.removeAll(keepingCapacity: true)
    way += 1
    if ways.isEmpty, met > Self.mostInSet { ways = [Int32](repeating: 0, count: cells) }
  }

  /// Notes a cell, and says whether it was not met before on this way.
  @inline(__always)
  mutating func insert(_ cell: Int) -> Bool {
    if ways.isEmpty {
      met += 1
      return few.insert(cell).inserted
    }
    if ways[cell] == way { return false }
    ways[cell] = way
    return true
  }
}
