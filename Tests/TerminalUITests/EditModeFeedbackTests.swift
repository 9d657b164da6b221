// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("What the edit mode says and refuses")
struct EditModeFeedbackTests {
  @Test("The cut stays within the stand, and both parts are measured")
  func cutStays() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "s")
    #expect(hall.status.contains("1.5 × 3 + 1.5 × 3 m"))
    hall.type("99l")
    #expect(hall.status.contains("2.5 × 3 + 0.5 × 3 m"))
    hall.type("99h")
    #expect(hall.status.contains("0.5 × 3 + 2.5 × 3 m"))
    #expect(hall.lines.last?.contains("s other way") == true)
    try hall.press("s")
    #expect(hall.status.contains("3 × 1.5 + 3 × 1.5 m"))
  }

  @Test("The cursor stays where something was deleted, and undo says what it takes back")
  func staysAfterDeleting() throws {
    var hall = try EditModeStoryTests().onFreeFloor()
    try hall.press("d", "Enter")
    let drawn = try #require(hall.plan.stands.values.first { $0.bounds.y == 50 })
    try hall.press("Left", "x")
    let cursor = try #require(hall.editor.editMode?.cursor)
    #expect(hall.plan.stands[drawn.id] == nil)
    #expect(drawn.bounds.contains(cursor))
    try hall.press("u")
    #expect(hall.status.contains("undone (deleted: \(drawn.number))"))
    #expect(drawn.bounds.contains(try #require(hall.editor.editMode?.cursor)))
    try hall.press("u")
    #expect(hall.status.contains("undone (drawn: \(drawn.number))"))
    #expect(drawn.bounds.contains(try #require(hall.editor.editMode?.cursor)))
    // On the map the nearest stand is the selected one.
    try hall.press("Esc")
    #expect(hall.stand != "A01")
    try hall.press("L", "L", "u")
    #expect(hall.status.contains("undone (\(hall.stand): unlocked)"))
  }

  @Test("A stand keeps its number while it is stretched")
  func keepsItsNumber() throws {
    var hall = try EditModeStoryTests().onFreeFloor()
    try hall.press("d")
    let first = try #require(hall.status.split(separator: " ").first)
    hall.type("20k")
    #expect(hall.status.split(separator: " ").contains(first))
    hall.type("20l")
    #expect(hall.status.split(separator: " ").contains(first))
  }

  @Test("A row that would leave the hall is refused, with how many fit")
  func rowLeavesHall() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    hall.place(x: 60, y: 50)
    try hall.press("R")
    #expect(hall.screen.contains("stands          3 "))
    hall.type("9")
    #expect(hall.screen.contains("Only 3 of 9 stands would lie inside the hall."))
    try hall.press("Ctrl-S")
    #expect(hall.plan.stands.count == 56)
    #expect(hall.editor.dialogue != nil)
  }

  @Test("A new problem is named, also where another went")
  func namesProblems() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "m", "Right", "Enter")
    #expect(hall.status.contains("+1 error"))
    #expect(hall.status.contains("✖ A01 A02 · overlap"))
  }

  @Test("When the hand rests, the rules say what they think of it")
  func verdict() throws {
    var hall = try EditModeStoryTests().onFreeFloor()
    try hall.press("d")
    hall.type("4h")
    #expect(!hall.screen.contains("area out of limits"))
    hall.rest()
    #expect(hall.screen.contains("✖ D11 · area out of limits"))
    #expect(hall.screen.contains("+2 errors"))
    // It belongs to what was in hand then.
    hall.type("4l")
    #expect(!hall.screen.contains("area out of limits"))
    hall.rest()
    #expect(!hall.screen.contains("area out of limits"))
  }

  @Test("The history tells of drawings of this session, too, and no more once they are undone")
  func history() throws {
    var hall = try EditModeStoryTests().onFreeFloor()
    try hall.press("d", "Enter", "Esc", "Home", "x", "t")
    let time = Dates.minute("2017-11-28T18:00:00Z", by: hall.plan.clock, .english)
    #expect(hall.screen.contains("\(time)  staff  drawn: D11"))
    #expect(hall.lines.count { $0.contains(time) } == 2)
    try hall.press("Esc", "u", "u", "t")
    #expect(!hall.screen.contains("drawn"))
  }

  @Test("A square stand is not turned into itself")
  func turnsSquares() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "t")
    #expect(hall.status.contains("nothing changes"))
    #expect(hall.editor.session.done.isEmpty)
  }

  @Test("Another edge is taken only when this one is put down")
  func edges() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "r", "r", "Right", "r")
    #expect(hall.status.contains("this edge first (Enter: put down"))
    #expect(hall.editor.editMode?.hand != nil)
  }

  @Test("An arrow across the held edge takes hold of the one it points to; both are marked")
  func heldEdges() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "k", "k", "k", "r")
    guard case .resize(_, .north, _)? = hall.editor.editMode?.hand else {
      Issue.record("\(String(describing: hall.editor.editMode?.hand))")
      return
    }
    // The north side of A01 is drawn from column 2 to 8, in the map's first row.
    func isMarked(_ x: Int, _ y: Int) -> Bool {
      hall.frame[x, y].style.attributes.contains(.reverse)
    }
    #expect(isMarked(3, 1) && isMarked(7, 1))
    #expect(!isMarked(8, 2))
    try hall.press("Right", "Right")
    guard case .resize(_, [.north, .east], _)? = hall.editor.editMode?.hand else {
      Issue.record("\(String(describing: hall.editor.editMode?.hand))")
      return
    }
    #expect(isMarked(10, 2))
    #expect(hall.status.contains("4 × 3 m"))
  }

  @Test("A row's form says what the rules think of it, and keeps what was typed for another place")
  func rowDraft() throws {
    var hall = try EditModeStoryTests().onFreeFloor()
    try hall.press("R")
    hall.type("3")
    try hall.press("Enter")
    hall.type("1")
    try hall.press("Enter")
    hall.type("1")
    #expect(hall.screen.contains("3 stands (Ctrl-S: make)"))
    hall.rest()
    #expect(hall.screen.contains("+3 errors   ✖ "))
    try hall.press("Esc", "Right", "R")
    let form = try #require(hall.form)
    #expect(form.fields.prefix(3).map(\.value) == ["3", "1", "1"])
    #expect((form.subject as? RowForm)?.origin == GridPoint(x: 35, y: 50))
    #expect(form.line == 0)
  }
}
