// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import FloorPlan

@Suite("Aisles")
struct FloorAisleTests {
  @Test("free floor of exactly the width is an aisle, a cell less is not")
  func width() {
    let drawing = FloorDrawing(
      module: 0.5,
      """
      +======+
      |......|
      |......|
      |###..#|
      |###..#|
      |###...|
      |###...|
      +------+
      """)
    #expect(
      drawing.floor(aisle: 1).drawing == [
        "......", "......", "---..-", "---..-", "---...", "---...",
      ])
    #expect(
      drawing.floor(aisle: 1.01).drawing == [
        "------", "------", "------", "------", "------", "------",
      ])
  }

  @Test("a width that is no whole number of cells takes one more")
  func rounding() {
    let drawing = FloorDrawing(
      module: 0.4,
      """
      +===+
      |...|
      |...|
      |...|
      +---+
      """)
    #expect(drawing.floor(aisle: 1.2).drawing == ["...", "...", "..."])
    #expect(drawing.floor(aisle: 1.21).drawing == ["---", "---", "---"])
  }

  @Test("only what a door's inner cells reach is an aisle")
  func reach() {
    let drawing = FloorDrawing(
      """
      +---=-+
      |..#..|
      |..#..|
      +-----+
      """)
    #expect(drawing.floor(aisle: 2).drawing == ["---..", "---.."])
  }

  @Test("a door narrower than an aisle is one, if the floor before it is wide enough")
  func narrowDoor() {
    let drawing = FloorDrawing(
      """
      +-=--+
      |....|
      |....|
      +----+
      """)
    #expect(drawing.floor(aisle: 2).drawing == ["....", "...."])
  }

  @Test("a door whose inner cells are taken leads nowhere")
  func blockedDoor() {
    let drawing = FloorDrawing(
      """
      +=---+
      |A...|
      |....|
      +----+
      """)
    #expect(drawing.floor().drawing == ["----", "----"])
  }

  @Test("a door on a void's side opens away from it, on all four sides")
  func voidDoors() {
    for (side, inner) in [
      (Side.north, GridPoint(x: 3, y: 1)), (.south, GridPoint(x: 3, y: 4)),
      (.west, GridPoint(x: 1, y: 3)), (.east, GridPoint(x: 4, y: 3)),
    ] {
      var hall = Hall(module: .standard, width: 6, depth: 6)
      hall.add("v", .void, .area(.init(x: 2, y: 2, width: 2, depth: 2)))
      hall.add("d", .entrance, .door(.init(side: side, offset: 1, width: 1, void: Feature.ID("v"))))
      let floor = Floor(hall: hall, stands: [], aisleRule: AisleRule(metres: 0.5))
      #expect(floor.doorCells.values.joined().map(floor.point) == [inner])
    }
  }

  @Test("a door that reaches beyond the hall has only the inner cells that exist")
  func doorBeyond() {
    var hall = Hall(module: .standard, width: 3, depth: 2)
    hall.add("d", .exit, .door(.init(side: .south, offset: 2, width: 4)))
    let floor = Floor(hall: hall, stands: [], aisleRule: AisleRule(metres: 0.5))
    #expect(floor.doorCells.values.joined().map(floor.point) == [GridPoint(x: 2, y: 1)])
  }

  @Test("zones and points take no floor, all other areas do")
  func blocking() {
    for kind in Feature.Kind.allCases where kind.form == .area {
      var drawing = FloorDrawing(
        """
        +=-+
        |..|
        +--+
        """)
      drawing.hall.add("f", kind, .area(.init(x: 1, y: 0, width: 1, depth: 1)))
      #expect(drawing.floor().drawing == [kind == .zone ? ".." : ".-"])
    }
  }
}
