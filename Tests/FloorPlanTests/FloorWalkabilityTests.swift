// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import FloorPlan

@Suite("Walkable cells")
struct FloorWalkabilityTests {
  /// The definition, word by word: the union of all squares of free cells.
  private func unionOfSquares(_ free: [UInt8], _ width: Int, _ depth: Int, _ side: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: free.count)
    guard side <= width, side <= depth else { return result }
    for y in 0...(depth - side) {
      for x in 0...(width - side) {
        let square = (0..<side).flatMap { row in
          (0..<side).map { (y + row) * width + x + $0 }
        }
        if square.allSatisfy({ free[$0] == 1 }) { square.forEach { result[$0] = 1 } }
      }
    }
    return result
  }

  @Test("they are the union of all free squares, on random floors", arguments: 0..<300)
  func againstDefinition(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let width = Int.random(in: 1...24, using: &random)
    let depth = Int.random(in: 1...24, using: &random)
    let share = Int.random(in: 0...30, using: &random)
    let free = (0..<(width * depth)).map { _ -> UInt8 in
      Int.random(in: 0..<100, using: &random) < share ? 0 : 1
    }
    for side in 1...7 {
      #expect(
        Walkability.cells(free: free, width: width, depth: depth, side: side)
          == unionOfSquares(free, width, depth, side))
    }
  }
}

@Suite("Walking distances")
struct FloorWalkingDistanceTests {
  /// Distances found by going over all cells until nothing gets shorter.
  private func relaxed(_ sources: [Int], _ passable: [UInt8], _ width: Int) -> [Int32] {
    let far = Int32.max / 2
    var steps = passable.map { _ in far }
    for source in sources where passable[source] == 1 { steps[source] = 0 }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for cell in steps.indices where passable[cell] == 1 {
        var best = steps[cell]
        if cell % width > 0 { best = min(best, steps[cell - 1] + 1) }
        if cell % width < width - 1 { best = min(best, steps[cell + 1] + 1) }
        if cell >= width { best = min(best, steps[cell - width] + 1) }
        if cell + width < steps.count { best = min(best, steps[cell + width] + 1) }
        if best < steps[cell] {
          steps[cell] = best
          hasChanged = true
        }
      }
    }
    return steps.map { $0 >= far ? WalkingDistance.unreachable : $0 }
  }

  @Test("they are the fewest steps, on random floors", arguments: 0..<200)
  func againstRelaxation(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let width = Int.random(in: 1...20, using: &random)
    let depth = Int.random(in: 1...20, using: &random)
    let passable = (0..<(width * depth)).map { _ -> UInt8 in
      Int.random(in: 0..<100, using: &random) < 35 ? 0 : 1
    }
    let sources = (0..<3).map { _ in Int.random(in: 0..<passable.count, using: &random) }
    let walk = WalkingDistance(from: sources, passable: passable, width: width)
    #expect(Array(walk.steps) == relaxed(sources, passable, width))
  }

  @Test("a feature is walked to over the aisle cells it lies on or that touch it")
  func features() throws {
    var drawing = FloorDrawing(
      """
      +=----+
      |.....|
      |.###.|
      |.....|
      +-----+
      """)
    drawing.hall.add("desk", .infoDesk, .area(.init(x: 2, y: 1, width: 1, depth: 1)))
    drawing.hall.add("zone", .zone, .area(.init(x: 3, y: 2, width: 2, depth: 1)))
    drawing.hall.add("tap", .water, .point(.init(x: 4, y: 1)))
    let floor = drawing.floor()
    func cells(_ id: String) throws -> Set<GridPoint> {
      let feature = try #require(Feature.ID(id).flatMap { drawing.hall.features[$0] })
      return Set(floor.aisleCells(of: feature).map(floor.point))
    }
    #expect(try cells("desk") == [GridPoint(x: 2, y: 0), GridPoint(x: 2, y: 2)])
    #expect(
      try cells("zone") == [
        GridPoint(x: 3, y: 2), GridPoint(x: 4, y: 2), GridPoint(x: 2, y: 2),
        GridPoint(x: 4, y: 1),
      ])
    #expect(
      try cells("tap") == [
        GridPoint(x: 4, y: 1), GridPoint(x: 4, y: 0), GridPoint(x: 4, y: 2),
      ])
    #expect(try cells("north1") == [GridPoint(x: 0, y: 0)])
  }
}
