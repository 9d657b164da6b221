// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import StandMaps
import Testing
import Wording

@testable import TerminalUI

@Suite("Categories and provinces in the editor")
struct CategoryStoryTests {
  /// The village with two more ways of writing honey, as people type them.
  private func muddled(language: Language = .english, columns: Int = 120) throws -> Rehearsal {
    var plan = try Layouts.village()
    for (id, category) in [("c001", "ho"), ("c012", "miel")] {
      var cooperative = try #require(plan.cooperatives[Cooperative.ID(id) ?? "c001"])
      cooperative.category = category
      plan = try plan.applying(.writeCooperative(cooperative), stamp: nil)
    }
    return Rehearsal(plan, columns: columns, language: language)
  }

  /// Goes to a line of the sheet by the id on it.
  private func go(_ hall: inout Rehearsal, to id: ExactText) throws {
    let ids = hall.plan.ids(of: .category)
    try hall.press("Home")
    for _ in 0..<(try #require(ids.firstIndex(of: id))) { try hall.press("Down") }
  }

  @Test("V lists the categories with their signs, names and how many have them; P the provinces")
  func lists() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("V")
    #expect(hall.screen.contains("Categories (16)"))
    let line = try #require(hall.lines.first { $0.contains("honey") && $0.contains("miel") })
    #expect(line.contains("●"))
    try hall.press("Esc", "P")
    #expect(hall.screen.contains("Provinces (8)"))
    #expect(hall.screen.contains("Figuig"))
    try hall.press("Esc", ":")
    hall.type("provinces")
    try hall.press("Enter")
    #expect(hall.screen.contains("Provinces (8)"))
  }

  @Test("“ho”, “miel” and “honey” become one; the rules follow; u takes it back")
  func merges() throws {
    var hall = try muddled()
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("V")
    #expect(hall.screen.contains("Categories (18)"))
    try go(&hall, to: "ho")
    try hall.press("Space")
    try go(&hall, to: "miel")
    try hall.press("Space")
    try go(&hall, to: "honey")
    try hall.press("m")
    #expect(hall.screen.contains("Make them one?"))
    #expect(hall.screen.contains("ho, miel → honey"))
    hall.type("m")
    #expect(hall.screen.contains("Categories (16)"))
    #expect(hall.plan.cooperatives["c001"]?.category == "honey")
    #expect(hall.plan.cooperatives["c012"]?.category == "honey")
    #expect(hall.plan.history.last?.event == "merged")
    hall.type("u")
    #expect(hall.isAs(bytes))
  }

  @Test("One is made: named in three languages, coloured, with a sign of its own")
  func makes() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("V", "n")
    #expect(hall.screen.contains("New category"))
    #expect(hall.form?.current?.datum == .englishName)
    try hall.go(to: .arabicName)
    hall.type("فضة")
    try hall.go(to: .frenchName)
    hall.type("argent")
    try hall.go(to: .englishName)
    hall.type("Fine silver")
    try hall.go(to: .colour)
    try hall.press("Right", "Right")
    #expect(hall.screen.contains("orange"))
    try hall.go(to: .sign)
    hall.type("●")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("this sign is taken"))
    hall.type("$")
    try hall.press("Ctrl-S")
    let made = try #require(hall.plan.categories["fine-silver"])
    #expect(made.names["ar"] == "فضة")
    #expect(made.names["fr"] == "argent")
    #expect(made.colour?.text == "#ee8866")
    #expect(made.sign == "$")
    #expect(hall.screen.contains("Categories (17)"))
    try hall.press("e")
    #expect(hall.screen.contains("Fine silver"))
    try hall.press("Esc")
    // Nobody has it: it may go.
    try hall.press("x")
    #expect(hall.plan.categories["fine-silver"] == nil)
    try go(&hall, to: "honey")
    try hall.press("x")
    #expect(hall.plan.categories["honey"] != nil)
    #expect(hall.status.contains("still has “honey”"))
  }

  @Test("What is typed into a cooperative's form is offered from the first letter")
  func offers() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("c")
    try hall.go(to: .category)
    hall.type("h")
    #expect(
      hall.lines.contains { $0.contains("PageDown: honey") || $0.contains("PageDown: herbs") })
    hall.type("o")
    #expect(hall.screen.contains("PageDown: honey"))
    #expect(hall.screen.contains("“ho” would be a new category"))
    try hall.press("PageDown")
    #expect(!hall.screen.contains("would be"))
    try hall.press("Ctrl-S")
    #expect(hall.plan.cooperatives["c045"]?.category == "honey")
  }

  @Test("A category that a form makes has its sign in the plan, and keeps it")
  func keepsSigns() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = hall.plan.ids(of: .category).map { hall.plan.sign(of: $0, in: .category) }
    try hall.press("c")
    try hall.go(to: .category)
    hall.type("argan")
    try hall.press("Ctrl-S")
    let sign = try #require(hall.plan.categories["argan"]?.sign)
    #expect(!sign.isEmpty)
    #expect(!before.contains(sign))
    let after = hall.plan.ids(of: .category).filter { $0 != "argan" }
    #expect(after.map { hall.plan.sign(of: $0, in: .category) } == before)
  }

  @Test("A group of nobody is said as it is typed, and is no tick in the list of rules")
  func groupOfNobody() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("R", "a")
    hall.type("proximité")
    try hall.press("Enter")
    let category = try #require(hall.form?.fields.first { $0.datum.key == "of.category" })
    try hall.go(to: category.datum)
    hall.type("miell")
    #expect(hall.screen.contains("no cooperative is like this"))
    try hall.press("Ctrl-S")
    let line = try #require(hall.lines.first { $0.contains("[x] near ") })
    #expect(line.contains("nobody"))
    #expect(!line.contains("✔"))
    // By its name in French it is the one that there is.
    try hall.press("e")
    try hall.go(to: category.datum)
    hall.type("miel")
    #expect(!hall.screen.contains("no cooperative is like this"))
    try hall.press("Ctrl-S")
    #expect(
      hall.plan.rules["near"]?.parameters["of"]?.dictionary?["category"]?.text == "honey")
  }
}
