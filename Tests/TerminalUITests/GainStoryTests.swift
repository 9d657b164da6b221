// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Testing
import Wording

@testable import TerminalUI

@Suite("What is better and what differs, in words")
struct GainStoryTests {
  @Test("A search says what it gained in words first, rule by rule, the figure behind it")
  func search() throws {
    var hall = Rehearsal(try ArrangingStoryTests.mixed())
    hall.count(3000)
    try hall.press("A", "Enter", "Esc")
    try hall.finishSearch()
    let summary = try #require(hall.editor.dialogue as? ArrangementSummary)
    let lines = ArrangementLines.rows(of: summary, in: hall.editor.view)
    let said = lines.map(\.leading.plain)
    #expect(said.contains { $0.hasPrefix("✖ power and water: ") && $0.hasSuffix(" solved") })
    #expect(said.contains { $0.hasPrefix("~ kept apart · honey: ") })
    #expect(said.contains { $0.hasPrefix("~ grouped · Figuig (9): ") && $0.hasSuffix(" m closer") })
    let identifiers = Set(hall.plan.rules.values.flatMap { [$0.kind, $0.id.text] })
      .filter { $0.contains("-") || $0.contains { $0.isUppercase } }
    #expect(!said.contains { line in identifiers.contains { line.contains($0) } })
    #expect(lines.contains { $0.trailing.plain.contains(" → ") })
    #expect(hall.screen.contains("errors fewer · ") || hall.screen.contains("error fewer · "))
    #expect(hall.screen.contains("more wishes met"))
    #expect(!hall.screen.contains("±"))
  }

  @Test("What stays the same has no figure, and what is lost is said to be")
  func words() {
    func quality(_ errors: Int, _ cost: Double) -> PlanQuality {
      PlanQuality(unplaced: 0, errors: errors, warnings: 0, wishCost: cost)
    }
    func gain(_ before: PlanQuality, _ after: PlanQuality, _ language: Language) -> String {
      ArrangementWords.gain(from: before, to: after, language).plain
    }
    #expect(gain(quality(1, 2), quality(1, 2), .english) == "no gain yet")
    #expect(gain(quality(0, 2), quality(1, 1), .english) == "1 error more · wishes better met")
    #expect(gain(quality(2, 1), quality(0, 1), .french) == "2 erreurs de moins")
    #expect(gain(quality(0, 1), quality(0, 3), .arabic) == "تلبية أقل للرغبات")
    let same = ArrangementWords.penalty(from: quality(0, 2), to: quality(0, 2.04), .english)
    #expect(same == "penalty 2")
  }

  @Test("The list of differences says from where to where before it says who")
  func differences() throws {
    var hall = Rehearsal(try ComparingStoryTests.other())
    hall.finish(.read(try Layouts.village(), path: "other.json"))
    let lines = try #require(hall.editor.variant?.lines.map(\.said.plain))
    #expect(lines.contains { $0.hasPrefix("C01 → B01  ") })
    #expect(lines.contains { $0.hasPrefix("B01 → C01  ") })
    #expect(lines.contains { $0.hasPrefix("F03 → no stand  ") })
  }

  @Test("Ctrl-L and :redraw paint everything anew")
  func redraw() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Ctrl-L")
    #expect(hall.effects == [.repaint])
    try hall.press(":")
    hall.type("redraw")
    try hall.press("Enter")
    #expect(hall.effects == [.repaint, .repaint])
  }
}
