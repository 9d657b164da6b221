// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Editing stands by keyboard")
struct EditModeStoryTests {
  /// The village with the edit mode open and the cursor on free floor.
  func onFreeFloor() throws -> Rehearsal {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    hall.place(x: 34, y: 50)
    return hall
  }

  @Test("e says plainly where one is, ? shows its own keys, Esc leaves")
  func mode() throws {
    var hall = Rehearsal(try Layouts.village())
    #expect(hall.lines.last?.contains("e edit stands") == true)
    try hall.press("e")
    #expect(hall.lines.last?.contains("EDIT STANDS") == true)
    #expect(hall.lines.last?.contains("d draw") == true)
    #expect(hall.lines.last?.contains("Esc leave") == true)
    try hall.press("?")
    #expect(hall.screen.contains("Begin a stand at the cursor"))
    #expect(!hall.screen.contains("The cooperative withdraws"))
    try hall.press("Esc", "f")
    #expect(hall.lines.last?.contains("EDIT FEATURES") == true)
    try hall.press("Esc")
    #expect(hall.editor.editMode == nil)
    #expect(hall.lines.last?.contains("a assign") == true)
    try hall.press("?")
    #expect(hall.screen.contains("The cooperative withdraws"))
    #expect(!hall.screen.contains("Begin a stand at the cursor"))
  }

  @Test("Help in the mode lists every one of its keys", arguments: ["e", "f"])
  func help(key: String) throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(key)
    let here = hall.editor.context
    try hall.press("?")
    var shown = hall.screen
    for _ in 0..<20 {
      try hall.press("PageDown")
      shown += hall.screen
    }
    for binding in BindingTable.standard.bindings where binding.contexts.contains(here) {
      let key = binding.keys.first ?? ":" + binding.command.rawValue
      #expect(shown.contains("  \(key) "), "\(binding.command)")
    }
  }

  @Test("A stand is drawn at the cursor, stretched by arrows and counts, and undone")
  func draws() throws {
    var hall = try onFreeFloor()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("d")
    #expect(hall.status.contains("3 × 3 m · 9 m²"))
    hall.type("2l")
    #expect(hall.status.contains("4 × 3 m · 12 m²"))
    #expect(hall.screen.contains("╔"))
    #expect(hall.isAs(bytes))
    try hall.press("Enter")
    #expect(hall.plan.stands.count == 57)
    let id = try #require(hall.editor.selected)
    let stand = try #require(hall.plan.stands[id])
    #expect(stand.parts == [GridRectangle(x: 34, y: 50, width: 8, depth: 6)])
    #expect(hall.status.contains("drawn: " + stand.number))
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("Esc drops what is begun, and brings the cursor back")
  func cancels() throws {
    var hall = try onFreeFloor()
    try hall.press("d", "Right", "Esc")
    #expect(hall.plan.stands.count == 56)
    #expect(hall.editor.editMode?.hand == nil)
    #expect(hall.editor.editMode?.cursor == GridPoint(x: 34, y: 50))
  }

  @Test("A stand is picked up, says at once what it breaks, and the checker when it is put down")
  func moves() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("e", "m")
    hall.type("3l")
    #expect(hall.status.contains("Stands A01 and A02 overlap"))
    try hall.press("Enter")
    #expect(hall.plan.stands["s001"]?.bounds.x == 5)
    #expect(hall.editor.report.errors > 0)
    #expect(hall.status.contains("error"))
    #expect(hall.seated("A01") == ["c045"])
    // What was put down on another stand is still the one that the next gesture is about.
    #expect(hall.stand == "A01")
    try hall.press("m", "Left", "Enter")
    #expect(hall.plan.stands["s001"]?.bounds.x == 4)
    try hall.press("u", "u")
    #expect(hall.isAs(bytes))
  }

  @Test("r takes the far corner, arrows stretch, r again takes the next edge")
  func resizes() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "r")
    #expect(
      hall.editor.editMode?.hand.map {
        if case .resize(_, [.south, .east], _) = $0 { true } else { false }
      } == true)
    hall.type("2j")
    #expect(hall.status.contains("3 × 4 m"))
    try hall.press("Enter")
    #expect(hall.plan.stands["s001"]?.bounds.depth == 8)
    try hall.press("r", "r")
    hall.type("l")
    try hall.press("Enter")
    #expect(hall.plan.stands["s001"]?.bounds.width == 7)
  }

  @Test("Stands are turned, copied and deleted; deleting asks only where somebody sits")
  func turnsCopiesDeletes() throws {
    var hall = try onFreeFloor()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("d", "Right", "Right", "Enter")
    let drawn = try #require(hall.editor.selected)
    try hall.press("Left", "t")
    #expect(hall.plan.stands[drawn]?.bounds.width == 6)
    #expect(hall.plan.stands[drawn]?.bounds.depth == 8)
    hall.place(x: 35, y: 52)
    try hall.press("c", "Enter")
    #expect(hall.plan.stands.count == 58)
    hall.place(x: 35, y: 52)
    try hall.press("x")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.plan.stands[drawn] == nil)
    hall.place(x: 4, y: 4)
    try hall.press("x")
    #expect(hall.screen.contains("Delete A01? It is occupied."))
    try hall.press("Esc")
    #expect(hall.plan.stands["s001"] != nil)
    try hall.press("x", "d")
    #expect(hall.plan.stands["s001"] == nil)
    #expect(hall.plan.cooperatives["c045"]?.status == .confirmed)
    for _ in 0..<5 { try hall.press("u") }
    #expect(hall.isAs(bytes))
  }

  @Test("Two marked neighbours merge, arrows choose whose number stays, and s splits them again")
  func mergesAndSplits() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "Space", "L", "Space", "M")
    #expect(hall.status.contains("A02 stays, A01 goes"))
    #expect(hall.status.contains("loses its stand"))
    try hall.press("Left")
    #expect(hall.status.contains("A01 stays, A02 goes"))
    try hall.press("Enter")
    #expect(hall.plan.stands.count == 55)
    #expect(hall.plan.stands["s001"]?.parts.count == 2)
    #expect(hall.seated("A01") == ["c045"])
    try hall.press("s", "Enter")
    #expect(hall.plan.stands.count == 56)
    #expect(hall.plan.stands["s001"]?.bounds.width == 6)
    #expect(hall.seated("A01") == ["c045"])
  }

  @Test("A stand is cut where the arrows say")
  func cuts() throws {
    var hall = try onFreeFloor()
    try hall.press("d", "Right", "Right", "Enter", "Left", "s")
    hall.type("2h")
    try hall.press("Enter")
    #expect(hall.plan.stands.count == 58)
    let widths = hall.plan.stands.values.filter { $0.bounds.y == 50 }.map(\.bounds.width).sorted()
    #expect(widths.contains(2))
  }

  @Test("A row of ten with an aisle is seen before it is made, in one step")
  func row() throws {
    var hall = try onFreeFloor()
    let bytes = PlanWriter.bytes(of: hall.plan)
    hall.place(x: 2, y: 31)
    try hall.press("R")
    #expect(hall.screen.contains("Row of stands"))
    #expect(hall.screen.contains("╔"))
    #expect(hall.isAs(bytes))
    hall.type("4")
    try hall.press("Down")
    hall.type("2")
    for _ in 0..<7 { try hall.press("Down") }
    hall.type("2")
    try hall.press("Ctrl-S")
    #expect(hall.plan.stands.count == 60)
    #expect(hall.editor.session.done.count == 1)
    #expect(hall.editor.editMode?.marked.stands.count == 4)
    let row = hall.plan.stands.values.filter { $0.number.hasPrefix("G") }.sorted {
      $0.number < $1.number
    }
    #expect(row.map(\.number) == ["G01", "G02", "G03", "G04"])
    #expect(row.map(\.bounds.width) == [4, 4, 4, 4])
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("A wrong figure in the form is said there, and the form stays")
  func wrongFigure() throws {
    var hall = try onFreeFloor()
    try hall.press("R", "Down")
    hall.type("0.3")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("metres in steps of 0.5"))
    #expect(hall.plan.stands.count == 56)
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  @Test("New numbers for a selection, with numbers left out; who sits where stays")
  func renumbers() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    let placements = hall.plan.placements
    try hall.press("e", "Space", "L", "L", "v", "n")
    hall.type("Z")
    // Enter goes from field to field; on the last one it is done.
    for _ in 0..<4 { try hall.press("Enter") }
    hall.type("2")
    try hall.press("Enter")
    #expect(hall.plan.stands["s001"]?.number == "Z01")
    #expect(hall.plan.stands["s002"]?.number == "Z03")
    #expect(hall.plan.stands["s003"]?.number == "Z04")
    #expect(hall.plan.placements == placements)
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("All of a category are selected by name, and a box selects what it reaches")
  func selects() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "a")
    hall.type("honey")
    try hall.press("Enter")
    let honey = hall.plan.placements.filter { _, seated in
      seated.contains { hall.plan.cooperatives[$0]?.category == "honey" }
    }
    #expect(hall.editor.editMode?.marked.stands == Set(honey.keys))
    #expect(hall.status.contains("selected: \(honey.count)"))
    try hall.press("Esc", "b")
    hall.type("8l")
    try hall.press("Enter")
    #expect(hall.editor.editMode?.marked.stands == ["s001", "s002"])
  }

  @Test("Tab draws the cursor and what is in hand to the nearest edge")
  func snaps() throws {
    var hall = try onFreeFloor()
    hall.place(x: 1, y: 20)
    try hall.press("Tab")
    #expect(hall.status.contains("snapped to the wall"))
    #expect(hall.editor.editMode?.cursor.x == 0)
  }

  @Test("A number before a motion repeats it, and zooming still works")
  func counts() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    let start = try #require(hall.editor.editMode?.cursor)
    hall.type("10l")
    #expect(hall.editor.editMode?.cursor.x == start.x + 10)
    try hall.press("0")
    #expect(hall.editor.editMode?.count == nil)
    hall.type("99999l")
    #expect(hall.editor.editMode?.cursor.x == hall.plan.hall.width - 1)
  }

  @Test("An approved plan says that its drawing is locked, and how to lift it")
  func approved() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("F", "e")
    #expect(hall.editor.editMode == nil)
    #expect(hall.status.contains("locked (F: reopen)"))
    try hall.press("f")
    #expect(hall.status.contains("locked (F: reopen)"))
    try hall.press("F", "e")
    #expect(hall.editor.editMode != nil)
  }

  @Test("Read-only, nothing is edited")
  func readOnly() throws {
    var hall = Rehearsal(try Layouts.village(), isReadOnly: true)
    try hall.press("e")
    #expect(hall.editor.editMode == nil)
    #expect(hall.status.contains("read-only"))
  }

  @Test("Commands of the mode run by name from the palette; others leave it")
  func palette() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("row of")
    try hall.press("Enter")
    #expect(hall.screen.contains("Row of stands"))
    try hall.press("Esc", ":")
    hall.type("withdraw")
    try hall.press("Enter")
    #expect(hall.editor.editMode == nil)
  }
}

extension Rehearsal {
  /// Puts the free cursor on a cell, as a walk with the arrows would.
  mutating func place(x: Int, y: Int) {
    change {
      $0.moveFreeCursor(to: GridPoint(x: x, y: y))
      $0.settleEditMode()
    }
  }
}
