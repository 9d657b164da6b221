// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("Repairs and rules in the editor")
struct RepairStoryTests {
  /// The village with the guests of two stands exchanged, so that something is wrong.
  func spoilt() throws -> Rehearsal {
    var plan = try Layouts.village()
    let couscous = try #require(plan.placements["s046"]?.first)
    let bees = try #require(plan.placements["s002"]?.first)
    _ = try plan.apply(.swap(couscous, bees), stamp: nil)
    return Rehearsal(plan)
  }

  @Test("r on the stand under the cursor shows the repair, Enter applies it as one edit")
  func repairs() throws {
    var hall = try spoilt()
    let bytes = PlanWriter.bytes(of: hall.plan)
    let before = hall.editor.report
    #expect(before.errors > 0)
    try hall.press("Right", "r")
    #expect(hall.stand == "A02")
    #expect(hall.screen.contains("─ Fix ─"))
    #expect(hall.screen.contains("⇄"))
    #expect(hall.screen.contains("−1 error"))
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    try hall.press("Enter")
    #expect(hall.editor.report.errors < before.errors)
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("Esc leaves the repair, and the plan as it is")
  func leaves() throws {
    var hall = try spoilt()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("Right", "r", "Esc")
    #expect(hall.editor.dialogue == nil)
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("r in the list of problems is about the line under the cursor")
  func repairsFromList() throws {
    var hall = try spoilt()
    try hall.press("Tab", "Tab", "r")
    #expect(hall.screen.contains("─ Fix ─"))
    let worst = try #require(hall.editor.report.violations.first)
    guard let offer = hall.editor.dialogue as? RepairOffer else {
      Issue.record("no repair is shown")
      return
    }
    #expect(offer.violation == worst)
  }

  @Test("where nothing helps, r says so; on a stand without problems too")
  func noRepair() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("r")
    #expect(hall.status.contains("no problem on this stand"))
    try hall.press("Tab", "Tab", "r")
    #expect(hall.status.contains("no single move or swap fixes this"))
  }

  @Test("the reason and the source of a limit stand in the side panel")
  func reasons() throws {
    var plan = try Layouts.village()
    var rule = try #require(plan.rules["clear-doors"])
    rule.parameters["metres"] = .real(4)
    _ = try plan.apply(.writeRule(rule), stamp: nil)
    var hall = Rehearsal(plan)
    try hall.press("Tab", "Tab")
    #expect(hall.screen.contains("errors ("))
    #expect(hall.screen.contains("needs 4 m clear"))
    #expect(hall.screen.contains("Philadelphia requires 4.6 m"))
    #expect(hall.screen.contains("Moroccan"))
  }

  @Test("where the cursor rests on the map, the side panel says what is wrong there")
  func reasonsAtRest() throws {
    var hall = try spoilt()
    let calm = hall.screen
    hall.rest()
    #expect(hall.screen == calm)
    try hall.press("Right")
    #expect(hall.stand == "A02")
    #expect(hall.editor.hasMoreAtRest)
    let moving = hall.screen
    hall.rest()
    #expect(!hall.editor.hasMoreAtRest)
    #expect(hall.screen != moving)
    #expect(hall.screen.contains("Source: "))
    // A step leaves the list as it is; the next rest clears the reason away.
    try hall.press("Left")
    #expect(hall.screen.contains("Source: "))
    hall.rest()
    #expect(!hall.screen.contains("Source: "))
  }

  @Test("a rule is switched off and on again, with undo")
  func switchesRules() throws {
    var hall = try spoilt()
    let bytes = PlanWriter.bytes(of: hall.plan)
    let errors = hall.editor.report.errors
    try hall.press("Tab", "Tab", "R")
    #expect(hall.screen.contains("Rules"))
    let rule = try #require(hall.editor.report.violations.first?.rule)
    hall.type(" ")
    #expect(hall.plan.rules[rule] == nil)
    #expect(hall.editor.report.errors < errors)
    hall.type(" ")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    hall.type(" u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }

  @Test("the list of rules is coloured by what was found, not by what would be")
  func coloursRules() throws {
    var hall = try spoilt()
    try hall.press("R")
    let broken = Set(hall.editor.report.violations.map(\.rule))
    let theme = hall.editor.theme
    var seen = 0
    for (place, row) in RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff)
      .enumerated().dropFirst()
    {
      guard case .on(let rule) = row,
        let y = hall.frame.links.first(where: { $0.line == place })?.row
      else { continue }
      let isBroken = broken.contains(rule.rule.id)
      let wanted = isBroken ? theme.style(rule.severity) : .plain
      #expect(hall.frame[15, y].style == wanted, "\(rule.rule.id)")
      #expect(hall.lines[y].contains("✔") == !isBroken)
      seen += 1
    }
    #expect(seen > 5)
  }

  @Test("a limit is changed where it stands; what is no number is refused")
  func changesLimits() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press(":")
    hall.type("rules")
    try hall.press("Enter")
    let place = try #require(
      RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff).firstIndex { row in
        if case .limit(let rule, _) = row { return rule.rule.id == "reach-exit" }
        return false
      })
    for _ in 0..<place { try hall.press("Down") }
    try hall.press("Enter", "Ctrl-U")
    hall.type("10")
    try hall.press("Enter")
    #expect(hall.plan.rules["reach-exit"]?.parameters["metres"] == .real(10))
    #expect(hall.editor.report.errors > 0)
    try hall.press("Enter", "Ctrl-U")
    hall.type("far")
    try hall.press("Enter")
    #expect(hall.status.contains("is no number"))
    try hall.press("Enter", "Ctrl-U")
    hall.type("-1")
    try hall.press("Enter")
    #expect(hall.status.contains("must not be negative"))
    hall.type("u")
    #expect(hall.plan.rules["reach-exit"]?.parameters["metres"] == .real(40))
    #expect(hall.editor.report.errors == 0)
  }

  @Test("Enter on a rule explains it, with what was measured, and leads back")
  func explains() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("R", "Enter")
    #expect(hall.screen.contains("Source:"))
    try hall.press("Esc")
    #expect(hall.screen.contains("Rules"))
  }

  @Test("read-only, nothing is repaired and no rule is switched off")
  func readOnly() throws {
    var plan = try Layouts.village()
    _ = try plan.apply(.removeRule("aisles"), stamp: nil)
    var hall = Rehearsal(plan, isReadOnly: true)
    try hall.press("R")
    hall.type(" ")
    #expect(hall.plan == plan)
    #expect(hall.status.contains("read-only"))
  }
}
