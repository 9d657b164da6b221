// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Beginning a new plan")
struct NewPlanStoryTests {
  /// The plan that the editor asked to begin last.
  private func begun(_ hall: Rehearsal) -> NewPlan? {
    if case .begin(let new)? = hall.effects.last { new } else { nil }
  }

  private func ask(_ hall: inout Rehearsal, _ command: String) throws {
    try hall.press(":")
    hall.type(command)
    try hall.press("Enter")
  }

  @Test("A hall with rows of stands is what qarya new makes")
  func rows() throws {
    var hall = Rehearsal(try Layouts.village())
    try ask(&hall, "new-hall")
    #expect(hall.screen.contains("56 stands fit (66 at most)"))
    hall.type("معرض وجدة")
    try hall.press("Ctrl-S")
    let new = try #require(begun(hall))
    var expected = NewHall()
    expected.stands = 56
    expected.names["ar"] = "معرض وجدة"
    #expect(try new.plan == expected.plan())
    hall.change { $0 = $0.begun(with: new) }
    #expect(hall.editor.path == nil)
    #expect(hall.editor.session.done.isEmpty)
    #expect(hall.status.contains("40 × 30 m with 56 stands"))
    try hall.press("u")
    #expect(hall.status.contains("nothing"))
    // It was made on purpose: leaving asks.
    try hall.press("q")
    #expect(hall.editor.dialogue != nil)
    try hall.press("s")
    #expect(hall.screen.contains("plan.json"))
  }

  @Test("No stands make an empty hall, whose form says how many would fit")
  func empty() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-N", "Down", "Down", "Down", "Down", "Down")
    hall.type("0")
    #expect(hall.screen.contains("no stands; 66 of that size would fit"))
    try hall.press("Ctrl-S")
    let new = try #require(begun(hall))
    #expect(new.plan.stands.isEmpty)
    #expect(!new.plan.hall.features.isEmpty)
    #expect(Checker(new.plan).report.violations.isEmpty)
    hall.change { $0 = $0.begun(with: new) }
    #expect(hall.screen.contains("e: draw stands"))
  }

  @Test("Too many stands are refused with the count that finds room, and what limits it")
  func tooMany() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-N", "Down", "Down", "Down", "Down", "Down")
    hall.type("70")
    #expect(hall.screen.contains("! stands"))
    #expect(hall.screen.contains("this arrangement of rows holds 66 stands"))
    #expect(hall.screen.contains("the occupied share allows"))
    try hall.press("Ctrl-S")
    #expect(begun(hall) == nil)
    #expect(hall.editor.dialogue != nil)
  }

  @Test(
    "Nonsense is refused in a sentence",
    arguments: ["99999999999", "1e999", "nan", "-1", "0,3", "2001", "x"])
  func nonsense(text: String) throws {
    for line in [1, 2, 3, 5, 6, 7, 8, 9] {
      // A count of 2001 stands is too many, a power of 2001 kW is none of the form's business.
      if line == 9 && ["2001", "0,3"].contains(text) { continue }
      if [3, 8].contains(line) && text == "0,3" { continue }
      var hall = Rehearsal(try Layouts.village())
      try hall.press("Ctrl-N")
      for _ in 0..<line { try hall.press("Down") }
      hall.type(text)
      try hall.press("Ctrl-S")
      let form = try #require(hall.form, "\(text) was taken in line \(line)")
      #expect(form.complaint?.text.isEmpty == false)
      #expect(begun(hall) == nil)
    }
  }

  @Test("Unsaved changes are asked about: save, throw away, or back to the form")
  func unsaved() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "Ctrl-N", "Ctrl-S")
    #expect(begun(hall) == nil)
    #expect(hall.screen.contains("This plan has unsaved changes"))
    try hall.press("b")
    #expect(hall.screen.contains("A new hall"))
    try hall.press("Ctrl-S", "Esc")
    #expect(hall.screen.contains("A new hall"))
    try hall.press("Ctrl-S", "s")
    #expect(hall.effects.last == .save(to: nil, evenIfChanged: false))
    hall.answer(.saved(path: "fair.json"))
    #expect(begun(hall) != nil)
    var other = Rehearsal(try Layouts.village())
    try other.press("x", "Ctrl-N", "Ctrl-S", "d")
    #expect(begun(other) != nil)
  }

  @Test("A save that fails keeps the plan, and forgets the new one")
  func fails() throws {
    var hall = Rehearsal(try Layouts.village(), path: nil)
    try hall.press("x", "Ctrl-N", "Ctrl-S", "s")
    #expect(hall.screen.contains("solidarity-village.json"))
    try hall.press("Enter")
    hall.answer(
      .failed(reason: FileError.failed(path: "fair.json", action: .write, code: 28).phrase))
    #expect(begun(hall) == nil)
    #expect(hall.editor.document.afterSaving == nil)
    try hall.press("Ctrl-S", "Enter")
    hall.answer(.saved(path: "fair.json"))
    #expect(begun(hall) == nil)
  }

  @Test(
    "A new plan from this one keeps hall, stands and rules; everybody waits, or nobody is there")
  func fromThis() throws {
    var hall = Rehearsal(try Layouts.village())
    try ask(&hall, "new-from-this")
    try hall.press("k")
    let kept = try #require(begun(hall)).plan
    #expect(kept.placements.isEmpty)
    #expect(kept.stands.count == 56)
    #expect(kept.rules == hall.plan.rules)
    #expect(kept.cooperatives.count == hall.plan.cooperatives.count)
    #expect(kept.cooperatives.values.allSatisfy { $0.status == .waiting })
    try ask(&hall, "new-from-this")
    try hall.press("w")
    let bare = try #require(begun(hall)).plan
    #expect(bare.cooperatives.isEmpty)
    #expect(bare.stands.count == 56)
    hall.change { $0 = $0.begun(with: NewPlan(plan: bare, notice: "")) }
    #expect(hall.lines[0].contains("0/56 stands · 56 free") && !hall.lines[0].contains("waiting"))
    #expect(!hall.lines[0].contains("to phone"))
  }
}
