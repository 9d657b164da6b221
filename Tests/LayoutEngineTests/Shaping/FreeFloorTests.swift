// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Measures while dragging, and snapping")
struct FreeFloorTests {
  /// Cells of half a metre: an aisle of 3 m has six.
  private let plan = Plan(
    hall: Hall(
      width: 60, depth: 40,
      features: [
        "desk": .area("desk", .infoDesk, x: 10, y: 30, width: 6, depth: 2),
        "food": .area("food", .zone, x: 0, y: 0, width: 60, depth: 20),
      ]),
    stands: [
      .at("A", x: 10, y: 10, width: 6, depth: 6), .at("B", x: 18, y: 10, width: 6, depth: 6),
    ])

  @Test("Size, area and the free floor on each side, to stands, features and walls")
  func measures() throws {
    let measures = try #require(Shaping(plan).measures(of: Selection(stands: ["A"])))
    #expect(measures.width == 3 && measures.depth == 3 && measures.area == 9)
    expect(measures.north, 10, 5, .hallEdge, .aisle)
    expect(measures.west, 10, 5, .hallEdge, .aisle)
    expect(measures.east, 2, 1, .stand("B"), .service)
    expect(measures.south, 14, 7, .feature("desk"), .aisle)
    #expect(measures.hasAisle)
  }

  private func expect(
    _ floor: FreeFloor, _ cells: Int, _ metres: Double, _ neighbour: FreeFloor.Neighbour,
    _ use: FreeFloor.Use, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(floor.cells == cells && floor.metres == metres, sourceLocation: location)
    #expect(floor.neighbour == neighbour && floor.use == use, sourceLocation: location)
  }

  @Test("Between a service gap and an aisle nothing is right")
  func narrow() throws {
    for (dx, cells, use) in [
      (-2, 0, FreeFloor.Use.none), (-3, 0, .none), (1, 3, .tooNarrow), (3, 5, .tooNarrow),
      (4, 6, .aisle),
    ] {
      let gesture = try Shaping(plan).move(Selection(stands: ["B"]), dx: dx, dy: 0)
      let measures = try #require(Shaping(plan).measures(of: gesture))
      #expect(measures.west.cells == cells)
      #expect(measures.west.use == use)
      #expect(measures[.west].neighbour == .stand("A"))
    }
  }

  @Test("The aisle's width is that of the plan's rule")
  func rule() throws {
    var narrow = plan
    _ = try narrow.apply(
      .writeRule(.of("minimumAisleWidth", ["metres": .real(1)])), stamp: nil)
    #expect(Shaping(narrow).measures(of: Selection(stands: ["A"]))?.east.use == .aisle)
  }

  @Test("A drag snaps to what it would touch, to the least aisle and to a common line")
  func snap() throws {
    let shaping = Shaping(plan)
    // One cell off B's east side, and one off its north line.
    let touching = shaping.snap(.init(x: 25, y: 11, width: 6, depth: 6), within: 2)
    #expect(touching.dx == -1 && touching.dy == -1)
    #expect(touching.lines.map(\.reason) == [.touch, .alignment])
    #expect(touching.lines.map(\.position) == [.column(x: 24), .row(y: 10)])
    // Seven cells off: the aisle wants six.
    let aisle = shaping.snap(.init(x: 31, y: 13, width: 6, depth: 6), within: 2)
    #expect(aisle.dx == -1)
    #expect(aisle.lines.first?.reason == .aisle)
    #expect(aisle.lines.first?.neighbour == .stand("B"))
    let free = shaping.snap(.init(x: 45, y: 25, width: 3, depth: 3), within: 1)
    #expect(free.dx == 0 && free.dy == 0 && free.lines.isEmpty)
    let wall = shaping.snap(.init(x: 53, y: 33, width: 6, depth: 6), within: 1)
    #expect(wall.dx == 1 && wall.dy == 1)
    #expect(wall.lines.map(\.neighbour) == [.hallEdge, .hallEdge])
  }

  @Test("Resizing snaps only the edges that move, and never past the one across")
  func snapEdges() {
    let shape = GridRectangle(x: 25, y: 11, width: 6, depth: 6)
    let east = Shaping(plan).snap(shape, moving: .east, within: 2)
    #expect(east.dx == 0 && east.dy == 0)
    let west = Shaping(plan).snap(shape, moving: .west, within: 2)
    #expect(west.dx == -1 && west.dy == 0)
    let thin = GridRectangle(x: 16, y: 11, width: 3, depth: 2)
    for line in Shaping(plan).snapLines(near: thin, moving: .east, within: 9) {
      #expect(thin.maxX + line.distance > thin.x)
    }
  }

  @Test("What is dragged does not stand in its own way")
  func itself() {
    let lines = Shaping(plan).snapLines(
      near: .init(x: 17, y: 10, width: 6, depth: 6), within: 1, besides: Selection(stands: ["B"]))
    #expect(!lines.contains { $0.neighbour == .stand("B") })
    #expect(
      Shaping(plan).snapLines(near: .init(x: .max, y: 0, width: 1, depth: 1), within: 1).isEmpty)
    #expect(Shaping(plan).measures(of: [.init(x: .max, y: 0, width: 1, depth: 1)]) == nil)
  }

  @Test("After a snap the shape lies on its lines", arguments: 0..<30 as Range<UInt64>)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = RandomHall.plan(&random)
    for _ in 0..<50 {
      let shape = GridRectangle(
        x: Int.random(in: -3...20, using: &random), y: Int.random(in: -3...20, using: &random),
        width: Int.random(in: 1...5, using: &random), depth: Int.random(in: 1...5, using: &random))
      let snap = Shaping(plan).snap(shape, within: 2)
      let snapped = shape.moved(dx: snap.dx, dy: snap.dy)
      #expect(abs(snap.dx) <= 2 && abs(snap.dy) <= 2)
      for line in snap.lines {
        switch line.position {
        case .column(let x): #expect(snapped.x == x || snapped.maxX == x)
        case .row(let y): #expect(snapped.y == y || snapped.maxY == y)
        }
      }
    }
  }
}
