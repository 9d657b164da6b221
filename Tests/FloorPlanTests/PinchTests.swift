// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FloorPlan

@Suite("Pinches")
struct PinchTests {
  /// Two rooms two cells wide whose squares share one cell of edge.
  private let edge = FloorDrawing(
    """
    +--------+
    =..AAAAAA|
    =........|
    |BB......|
    |BBCCCCCC|
    +--------+
    """)

  @Test("squares that share a bit of edge are no aisle through, and narrow to that bit")
  func sharedEdge() throws {
    let floor = edge.floor(aisle: 2)
    #expect(floor.aisles.map { Int($0) }.reduce(0, +) == 4)
    let pinch = try #require(floor.pinches().first)
    #expect(floor.pinches().count == 1)
    #expect(pinch.width == 1)
    let narrows = Pinch.Narrows(first: GridPoint(x: 2, y: 0), second: GridPoint(x: 1, y: 2))
    #expect(pinch.narrows == [narrows])
    let pockets = floor.pockets(behind: [pinch])
    #expect(pockets.count == 12)
    #expect(pockets.values.allSatisfy { $0 == 0 })
  }

  @Test("one cell wide, the same floor is an aisle through, and no pinch")
  func narrowAisle() {
    let floor = edge.floor(aisle: 1)
    #expect(floor.aisles.map { Int($0) }.reduce(0, +) == 16)
    #expect(floor.pinches().isEmpty)
  }

  @Test("squares that lie over one cell meet there where nobody slides from one into the other")
  func sharedCell() throws {
    let floor = FloorDrawing(
      """
      +==-----+
      |.......|
      |.......|
      |AAA....|
      |AAA....|
      |.......|
      |....BBB|
      |....BBB|
      |.......|
      |.......|
      +-------+
      """
    ).floor(aisle: 2)
    let pinch = try #require(floor.pinches().first)
    #expect(floor.pinches().count == 1)
    #expect(pinch.cells.map(floor.point) == [GridPoint(x: 3, y: 4)])
    #expect(pinch.width == 1)
    let narrows = Pinch.Narrows(first: GridPoint(x: 2, y: 3), second: GridPoint(x: 4, y: 5))
    #expect(pinch.narrows == [narrows])
    #expect(!floor.isAisle(6 * 7))
  }

  @Test("a pinch between two aisles closes nothing, and the walk leads round")
  func shortCut() throws {
    let floor = FloorDrawing(
      """
      +==---------+
      |...........|
      |...........|
      |AAA........|
      |AAA........|
      |...........|
      |....BBBBB..|
      |....BBBBB..|
      |...........|
      |...........|
      +-----------+
      """
    ).floor(aisle: 2)
    let pinch = try #require(floor.pinches().first)
    #expect(floor.pockets(behind: [pinch]).isEmpty)
    // From the cell in the west of the pinch round B, for it is not slid through.
    #expect(floor.walk(from: [4 * 11 + 4]).steps[4 * 11 + 2] > 8)
  }

  @Test("a column beside a stand is no pinch where an aisle leads round it")
  func column() {
    let floor = FloorDrawing(
      """
      +==-------+
      |.........|
      |.........|
      |AAA......|
      |AAA......|
      |.........|
      |....#....|
      |.........|
      |.........|
      |.........|
      +---------+
      """
    ).floor(aisle: 3)
    #expect(floor.hasMeetings)
    #expect(floor.pinches().isEmpty)
  }

  @Test(
    "the width is that of the widest square that slides through, on random floors",
    arguments: 0..<250)
  func widths(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let drawn = RandomFloor(&random)
    let floor = drawn.floor
    let walker = drawn.walker(on: floor)
    let aisles = walker.joined(to: drawn.doorCells(on: floor))
    for pinch in floor.pinches() {
      let cells = pinch.cells.map(floor.point)
      var widths: [Int] = []
      for cell in cells {
        widths += Self.widths(at: [cell], walker, aisles)
        for other in SquareWalker.beside(cell) where cells.contains(other) {
          widths += Self.widths(at: [cell, other], walker, aisles)
        }
      }
      #expect(widths.min() == pinch.width, "seed \(seed): \(cells)")
    }
  }

  /// The widest squares that slide between groups of squares that meet at a cell or an edge.
  private static func widths(
    at cells: [GridPoint], _ walker: SquareWalker, _ aisles: Set<GridPoint>
  ) -> [Int] {
    let groups = cells.flatMap { cell in
      walker.groups(over: [cell], of: walker.side, among: walker.squares)
        .map { (cell: cell, squares: $0) }
    }
    if cells.count == 2,
      walker.squares.contains(where: { square in cells.allSatisfy { walker.covers(square, $0) } })
    {
      return []
    }
    var widths: [Int] = []
    for (number, one) in groups.enumerated() {
      for other in groups[(number + 1)...] {
        if cells.count == 2 && one.cell == other.cell { continue }
        guard !one.squares.isDisjoint(with: aisles) || !other.squares.isDisjoint(with: aisles)
        else { continue }
        let widest = (1..<walker.side).last { side in
          walker.groups(over: cells, of: side, among: walker.squares(of: side)).contains {
            sliding in
            [one.squares, other.squares].allSatisfy { squares in
              sliding.contains { small in
                squares.contains { large in
                  small.x >= large.x && small.y >= large.y
                    && small.x + side <= large.x + walker.side
                    && small.y + side <= large.y + walker.side
                }
              }
            }
          }
        }
        widths.append(widest ?? 0)
      }
    }
    return widths
  }
}
