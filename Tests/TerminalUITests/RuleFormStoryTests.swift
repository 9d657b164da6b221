// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Adding and changing rules in the editor")
struct RuleFormStoryTests {
  /// The list of rules with the cursor on the line that adds a rule of a kind.
  private func hall(
    addingTo plan: Plan, _ kind: String, language: Language = .english
  ) throws -> Rehearsal {
    var hall = Rehearsal(plan, language: language)
    try hall.press("R", "Home")
    let place = try #require(
      RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff).firstIndex { row in
        if case .new(let rule) = row { return rule.rule.kind == kind }
        return false
      })
    for _ in 0..<place { try hall.press("Down") }
    return hall
  }

  /// Moves to a field of the form.
  private func go(_ hall: inout Rehearsal, to path: String...) throws {
    let form = try #require(hall.editor.dialogue as? Form)
    let field = form.fields.first { $0.datum.key == path.joined(separator: ".") }
    try hall.go(to: try #require(field?.datum))
  }

  @Test("A rule that keeps rivals apart is added through a form, and undo takes it back")
  func addsKeepApart() throws {
    let plan = try Layouts.village()
    let bytes = PlanWriter.bytes(of: plan)
    var hall = try self.hall(addingTo: plan, "keepApart")
    #expect(hall.screen.contains("[+] kept apart"))
    try hall.press("Enter")
    #expect(hall.screen.contains("New rule · kept apart"))
    try go(&hall, to: "a", "category")
    hall.type("herbs")
    try go(&hall, to: "b", "need")
    hall.type("  ")
    try go(&hall, to: "relations", "facing")
    try hall.press("Ctrl-U")
    hall.type("2,5")
    try go(&hall, to: "severity")
    hall.type(" ")
    try hall.press("Ctrl-S")
    let rule = try #require(hall.plan.rules["keep-apart"])
    #expect(rule.kind == "keepApart")
    #expect(rule.parameters["a"]?.dictionary?["category"]?.text == "herbs")
    #expect(rule.parameters["b"]?.dictionary?["need"]?.text == "water")
    #expect(rule.parameters["relations"]?.dictionary?["facing"] == .real(2.5))
    #expect(rule.parameters["severity"]?.text == "warning")
    #expect(hall.screen.contains("[x] keep-apart"))
    hall.type("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test(
    "Every kind that is offered can be saved as it is offered", arguments: RuleCatalogue.repeatable)
  func offers(kind: String) throws {
    var hall = try self.hall(addingTo: Layouts.village(), kind)
    let before = hall.plan.rules.count
    try hall.press("Enter", "Ctrl-S")
    #expect(hall.plan.rules.count == before + 1)
    #expect(hall.editor.report.unchecked.isEmpty)
  }

  @Test("Every kind of the catalogue can be switched on, by itself or through a form")
  func coversTheCatalogue() throws {
    let plan = try Layouts.village().applying(
      .all(try Layouts.village().rules.keys.map { .removeRule($0) }), stamp: nil)
    let alone = RuleCatalogue.kinds.filter { kind in
      Rule.ID(kind).map { RuleCatalogue().problem(in: Rule(id: $0, kind: kind), of: plan) }
        == .some(nil)
    }
    #expect(Set(alone).union(RuleCatalogue.repeatable) == Set(RuleCatalogue.kinds))
  }

  @Test("A rule of the plan is changed with e; what was not touched stays as it was")
  func changes() throws {
    let plan = try Layouts.village()
    var hall = Rehearsal(plan)
    try hall.press("R", "Home")
    let place = try #require(
      RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff).firstIndex {
        $0.description.rule.id == "weaving-zone"
      })
    for _ in 0..<place { try hall.press("Down") }
    hall.type("e")
    try go(&hall, to: "of", "category")
    try hall.press("Ctrl-U")
    hall.type("pottery")
    try hall.press("Ctrl-S")
    var expected = try #require(plan.rules["weaving-zone"])
    expected.parameters["of"] = .dictionary(["category": .text("pottery")])
    #expect(hall.plan.rules["weaving-zone"] == expected)
    #expect(hall.screen.contains("weaving-zone"))
  }

  @Test("What the engine refuses is said in the person's language, at the field it is about")
  func refuses() throws {
    var hall = try self.hall(addingTo: Layouts.village(), "cap", language: .french)
    try hall.press("Enter")
    let before = hall.plan
    try go(&hall, to: "count")
    try hall.press("Ctrl-U")
    hall.type("2.5")
    try hall.press("Ctrl-S")
    #expect(hall.plan == before)
    #expect(hall.screen.contains("au plus\u{A0}: doit être un nombre entier"))
    try hall.press("Ctrl-U", "Ctrl-S")
    #expect(hall.screen.contains("au plus\u{A0}: manque"))
    hall.type("x")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("un nombre positif"))
    try hall.press("Ctrl-U")
    hall.type("2")
    try go(&hall, to: "metres")
    try hall.press("Ctrl-U", "Ctrl-S")
    #expect(hall.screen.contains("demande «\u{A0}zone\u{A0}» ou «\u{A0}limite\u{A0}»"))
    try go(&hall, to: "zone")
    hall.type("nowhere")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("ne désigne aucun élément de la salle"))
    #expect(hall.plan == before)
  }

  @Test("A limit that is refused says why in French and in Arabic")
  func refusedLimits() throws {
    for (language, words) in [
      (Language.french, "ne doit pas être négatif"), (.arabic, "يجب ألا يكون سالبًا"),
    ] {
      var hall = Rehearsal(try Layouts.village(), language: language)
      try hall.press("R", "Home")
      let place = try #require(
        RuleRow.all(of: hall.editor.plan, switchedOff: hall.editor.switchedOff).firstIndex { row in
          if case .limit(let rule, _) = row { return rule.rule.id == "reach-exit" }
          return false
        })
      for _ in 0..<place { try hall.press("Down") }
      try hall.press("Enter", "Ctrl-U")
      hall.type("-1")
      try hall.press("Enter")
      #expect(hall.editor.message?.text.contains(words) == true)
    }
  }

  @Test("Esc leaves a form that was not touched; one that was is asked about")
  func leaves() throws {
    let plan = try Layouts.village()
    var hall = try self.hall(addingTo: plan, "near")
    try hall.press("Enter", "Esc")
    #expect(hall.screen.contains("Rules"))
    hall = try self.hall(addingTo: plan, "near")
    try hall.press("Enter")
    hall.type("honey")
    try hall.press("Esc")
    #expect(
      hall.screen.contains("What was typed will be lost") || hall.screen.contains("what was typed"))
    hall.type("g")
    #expect(hall.screen.contains("honey"))
    try hall.press("Esc")
    hall.type("l")
    #expect(hall.screen.contains("Rules"))
    #expect(hall.plan == plan)
  }

  @Test("Read-only, neither a rule's form opens nor one for a new cooperative")
  func readOnly() throws {
    var hall = Rehearsal(try Layouts.village(), isReadOnly: true)
    try hall.press("R", "End", "Enter")
    #expect(hall.status.contains("read-only"))
    try hall.press("Esc")
    try hall.press("C")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("read-only"))
  }
}
