// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("A cooperative's sheet, and deleting it")
struct CooperativeSheetStoryTests {
  @Test("The form has person, phone, e-mail, remark and the headings of somebody's list")
  func fields() throws {
    var plan = try Layouts.village()
    var other = try #require(plan.cooperatives["c001"])
    other.fields = ["badges": "2"]
    plan = try plan.applying(.writeCooperative(other), stamp: nil)
    var hall = Rehearsal(plan)
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("c")
    for (datum, text) in [
      (Form.Datum.person, "secretary"), (.phone, "06 12 34 56 78"), (.email, "desk@example.org"),
      (.remark, "comes by train"), (.standLimit, "2"), (.furtherField, "lorry: 3.5 t"),
    ] {
      try hall.go(to: datum)
      hall.type(text)
    }
    let badges = try #require(hall.form?.fields.first { $0.datum.key == "fields.badges" })
    try hall.go(to: badges.datum)
    hall.type("4")
    try hall.press("Ctrl-S")
    let changed = try #require(hall.plan.cooperatives["c045"])
    #expect(changed.person == "secretary")
    #expect(changed.phone == "06 12 34 56 78")
    #expect(changed.email == "desk@example.org")
    #expect(changed.remark == "comes by train")
    #expect(changed.standLimit == 2)
    #expect(changed.fields == ["badges": "4", "lorry": "3.5 t"])
    #expect(hall.screen.contains("secretary · 06 12 34 56 78"))
    hall.type("u")
    #expect(hall.isAs(bytes))
  }

  @Test("A heading without a text is refused, and so is one that is there")
  func wrongField() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("c")
    try hall.go(to: .furtherField)
    hall.type("lorry")
    try hall.press("Ctrl-S")
    #expect(hall.form != nil)
    #expect(hall.screen.contains("a new heading and its text"))
  }

  @Test("One on a stand is not deleted; off it, Delete asks once, and u brings it back")
  func deletes() throws {
    var hall = Rehearsal(try Layouts.village())
    let plan = hall.plan
    try hall.press("Delete")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("is still on A01"))
    #expect(hall.plan == plan)
    // Of the waiting list.
    try hall.press("Tab")
    let waiting = try #require(hall.editor.waitingLines.first)
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("Delete")
    #expect(hall.screen.contains("Delete this cooperative, with all its data?"))
    try hall.press("Esc")
    #expect(hall.plan == plan)
    try hall.press("Delete", "d")
    #expect(hall.plan.cooperatives[waiting.id] == nil)
    #expect(hall.plan.history.last?.event == "removed")
    hall.type("u")
    #expect(hall.isAs(bytes))
  }

  @Test("Read-only, nothing is deleted")
  func readOnly() throws {
    var hall = Rehearsal(try Layouts.village(), isReadOnly: true)
    try hall.press("Tab", "Delete")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("read-only"))
  }
}
