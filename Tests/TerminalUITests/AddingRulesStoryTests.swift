// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Adding rules of every kind")
struct AddingRulesStoryTests {
  private func titles(of picker: Picker, _ hall: Rehearsal) -> [String] {
    (0..<picker.lines.count).map { picker.lines.item(at: $0, in: hall.editor.view).title }
  }

  @Test("a offers every kind that is checked, whatever the plan has")
  func offersAll() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("R", "a")
    #expect(hall.screen.contains("Add a rule"))
    let picker = try #require(hall.editor.dialogue as? Picker)
    let checked = RuleCatalogue.kinds
    let titles: [String] = checked.map { RuleCatalogue.title(of: $0)[.english] }
    #expect(self.titles(of: picker, hall) == titles)
  }

  @Test("Before it is added a sentence says what it will mean, and follows what is typed")
  func sentence() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("R", "a")
    hall.type("maximum")
    try hall.press("Enter")
    #expect(hall.screen.contains("At most 3 of all cooperatives"))
    let category = try #require(hall.form?.fields.first { $0.datum.key == "of.category" })
    try hall.go(to: category.datum)
    hall.type("honey")
    let count = hall.plan.cooperatives.values.count {
      $0.category == "honey" && $0.status != .withdrawn
    }
    #expect(hall.screen.contains("At most 3 of “honey” (\(count)) within 10 m on foot"))
    #expect(hall.screen.contains("· wish"))
    try hall.press("Ctrl-S")
    #expect(hall.plan.rules["cap"] != nil)
    // In the list the same sentence is below.
    #expect(hall.screen.contains("At most 3 of “honey”"))
  }

  @Test(
    "Every kind has its sentence in three languages before it is added",
    arguments: RuleCatalogue.kinds)
  func everyKind(kind: String) throws {
    let village = try Layouts.village()
    let bare = try village.applying(
      .all(village.rules.keys.map { .removeRule($0) }), stamp: nil)
    var said: Set<String> = []
    for language in Language.allCases {
      var hall = Rehearsal(bare, language: language)
      try hall.press("R", "a")
      let picker = try #require(hall.editor.dialogue as? Picker)
      let place = try #require(
        titles(of: picker, hall).firstIndex(of: RuleCatalogue.title(of: kind)[language]))
      for _ in 0..<place { try hall.press("Down") }
      try hall.press("Enter")
      let note = try #require(hall.form?.notes.last?.text.plain)
      #expect(note.contains(" · "))
      said.insert(note)
      try hall.press("Ctrl-S")
      #expect(hall.plan.rules.values.map(\.kind) == [kind])
      let written = PlanWriter.bytes(of: hall.plan)
      #expect(throws: Never.self) {
        try PlanReader.read(written, vocabulary: RuleCatalogue())
      }
    }
    #expect(said.count == 3)
  }

  @Test("What the plan has already and can have once is shown where it is")
  func once() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("R", "a")
    hall.type("netRatio")
    let before = hall.plan
    try hall.press("Enter")
    #expect(hall.screen.contains("Rules"))
    #expect(hall.plan == before)
  }
}
