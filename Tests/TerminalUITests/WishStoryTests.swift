// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Wished stands in the editor")
struct WishStoryTests {
  /// The village where a cooperative wished for stands, with the rule about it.
  private func village(
    _ id: Cooperative.ID, wishes: [Stand.ID], language: Language = .english, rows: Int = 40
  ) throws -> Rehearsal {
    var plan = try Layouts.village()
    var cooperative = try #require(plan.cooperatives[id])
    cooperative.wishes = wishes
    let rule = Rule(id: "stand-wish", kind: "standWish")
    plan = try plan.applying(
      .all([.writeCooperative(cooperative), .writeRule(rule)]), stamp: nil)
    return Rehearsal(plan, rows: rows, language: language)
  }

  /// Opens the form on who is on the stand under the cursor, at the wishes.
  private func openWishes(_ hall: inout Rehearsal) throws {
    try hall.press("c")
    try hall.go(to: .wishes)
  }

  @Test("The side panel says which choice one has, and who has the others")
  func sidePanel() throws {
    var hall = try village("c045", wishes: ["gone", "s002", "s001", "s003"])
    #expect(hall.stand == "A01")
    let title = try #require(hall.lines.firstIndex { $0.contains("wished stands") })
    #expect(hall.lines[title].contains("2nd choice"))
    #expect(hall.lines[title + 1].contains("1 A02  "))
    #expect(hall.lines[title + 2].contains("2 A01  Oujda Embroidery"))
    #expect(hall.lines[title + 3].contains("3 A03  "))
    try hall.press("x")
    #expect(!hall.screen.contains("2nd choice"))
    let french = try village("c045", wishes: ["s002", "s001"], language: .french)
    #expect(french.screen.contains("stands souhaités"))
    #expect(french.screen.contains("2e choix"))
    let none = try village("c045", wishes: ["s002"])
    #expect(none.screen.contains("none of them"))
  }

  @Test("Arabic names the choices in words")
  func arabic() throws {
    let hall = try village("c045", wishes: ["s002", "s001"], language: .arabic)
    let lines = WishLine.all(
      of: try #require(hall.plan.cooperatives["c045"]), in: hall.plan, .arabic)
    #expect(lines.map(\.choice) == [1, 2])
    #expect(lines.map(\.isOwn) == [false, true])
    #expect(ChoiceWords.choice(2)[.arabic] == "الاختيار الثاني")
  }

  @Test("A free wished stand is said to be empty, a held one to be on hold")
  func states() throws {
    var hall = try village("c045", wishes: ["s002", "s003"])
    let plan = try hall.plan.applying(
      .all([.unplace("c009", toWaiting: true), .hold("s002", "press")]), stamp: nil)
    hall = Rehearsal(plan)
    let lines = WishLine.all(
      of: try #require(plan.cooperatives["c045"]), in: plan, .english)
    #expect(lines.first?.state == "on hold")
    let freed = try plan.applying(.hold("s002", ""), stamp: nil)
    #expect(
      WishLine.all(of: try #require(freed.cooperatives["c045"]), in: freed, .english).first?.state
        == "empty")
  }

  @Test("The list of those who could be assigned marks who wished for the stand")
  func assignList() throws {
    var hall = try village("c058", wishes: ["s002", "s001"])
    try hall.press("x", "a")
    let line = try #require(hall.lines.first { $0.contains("2nd choice") })
    #expect(line.contains("waiting 2"))
    #expect(hall.lines.count { $0.contains("choice") } == 1)
  }

  @Test("Placing from the waiting list begins on the best free stand that was wished for")
  func placing() throws {
    var hall = try village("c058", wishes: ["s002", "s003", "s001"])
    let free = try hall.plan.applying(
      .all([.unplace("c045", toWaiting: false), .unplace(try seat("s003", hall), toWaiting: false)]
      ),
      stamp: nil)
    hall = Rehearsal(free)
    try hall.press("Tab", "Down", "Enter")
    #expect(hall.stand == "A03")
    #expect(hall.status.contains("(2nd choice)"))
    try hall.press("Left", "Left")
    #expect(hall.stand == "A01")
    #expect(hall.status.contains("(3rd choice)"))
  }

  private func seat(_ stand: Stand.ID, _ hall: Rehearsal) throws -> Cooperative.ID {
    try #require(hall.plan.placements[stand]?.first)
  }

  @Test("Wishes are typed as numbers or ids, in any case; undo takes them back")
  func types() throws {
    var hall = try village("c045", wishes: [])
    let bytes = PlanWriter.bytes(of: hall.plan)
    try openWishes(&hall)
    hall.type("a02, s003 B01")
    #expect(hall.screen.contains("A02 "))
    try hall.press("Ctrl-S")
    let wished = try #require(hall.plan.cooperatives["c045"]).wishes
    #expect(wished == ["s002", "s003", try #require(hall.plan.stand(named: "B01")).id])
    try openWishes(&hall)
    #expect(hall.screen.contains("A02, A03, B01"))
    try hall.press("Esc", "u")
    #expect(hall.isAs(bytes))
  }

  @Test("What is no stand is told while it is typed, and nothing is saved")
  func unknown() throws {
    var hall = try village("c045", wishes: ["s002"])
    try openWishes(&hall)
    hall.type(", Q77")
    #expect(hall.screen.contains("! there is no stand Q77"))
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("! there is no stand Q77"))
    #expect(hall.plan.cooperatives["c045"]?.wishes == ["s002"])
    try hall.press("Backspace", "Backspace", "Backspace", "Ctrl-S")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.plan.cooperatives["c045"]?.wishes == ["s002"])
  }

  @Test("A wish that is gone stays, whatever else is changed")
  func gone() throws {
    var hall = try village("c045", wishes: ["gone", "s002", "s002"])
    try openWishes(&hall)
    #expect(hall.screen.contains("gone, A02, A02"))
    hall.type(" A03")
    try hall.press("Ctrl-S")
    #expect(hall.plan.cooperatives["c045"]?.wishes == ["gone", "s002", "s002", "s003"])
  }

  @Test("Numbers that lead to no stand or to another are shown as ids, and mean the same again")
  func ambiguous() throws {
    var plan = try Layouts.village()
    for (id, number) in [("s001", "7"), ("s002", "7"), ("s003", "s004"), ("s005", "B 1")] {
      var stand = try #require(Stand.ID(id).flatMap { plan.stands[$0] })
      stand.number = number
      plan = try plan.applying(.writeStand(stand), stamp: nil)
    }
    let wishes: [Stand.ID] = ["s001", "s002", "s003", "s005", "s004"]
    let field = WishField(plan)
    let shown = field.shown(wishes)
    #expect(shown.hasPrefix("s001, s002, s003, s005, "))
    #expect(try field.stands(shown, before: []) == wishes)
    #expect(try field.stands("B 1", before: []) == ["s005"])
    #expect(try field.stands(" ,; ،", before: wishes) == [])
    #expect(throws: Form.Fault.self) { try field.stands("7", before: []) }
  }

  @Test("A zone for one group and the rule about wishes are added through forms")
  func rules() throws {
    for (kind, id) in [("zoneOnly", "zone-only"), ("standWish", "stand-wish")] {
      var hall = Rehearsal(try Layouts.village())
      try hall.press("R", "Home")
      let place = try #require(
        RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff).firstIndex { row in
          if case .new(let rule) = row { return rule.rule.kind == kind }
          return false
        })
      for _ in 0..<place { try hall.press("Down") }
      try hall.press("Enter", "Ctrl-S")
      let rule = try #require(Rule.ID(id).flatMap { hall.plan.rules[$0] })
      #expect(rule.kind == kind)
      #expect(RuleCatalogue().problem(in: rule, of: hall.plan) == nil)
      #expect(rule.parameters["severity"]?.text == (kind == "zoneOnly" ? "wish" : nil))
    }
  }
}
