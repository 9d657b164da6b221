// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import FloorPlan

/// Floors full of narrow places, drawn by chance.
struct RandomFloor {
  var hall: Hall
  var stands: [Stand]
  let side: Int

  init(_ random: inout SplitMix64) {
    side = [1, 2, 2, 3, 3, 4].randomElement(using: &random) ?? 2
    hall = Hall(
      module: Module(metres: 1) ?? .standard, width: Int.random(in: 8...20, using: &random),
      depth: Int.random(in: 8...20, using: &random))
    for number in 0..<Int.random(in: 1...3, using: &random) {
      let door = Feature.Door(
        side: Side.allCases.randomElement(using: &random) ?? .north,
        offset: Int.random(in: 0..<12, using: &random),
        width: Int.random(in: 1...6, using: &random))
      hall.add("door-\(number)", .exit, .door(door))
    }
    if Bool.random(using: &random) {
      let area = GridRectangle(
        x: Int.random(in: 0..<hall.width, using: &random),
        y: Int.random(in: 0..<hall.depth, using: &random), width: 2, depth: 3)
      hall.add("void", .void, .area(area))
    }
    stands = []
    for number in 0..<Int.random(in: 1...2, using: &random) {
      let first = GridRectangle(
        x: Int.random(in: 1..<hall.width, using: &random),
        y: Int.random(in: 1..<hall.depth, using: &random),
        width: Int.random(in: 2...5, using: &random), depth: Int.random(in: 2...4, using: &random))
      // Another one beyond its south-east or south-west corner, seldom with room for a square.
      let west = Bool.random(using: &random)
      let (columns, rows) = (
        Int.random(in: 0...side, using: &random), Int.random(in: 0...side, using: &random)
      )
      var second = first
      second.x = west ? first.x - columns - second.width : first.maxX + columns
      second.y = first.maxY + rows
      stands += [("s", first), ("t", second)].compactMap { letter, rectangle in
        Stand("\(letter)\(number)", parts: [rectangle])
      }
    }
  }

  func rectangle(_ random: inout SplitMix64) -> GridRectangle {
    GridRectangle(
      x: Int.random(in: -1..<hall.width, using: &random),
      y: Int.random(in: -1..<hall.depth, using: &random),
      width: Int.random(in: 1...7, using: &random), depth: Int.random(in: 1...5, using: &random))
  }

  var floor: Floor {
    Floor(hall: hall, stands: stands, aisleRule: AisleRule(metres: Double(side)))
  }

  /// The same floor for a walker without anything clever.
  func walker(on floor: Floor) -> SquareWalker {
    SquareWalker(width: floor.width, depth: floor.depth, side: side) { point in
      floor.cell(x: point.x, y: point.y).map(floor.isFree) ?? false
    }
  }

  /// The cells inside the doors.
  func doorCells(on floor: Floor) -> [GridPoint] {
    hall.features.values.compactMap(hall.innerStrip).flatMap(floor.cells).map(floor.point)
  }
}

@Suite("Where people can walk, against every state of a walker")
struct PassagesTests {
  @Test("aisles and the way out are those of the walker, on random floors", arguments: 0..<250)
  func aisles(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let drawn = RandomFloor(&random)
    let floor = drawn.floor
    let walker = drawn.walker(on: floor)
    let doors = drawn.doorCells(on: floor)
    let aisles = walker.joined(to: doors)
    let walkable = Set(walker.squares.flatMap { SquareWalker.cells($0, drawn.side) })
    let covered = Set(aisles.flatMap { SquareWalker.cells($0, drawn.side) })
    for cell in floor.aisles.indices {
      #expect(floor.isPassage(cell) == walkable.contains(floor.point(of: cell)))
      #expect(floor.isAisle(cell) == covered.contains(floor.point(of: cell)))
    }
    let steps = walker.steps(from: doors, in: aisles)
    #expect(Array(floor.exitDistance.steps) == steps)
    let sources = (0..<3).map { _ in Int.random(in: 0..<floor.aisles.count, using: &random) }
    let walk = floor.walk(from: sources)
    #expect(Array(walk.steps) == walker.steps(from: sources.map(floor.point), in: aisles))
  }

  @Test("a good part of those floors has squares that meet without a way across")
  func areOdd() {
    let odd = (0..<250).filter { seed in
      var random = SplitMix64(seed: UInt64(seed))
      return RandomFloor(&random).floor.hasMeetings
    }
    #expect(odd.count > 40)
  }

  @Test("what follows moves of stands is what a new survey finds", arguments: 0..<60)
  func following(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var drawn = RandomFloor(&random)
    var floor = drawn.floor
    let sources = (0..<3).map { _ in Int.random(in: 0..<floor.aisles.count, using: &random) }
    var walk = floor.walk(from: sources)
    var places = floor.sources(of: sources.sorted())
    for _ in 0..<25 {
      let number = Int.random(in: 0..<drawn.stands.count, using: &random)
      drawn.stands[number].parts = [drawn.rectangle(&random)]
      let change = floor.follow([drawn.stands[number]])
      let fresh = drawn.floor
      #expect(floor.passages.cells == fresh.passages.cells)
      #expect(floor.passages.splits == fresh.passages.splits)
      #expect(floor.passages.links == fresh.passages.links)
      #expect(floor.passages.squares == fresh.passages.squares)
      #expect(floor.passages.meetings == fresh.passages.meetings)
      #expect(floor.exitDistance.steps == fresh.exitDistance.steps)
      #expect(floor.exitDistance.splitSteps == fresh.exitDistance.splitSteps)
      #expect(floor.aisles == fresh.aisles)
      #expect(floor.pinches() == fresh.pinches())
      let now = floor.sources(of: sources.sorted())
      var looked = 0
      _ = floor.repair(&walk, after: change, from: places, to: now, looking: &looked)
      places = now
      let expected = fresh.walk(from: sources)
      #expect(walk.steps == expected.steps)
      #expect(walk.splitSteps == expected.splitSteps)
    }
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
