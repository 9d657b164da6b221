// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import FloorPlan

@Suite("Relations between stands")
struct FloorNeighboursTests {
  @Test("a double row: side by side along it and at its ends, back to back across")
  func doubleRow() {
    let floor = FloorDrawing(
      """
      +======+
      |......|
      |.ABC..|
      |.DEF..|
      |......|
      +------+
      """
    ).floor()
    #expect(floor.relation("A", "B") == .sideBySide)
    #expect(floor.relation("B", "E") == .backToBack)
    // The end stands share the aisle at their end.
    #expect(floor.relation("A", "D") == .sideBySide)
    #expect(floor.relation("C", "F") == .sideBySide)
    #expect(floor.relation("A", "E") == nil)
    #expect(floor.relation("A", "C") == nil)
  }

  @Test("stands face each other across at most exactly the span")
  func span() {
    let drawing = FloorDrawing(
      """
      +--------+
      =A......B|
      =........|
      +--------+
      """)
    #expect(drawing.floor(span: 6).relation("A", "B") == .facing)
    #expect(drawing.floor(span: 5.9).relation("A", "B") == nil)
  }

  @Test("a stand in between hides the one behind it, but not past its end")
  func hidden() {
    let floor = FloorDrawing(
      """
      +=====+
      |.....|
      |A.B.C|
      |A...C|
      |D.E.F|
      +-----+
      """
    ).floor()
    #expect(floor.relation("A", "B") == .facing)
    #expect(floor.relation("A", "C") == .facing)
    #expect(floor.relation("D", "E") == .facing)
    #expect(floor.relation("D", "F") == nil)
  }

  @Test("a strip of free floor that is no aisle does not make stands face")
  func noAisle() {
    let floor = FloorDrawing(
      """
      +==---+
      |.....|
      |.....|
      |AA.BB|
      +-----+
      """
    ).floor(aisle: 2)
    #expect(floor.relation("A", "B") == nil)
  }

  @Test("both sides at the ends of the strip must be open")
  func closedSide() {
    let floor = FloorDrawing(
      """
      +====+
      |....|
      |A..B|
      |A..#|
      |A..#|
      +----+
      """
    ).floor(frontage: 2)
    #expect(floor.open("B") == "")
    #expect(floor.relation("A", "B") == nil)
  }

  @Test("stands that touch at a corner only do not adjoin")
  func corner() {
    let floor = FloorDrawing(
      """
      +===+
      |...|
      |A..|
      |.B.|
      +---+
      """
    ).floor()
    #expect(floor.relation("A", "B") == nil)
  }

  @Test("the arms of one stand do not face each other, but what stands between them does")
  func arms() {
    let floor = FloorDrawing(
      """
      +=====+
      |.....|
      |A.B.A|
      |AAAAA|
      +-----+
      """
    ).floor()
    #expect(floor.relation("A", "B") == .sideBySide)
  }
}
