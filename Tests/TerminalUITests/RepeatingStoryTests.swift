// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Repeating and counting, key by key")
struct RepeatingStoryTests {
  @Test("A full stop holds the next stand with the same comment, one undo each")
  func holds() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("x", "H")
    hall.type("for the press")
    try hall.press("Enter", "Right", ".")
    let (one, two) = (hall.plan.stand(named: "A01"), hall.plan.stand(named: "A02"))
    #expect(one?.hold == "for the press")
    #expect(two?.hold == "for the press")
    try hall.press(".")
    #expect(hall.status.contains("A02: it is so already"))
    try hall.press("u")
    #expect(hall.plan.stand(named: "A02")?.hold == "")
    #expect(hall.plan.stand(named: "A01")?.hold == "for the press")
    try hall.press("u", "u")
    #expect(hall.isAs(bytes))
  }

  @Test("Locks and taking off are repeated where one is")
  func locks() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("L", "Right", ".")
    #expect(hall.plan.stand(named: "A02")?.isLocked == true)
    try hall.press(".")
    #expect(hall.status.contains("it is so already"))
    try hall.press("Right", "x", "Right", ".")
    #expect(hall.seated("A03").isEmpty)
    #expect(hall.seated("A04").isEmpty)
  }

  @Test("What concerns one cooperative alone is refused in words, and so is nothing")
  func refuses() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(".")
    #expect(hall.status.contains("nothing was changed yet"))
    try hall.press("s", "Right", "Enter")
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press(".")
    #expect(hall.status.contains("this concerns one thing alone"))
    #expect(hall.isAs(bytes))
  }

  @Test("In the edit mode a stand is drawn again beside, as often as a number says")
  func draws() throws {
    var hall = Rehearsal(try Layouts.plan("l-shaped-hall"))
    let count = hall.plan.stands.count
    try hall.press("e")
    hall.change { $0.moveShapingCursor(to: GridPoint(x: 2, y: 2)) }
    hall.send(.key(.character("g")))
    try hall.press("d", "Enter")
    guard hall.plan.stands.count == count + 1 else { return }
    hall.type("2.")
    #expect(hall.plan.stands.count == count + 3)
    // What one number made is one step to undo, and to do again.
    try hall.press("u")
    #expect(hall.plan.stands.count == count + 1)
    try hall.press("Ctrl-R")
    #expect(hall.plan.stands.count == count + 3)
    try hall.press("u")
  }

  @Test("A move is repeated by the same way, and outside the mode refused in words")
  func moves() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = try #require(hall.plan.stand(named: "B01")).bounds
    try hall.press("Down", "e", "m", "k", "Enter", ".")
    let after = try #require(hall.plan.stand(named: "B01")).bounds
    #expect(after.y == before.y - 2)
    #expect(after.x == before.x)
    try hall.press("Esc", ".")
    #expect(hall.status.contains("repeated in the edit mode (e: enter it)"))
  }

  @Test("Numbers go on where the last ones ended")
  func numbers() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "n")
    hall.type("Z")
    try hall.press("Tab")
    hall.type("1")
    try hall.press("Ctrl-S")
    #expect(hall.plan.stands["s001"]?.number == "Z01")
    hall.change { editor in
      editor.select("s002")
      editor.settleShaping()
    }
    try hall.press(".")
    #expect(hall.plan.stands["s002"]?.number == "Z02")
  }

  @Test("A number before a motion is so many; it is shown, and Esc clears it")
  func counts() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.type("3")
    #expect(hall.status.contains("3 ×"))
    hall.type("l")
    #expect(hall.stand == "A04")
    hall.type("12")
    #expect(hall.status.contains("12 ×"))
    try hall.press("Esc")
    #expect(!hall.status.contains("12"))
    try hall.press("h")
    #expect(hall.stand == "A03")
    hall.type("99h")
    #expect(hall.stand == "A01")
    #expect(!hall.status.contains("no stand"))
    try hall.press("h")
    #expect(hall.status.contains("no stand that way"))
    hall.type("10")
    try hall.press("Home")
    #expect(hall.editor.cursor.count == nil)
    try hall.press("Tab", "Tab", "Tab")
    hall.type("10j")
    #expect(hall.editor.line[.roster] == 10)
    hall.type("4k")
    #expect(hall.editor.line[.roster] == 6)
  }

  @Test("0 alone still fits the map; 10 before a row is how many stands it has")
  func zero() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("z", "0")
    #expect(hall.editor.scale == .oneMetre)
    #expect(hall.editor.cursor.count == nil)
    try hall.press("e")
    hall.type("7R")
    #expect(hall.form?.fields.first?.value == "7")
    try hall.press("Esc")
    #expect(hall.editor.shaping?.count == nil)
  }
}
