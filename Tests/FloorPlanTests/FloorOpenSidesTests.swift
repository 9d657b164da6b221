// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import FloorPlan

@Suite("Open sides and fronts")
struct FloorOpenSidesTests {
  @Test("a side with exactly the frontage on aisles is open, with a cell less it is not")
  func frontage() {
    let drawing = FloorDrawing(
      module: 0.5,
      """
      +==---+
      |.....|
      |.....|
      |AAABB|
      |AAABB|
      +-----+
      """)
    #expect(drawing.floor(frontage: 1).open("B") == "N")
    #expect(drawing.floor(frontage: 1.5).open("B") == "")
    #expect(drawing.floor(frontage: 1.5).open("A") == "N")
    // Three cells of half a metre do not make 1.6 m.
    #expect(drawing.floor(frontage: 1.6).open("A") == "")
  }

  @Test("an island is open on all sides, and its front goes round it without the corners")
  func island() {
    let floor = FloorDrawing(
      """
      +====+
      |....|
      |.A..|
      |....|
      +----+
      """
    ).floor()
    #expect(floor.open("A") == "NESW")
    #expect(floor.openSides.map(\.type) == [.island])
    #expect(
      floor.front("A") == [
        GridPoint(x: 1, y: 0), GridPoint(x: 2, y: 1), GridPoint(x: 1, y: 2), GridPoint(x: 0, y: 1),
      ])
  }

  @Test("the frontage of an L-shaped stand is summed over all edges that look one way")
  func bent() {
    let drawing = FloorDrawing(
      """
      +===+
      |...|
      |A..|
      |AAA|
      +---+
      """)
    #expect(drawing.floor(frontage: 3).open("A") == "N")
    #expect(drawing.floor(frontage: 3.1).open("A") == "")
    #expect(drawing.floor(frontage: 1).open("A") == "NE")
    #expect(
      drawing.floor(frontage: 1).front("A") == [
        GridPoint(x: 0, y: 0), GridPoint(x: 1, y: 1), GridPoint(x: 2, y: 1),
      ])
  }

  @Test("an aisle on a side that is not open is no front")
  func closedSide() {
    let floor = FloorDrawing(
      """
      +==---+
      |.....|
      |.....|
      |.AAA#|
      |.#####
      +-----+
      """
    ).floor(frontage: 2)
    #expect(floor.open("A") == "N")
    #expect(
      floor.front("A") == [
        GridPoint(x: 1, y: 1), GridPoint(x: 2, y: 1), GridPoint(x: 3, y: 1),
      ])
  }

  @Test("overlapping stands are each measured alone, and the floor under both is taken")
  func overlapping() throws {
    var drawing = FloorDrawing(
      """
      +====+
      |....|
      |.AA.|
      +----+
      """)
    drawing.stands.append(
      try #require(Stand("B", parts: [GridRectangle(x: 2, y: 1, width: 2, depth: 1)])))
    let floor = drawing.floor()
    #expect(floor.open("A") == "NW")
    #expect(floor.open("B") == "N")
    #expect(floor.stands(at: GridPoint(x: 2, y: 1)) == [0, 1])
    #expect(floor.relation("A", "B") == .sideBySide)
  }

  @Test("stands under a position are found outside the hall too")
  func outside() throws {
    var drawing = FloorDrawing(
      """
      +==+
      |..|
      +--+
      """)
    drawing.stands.append(
      try #require(Stand("B", parts: [GridRectangle(x: 1, y: 0, width: 2, depth: 1)])))
    #expect(drawing.floor().stands(at: GridPoint(x: 2, y: 0)) == [0])
    #expect(drawing.floor().stands(at: GridPoint(x: 3, y: 0)).isEmpty)
  }
}
