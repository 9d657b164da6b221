// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("Dragging a cooperative")
struct DraggingStoryTests {
  /// The sample with the mouse pressed on A01.
  private func pressed(_ plan: Plan? = nil) throws -> Rehearsal {
    var hall = Rehearsal(try plan ?? Layouts.village())
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: 4, y: 2))))
    return hall
  }

  private func drag(_ hall: inout Rehearsal, toColumn x: Int, row y: Int = 2) {
    hall.send(.mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: x, y: y))))
  }

  @Test("onto another stand changes their places, says so before, and is one step to undo")
  func swaps() throws {
    var hall = try pressed()
    let bytes = PlanWriter.bytes(of: hall.plan)
    drag(&hall, toColumn: 5)
    #expect(hall.editor.choosing == nil)
    drag(&hall, toColumn: 16)
    #expect(hall.stand == "A03")
    #expect(hall.status.contains("breaks no rule") || hall.status.contains("penalty"))
    #expect(hall.isAs(bytes))
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 16, y: 2))))
    #expect(hall.seated("A03") == ["c045"])
    #expect(hall.editor.choosing == nil)
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("onto free floor, back, or off a locked stand changes nothing")
  func goesBack() throws {
    var hall = try pressed()
    drag(&hall, toColumn: 16)
    drag(&hall, toColumn: 38, row: 5)
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 38, y: 5))))
    #expect(hall.stand == "A01")
    drag(&hall, toColumn: 16)
    #expect(hall.stand == "A01")
    var locked = try Layouts.village()
    _ = try locked.apply(.lock("s001", true), stamp: nil)
    hall = try pressed(locked)
    drag(&hall, toColumn: 16)
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 16, y: 2))))
    #expect(hall.plan == locked)
    #expect(hall.status.contains("locked"))
  }

  @Test("over free floor offers nothing; Esc, a key or a window too small ends it")
  func ends() throws {
    var hall = try pressed()
    drag(&hall, toColumn: 16)
    drag(&hall, toColumn: 38, row: 5)
    #expect(hall.stand == "A01")
    #expect(!hall.status.contains("A03"))
    try hall.press("Esc")
    drag(&hall, toColumn: 16)
    #expect(hall.editor.choosing == nil)
    hall = try pressed()
    try hall.press("Esc")
    drag(&hall, toColumn: 16)
    #expect(hall.editor.choosing == nil)
    hall = try pressed()
    drag(&hall, toColumn: 16)
    hall.send(.resize(ScreenSize(columns: 39, rows: 11)))
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 16, y: 2))))
    hall.send(.resize(ScreenSize(columns: 120, rows: 40)))
    #expect(hall.editor.choosing == nil)
    #expect(hall.editor.session.done.isEmpty)
  }

  @Test("of a stand in the edit mode ends where it began, if it ends outside of the map")
  func standOutside() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: 4, y: 3))))
    for x in [8, 60, 100] {
      hall.send(.mouse(MouseEvent(.drag(.left), at: ScreenPoint(x: x, y: 20))))
    }
    #expect(hall.editor.shaping?.hand != nil)
    hall.send(.mouse(MouseEvent(.release(.left), at: ScreenPoint(x: 100, y: 20))))
    #expect(hall.editor.shaping?.hand == nil)
    #expect(hall.editor.session.done.isEmpty)
    #expect(hall.status.contains("cancelled"))
  }
}
