// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Testing

@testable import StandMaps

@Suite("Shapes laid over a map")
struct MapShapeTests {
  private func painter(metres: Double = 0.5) throws -> MapPainter {
    let module = try #require(Module(metres: metres))
    let plan = Plan(hall: Hall(module: module, width: 40, depth: 40))
    return MapPainter(plan: plan, floor: Checker(plan).floor)
  }

  private func lines(_ shapes: [MapShape], scroll: ScreenPoint = ScreenPoint(x: 0, y: 0)) throws
    -> [String]
  {
    var frame = Frame(columns: 16, rows: 6)
    try painter().paint(
      shapes, on: &frame, x: 0, y: 0, width: 16, height: 6, scroll: scroll, options: MapOptions())
    return frame.lines
  }

  @Test("Shapes have double lines, share their borders and carry their names")
  func outlines() throws {
    let first = MapShape([GridRectangle(x: 2, y: 2, width: 6, depth: 6)], label: "G01")
    let second = MapShape([GridRectangle(x: 8, y: 2, width: 6, depth: 6)], label: "G02")
    #expect(
      try lines([first, second]) == [
        "", "  ╔═════╦═════╗", "  ║ G01 ║ G02 ║", "  ║     ║     ║", "  ╚═════╩═════╝", "",
      ])
  }

  @Test("What lies beyond the window is cut off, and a name that is cut is left out")
  func clipping() throws {
    let shape = MapShape([GridRectangle(x: 2, y: 2, width: 6, depth: 6)], label: "G01")
    #expect(
      try lines([shape], scroll: ScreenPoint(x: 5, y: 2)) == [
        "   ║", "   ║", "═══╝", "", "", "",
      ])
    #expect(try lines([shape], scroll: ScreenPoint(x: 50, y: 50)).allSatisfy(\.isEmpty))
  }

  @Test("A part that is about to leave is dimmed and has no outline")
  func leaving() throws {
    var frame = Frame(columns: 16, rows: 6)
    frame.set("A", x: 4, y: 2, style: Style(attributes: .bold))
    try painter().paint(
      [MapShape([GridRectangle(x: 2, y: 2, width: 6, depth: 6)], floor: .leaving)], on: &frame,
      x: 0, y: 0, width: 16, height: 6, scroll: ScreenPoint(x: 0, y: 0), options: MapOptions())
    #expect(frame[4, 2].glyph == "A")
    #expect(frame[4, 2].style == Style(attributes: .dim))
    #expect(frame.lines[1].isEmpty)
  }

  @Test("Every cell has a place on the map, and that place leads back to its row and column")
  func placesAndCells() throws {
    for metres in [0.25, 0.3, 0.5, 1, 2] {
      let painter = try painter(metres: metres)
      for scale in MapScale.allCases {
        var isInverse = true
        for cell in 0..<40 {
          let place = painter.place(of: GridPoint(x: cell, y: cell), scale: scale).point
          let back = painter.cell(at: place, scale: scale)
          isInverse = isInverse && painter.place(of: back, scale: scale).point == place
          isInverse = isInverse && back.x <= cell && back.y <= cell
        }
        #expect(isInverse, "\(metres) m, \(scale)")
      }
    }
  }
}
