// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import TerminalUI

@Suite("Fields")
struct TextFieldTests {
  @Test("Typing, erasing and moving work between scalars of any script")
  func edits() throws {
    var field = TextField("عسل")
    _ = field.handle(.left)
    _ = field.handle(.character("ا"))
    #expect(field.text == "عساל" || field.text == "عسال")
    _ = field.handle(.backspace)
    #expect(field.text == "عسل")
    _ = field.handle(.home)
    _ = field.handle(.delete)
    #expect(field.text == "سل")
    _ = field.handle(.ctrl("u"))
    #expect(field.position == 0)
    _ = field.handle(.end)
    _ = field.handle(.ctrl("w"))
    #expect(field.isEmpty)
  }

  @Test("Wide letters are seen while they are typed, and cut whole at the field's edge")
  func wideLetters() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    try hall.press("H")
    hall.type("漢字 a")
    #expect(hall.status.contains("漢字 a"))
    hall.type(String(repeating: "字", count: 60))
    #expect(hall.frame.columns == 80)
    #expect(hall.status.contains("字字字"))
  }

  @Test("What a plan file cannot hold cannot be pasted, and length is capped")
  func refusesControls() {
    var field = TextField()
    field.paste("a\u{1B}[31m\u{9B}b\u{FFFE}\nc")
    #expect(field.text == "a[31mb c")
    field.paste(String(repeating: "x", count: 5000))
    #expect(field.scalars.count == TextField.limit)
  }

  @Test(
    "Numbers are read with a point, a comma and Arabic digits",
    arguments: [
      ("", 0.0), ("4.5", 4.5), ("4,5", 4.5), ("٤٫٥", 4.5), ("12", 12), ("0", 0),
    ])
  func numbers(text: String, value: Double) {
    #expect(FormFigures.value(text) == value)
  }

  @Test(
    "What is no number, negative or absurd is refused",
    arguments: ["x", "-1", "1e9", "4.5.6", "99999999", "inf", "nan"])
  func refusesNumbers(text: String) {
    #expect(FormFigures.value(text) == nil)
  }
}
