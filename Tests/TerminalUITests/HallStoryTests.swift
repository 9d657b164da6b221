// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Changing the hall")
struct HallStoryTests {
  /// The village with the hall's form open.
  private func begin() throws -> Rehearsal {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("hall")
    try hall.press("Enter")
    #expect(hall.screen.contains("The hall"))
    return hall
  }

  @Test("A larger hall and a new name are one step, and undone the file is as it was")
  func grows() throws {
    var hall = try begin()
    let bytes = PlanWriter.bytes(of: hall.plan)
    hall.type("50")
    #expect(hall.screen.contains("1500 m² · 100 × 60 = 6000 cells"))
    try hall.press("Up", "Ctrl-U")
    hall.type("Village 2018")
    try hall.press("Ctrl-S")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.plan.hall.width == 100)
    #expect(hall.plan.names["en"] == "Village 2018")
    #expect(hall.status.contains("hall changed"))
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(hall.isAs(bytes))
    try hall.press("Ctrl-R")
    #expect(hall.plan.hall.width == 100)
  }

  @Test("The free cursor stays in the hall when a larger one is taken back")
  func cursorStays() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "E")
    hall.type("50")
    try hall.press("Ctrl-S")
    hall.place(x: 95, y: 50)
    #expect(hall.editor.editMode?.cursor == GridPoint(x: 95, y: 50))
    try hall.press("u")
    #expect(hall.plan.hall.width == 80)
    #expect(hall.editor.editMode?.cursor == GridPoint(x: 79, y: 50))
  }

  @Test("A finer grid keeps every place, and the plan is read again as it is")
  func finer() throws {
    var hall = try begin()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("Down", "Down")
    hall.type("0,25")
    try hall.press("Enter")
    #expect(hall.plan.hall.width == 160)
    let read = try PlanReader.read(PlanWriter.bytes(of: hall.plan))
    #expect(read.stands == hall.plan.stands)
    #expect(hall.lines.contains { $0.contains("0 errors") || $0.contains("✔ 0") })
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("What would lie outside, or off the grid, is named at its field")
  func refusals() throws {
    var hall = try begin()
    hall.type("30")
    #expect(hall.screen.contains("! width"))
    #expect(hall.screen.contains("would lie outside the hall"))
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("would lie outside the hall"))
    #expect(hall.plan.hall.width == 80)
    hall.type("40")
    try hall.press("Down")
    hall.type("20")
    #expect(hall.screen.contains("! depth"))
    hall.type("\u{8}")
    try hall.press("Ctrl-U")
    hall.type("30")
    try hall.press("Down")
    hall.type("0.4")
    #expect(hall.screen.contains("is no multiple of the grid step, 0.4 m"))
    #expect(hall.screen.contains("! grid step"))
  }

  @Test(
    "Sizes beyond sense are refused in a sentence, and never end the program",
    arguments: [
      "2001", "99999999999999", "1e999", "nan", "-40", "0", "", "0.3", "1000000",
    ])
  func absurd(text: String) throws {
    for datum in [Form.Datum.width, .depth, .module] where !(datum == .module && text == "0.3") {
      var hall = try begin()
      try hall.go(to: datum)
      try hall.press("Ctrl-U")
      hall.type(text)
      if text.isEmpty { try hall.press("Backspace") }
      try hall.press("Ctrl-S")
      let form = try #require(hall.form, "\(text) was taken as \(datum)")
      #expect(form.complaint?.text.isEmpty == false)
      #expect(hall.screen.contains("! "))
    }
  }

  @Test("16 million cells and one are refused")
  func tooManyCells() throws {
    var hall = try begin()
    hall.type("2000")
    try hall.press("Down")
    hall.type("2000.5")
    #expect(hall.screen.contains("16 million cells"))
    try hall.press("Ctrl-S")
    #expect(hall.plan.hall.width == 80)
  }

  @Test("An approved plan keeps its hall; a name may change")
  func approved() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("F", "E")
    hall.type("50")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("its drawing is locked (F: reopen)"))
    try hall.press("Esc", "l", "E", "Up", "Ctrl-U")
    hall.type("Fair")
    try hall.press("Ctrl-S")
    #expect(hall.plan.names["en"] == "Fair")
  }

  @Test("The form opens from the feature mode too, and in a plan to look at not at all")
  func elsewhere() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("f", "E")
    #expect(hall.screen.contains("The hall"))
    try hall.press("Esc")
    #expect(hall.editor.editMode?.subject == .features)
    var shown = Rehearsal(try Layouts.village(), isReadOnly: true)
    for key in ["E", "Ctrl-N"] {
      try shown.press(key)
      #expect(shown.editor.dialogue == nil)
    }
  }
}
