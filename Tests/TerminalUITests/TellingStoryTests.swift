// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Telling cooperatives what has changed")
struct TellingStoryTests {
  /// The village whose first one has a telephone, after two exchanged their stands.
  private func hall(
    columns: Int = 120, rows: Int = 40, language: Language = .english
  ) throws -> Rehearsal {
    var plan = try Layouts.village()
    var cooperative = try #require(plan.cooperatives["c045"])
    cooperative.person = "secretary"
    cooperative.phone = "06 12 34 56 78"
    plan = try plan.applying(.writeCooperative(cooperative), stamp: nil)
    var hall = Rehearsal(plan, columns: columns, rows: rows, language: language)
    try hall.press("s", "Right", "Enter")
    return hall
  }

  @Test("The header counts who is to be phoned; t ticks, who and when go to the history, u unticks")
  func ticks() throws {
    var hall = try hall()
    #expect(hall.lines[0].contains("2 to phone"))
    try hall.press("T")
    #expect(hall.screen.contains("(2) · 2 to phone"))
    hall.type("t")
    #expect(hall.lines[0].contains("1 to phone"))
    #expect(hall.screen.contains("(2) · 1 to phone"))
    let told = try #require(hall.plan.history.last)
    #expect(told.event == "told")
    #expect(told.by == "staff")
    #expect(told.at == "2017-11-28T18:00:00Z")
    hall.type("t")
    #expect(!hall.lines[0].contains("to phone"))
    // A second tick says who it was.
    let count = hall.plan.history.count
    hall.type("t")
    #expect(hall.plan.history.count == count)
    #expect(hall.status.contains("told by staff"))
    hall.type("u")
    #expect(hall.lines[0].contains("1 to phone"))
  }

  @Test("A tick is kept in the file, and holds while nothing else is to be told")
  func keeps() throws {
    var hall = try hall()
    try hall.press("T", "t", "t", "Esc")
    let bytes = PlanWriter.bytes(of: hall.plan)
    let read = try PlanReader.read(bytes, vocabulary: nil)
    #expect(read.lastTold.count == 2)
    #expect(PlanWriter.bytes(of: read) == bytes)
    // Exchanged back, both are to be told again.
    try hall.press("s", "Left", "Enter")
    #expect(!hall.lines[0].contains("to phone"))
    try hall.press("x")
    #expect(hall.lines[0].contains("1 to phone"))
  }

  @Test("Telephone, size, power, opening times and a sender are said")
  func details() throws {
    var plan = try Layouts.village()
    var cooperative = try #require(plan.cooperatives["c045"])
    cooperative.phone = "06 12 34 56 78"
    plan = try plan.applying(.writeCooperative(cooperative), stamp: nil)
    var document = PlanWriter.document(of: plan)
    document["opens"] = .array([
      .dictionary([
        "from": .text("2017-11-29T09:00:00Z"), "to": .text("2017-11-29T18:00:00Z"),
      ])
    ])
    document["timeZone"] = .text("UTC")
    plan = try PlanReader.plan(of: .dictionary(document))
    var hall = Rehearsal(plan)
    try hall.press("s", "Right", "Enter", "T")
    try hall.press("Right")
    #expect(hall.screen.contains("to phone: 06 12 34 56 78"))
    try hall.press("End")
    #expect(hall.screen.contains("Stand A02: 9 m², 1.5 kW"))
    #expect(hall.screen.contains("Opening times: 2017-11-29 09:00–18:00"))
    #expect(hall.screen.contains("From: staff"))
    try hall.press("l")
    #expect(hall.screen.contains("☐ "))
    #expect(hall.screen.contains("06 12 34 56 78"))
    try hall.press("t")
    #expect(hall.screen.contains("✔ "))
  }

  @Test("In French and in Arabic", arguments: [Language.french, .arabic])
  func languages(_ language: Language) throws {
    var hall = try hall(language: language)
    #expect(hall.editor.document.toPhone == 2)
    try hall.press("T", "t")
    #expect(hall.editor.document.toPhone == 1)
    if language == .french { #expect(hall.lines[0].contains("1 à appeler")) }
  }

  @Test("At 60 × 20 the count is there, and the next notice is reached")
  func small() throws {
    var hall = try hall(columns: 60, rows: 20)
    #expect(hall.lines[0].contains("2 to phone"))
    try hall.press("T", "Right", "t")
    #expect(hall.lines[0].contains("1 to phone"))
  }
}
