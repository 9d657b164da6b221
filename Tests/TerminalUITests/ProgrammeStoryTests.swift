// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanFiles
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("The programme in the editor")
struct ProgrammeStoryTests {
  /// The sample with a programme of its own, by a clock in UTC.
  private static func plan(_ sessions: [Session]) throws -> Plan {
    let plan = try Layouts.village()
    var edited = plan
    for session in plan.sortedSessions {
      _ = try edited.apply(.removeSession(session.id), stamp: nil)
    }
    for session in sessions { _ = try edited.apply(.writeSession(session), stamp: nil) }
    return edited
  }

  private static func session(_ id: Session.ID, _ minutes: ClosedRange<Int>, _ name: String)
    -> Session
  {
    .named(id, in: "workshops", minutes) {
      $0.names["en"] = name
      $0.seats = 20
    }
  }

  private func rehearsal(_ columns: Int = 120, _ rows: Int = 40) throws -> Rehearsal {
    let clock = LocalClock()
    // Minutes of the wall's clock, whatever the zone of the machine.
    let offset = (TimeSpan.day - (clock.midnight(of: "2017-11-29") ?? TimeSpan.day)) / 60
    let sessions = [
      Self.session("w1", 660 - offset...750 - offset, "Selling"),
      Self.session("w2", 840 - offset...930 - offset, "Photos"),
    ]
    return Rehearsal(try Self.plan(sessions), columns: columns, rows: rows)
  }

  private func times(_ rehearsal: Rehearsal, _ id: Session.ID) -> String {
    let clock = rehearsal.plan.clock
    return rehearsal.plan.sessions[id]?.span.map {
      "\(clock.timeOfDay($0.from))–\(clock.timeOfDay($0.to))"
    } ?? ""
  }

  @Test("D opens the day; a trainer late by an hour is three keys, one edit and one undo")
  func later() throws {
    var rehearsal = try rehearsal()
    try rehearsal.press("D")
    #expect(rehearsal.lines.contains { $0.contains("Programme · Wednesday 2017-11-29 (2)") })
    #expect(rehearsal.screen.contains("11:00–12:30"))
    try rehearsal.press("m", "PageDown", "Enter")
    #expect(times(rehearsal, "w1") == "12:00–13:30")
    #expect(rehearsal.status.contains("Selling: 12:00–13:30"))
    #expect(rehearsal.plan.history.last?.event == "sessionChanged")
    #expect(rehearsal.editor.session.done.count == 1)
    try rehearsal.press("u")
    #expect(times(rehearsal, "w1") == "11:00–12:30")
    #expect(rehearsal.editor.dialogue is TimetableSheet)
  }

  @Test("A clash is marked while the session is still in hand, and gone when Esc drops it")
  func clash() throws {
    var rehearsal = try rehearsal()
    try rehearsal.press("D", "m", "PageDown", "PageDown")
    #expect(rehearsal.lines.contains { $0.contains("✖") && $0.contains("Photos") })
    #expect(rehearsal.lines.contains { $0.contains("✖ “Selling” (2017-11-29 13:00–14:30) and") })
    #expect(times(rehearsal, "w1") == "11:00–12:30")
    try rehearsal.press("Esc")
    #expect(!rehearsal.screen.contains("✖ “Selling”"))
    #expect(rehearsal.editor.session.done.isEmpty)
    try rehearsal.press("m", "PageDown", "PageDown", "Enter")
    #expect(rehearsal.editor.report.errors == 1)
  }

  @Test("Keys make it later, earlier, longer, shorter; arrows and Tab go from one to the next")
  func keys() throws {
    var rehearsal = try rehearsal()
    try rehearsal.press("D", "+")
    #expect(times(rehearsal, "w1") == "11:15–12:45")
    try rehearsal.press("-", "-")
    #expect(times(rehearsal, "w1") == "10:45–12:15")
    try rehearsal.press("]")
    #expect(times(rehearsal, "w1") == "10:45–12:30")
    try rehearsal.press("[", "[")
    #expect(times(rehearsal, "w1") == "10:45–12:00")
    try rehearsal.press("Tab", "+")
    #expect(times(rehearsal, "w2") == "14:15–15:45")
    try rehearsal.press("x")
    #expect(rehearsal.plan.sessions["w2"] == nil)
  }

  @Test("Enter opens the form; another start keeps the length, and the sheet comes back")
  func form() throws {
    var rehearsal = try rehearsal()
    try rehearsal.press("D", "Enter")
    try rehearsal.go(to: .startTime)
    rehearsal.type("15:30")
    try rehearsal.go(to: .participants)
    rehearsal.type("A01, c002")
    try rehearsal.press("Ctrl-S")
    #expect(times(rehearsal, "w1") == "15:30–17:00")
    #expect(rehearsal.plan.sessions["w1"]?.participants.count == 2)
    #expect(rehearsal.editor.dialogue is TimetableSheet)
    #expect(rehearsal.editor.session.done.count == 1)
  }

  @Test("A new session begins where the cursor is, or where there is none yet")
  func new() throws {
    var rehearsal = Rehearsal(try Self.plan([]))
    try rehearsal.press("D", "n")
    try rehearsal.go(to: .frenchName)
    rehearsal.type("Vendre")
    try rehearsal.press("Ctrl-S")
    let session = try #require(rehearsal.plan.sessions["w01"])
    #expect(session.names["fr"] == "Vendre" && session.area == "workshops")
    #expect(session.span?.minutes == 90)
  }

  @Test(
    "The mouse drags a session to another time, and the grid stays under it: one edit",
    arguments: [(120, 40), (80, 24), (60, 20)])
  func mouse(columns: Int, rows: Int) throws {
    var rehearsal = try rehearsal(columns, rows)
    try rehearsal.press("D")
    let lines = rehearsal.lines
    let y = try #require(lines.firstIndex { $0.contains("Selling") })
    let x = try #require(
      lines[y].range(of: "Selling").map {
        lines[y].distance(from: lines[y].startIndex, to: $0.lowerBound)
      })
    func send(_ action: MouseEvent.Action, _ y: Int) {
      rehearsal.send(.mouse(MouseEvent(action, at: ScreenPoint(x: x, y: y))))
    }
    send(.press(.left), y)
    send(.drag(.left), y + 1)
    send(.drag(.left), y + 2)
    #expect(times(rehearsal, "w1") == "11:00–12:30")
    send(.release(.left), y + 2)
    #expect(times(rehearsal, "w1") == "12:00–13:30")
    #expect(rehearsal.editor.session.done.count == 1)
  }

  @Test("From a problem and from an area the sheet opens where it is about")
  func ways() throws {
    var rehearsal = try rehearsal()
    try rehearsal.press("D", "m", "PageDown", "PageDown", "Enter", "Esc")
    #expect(rehearsal.editor.dialogue == nil)
    try rehearsal.press("Tab", "Tab")
    if rehearsal.editor.focus == .problems {
      try rehearsal.press("Enter")
      #expect(rehearsal.editor.dialogue is TimetableSheet)
    }
  }

  @Test(
    "It fits small windows and Arabic, and says what it is",
    arguments: [(60, 20), (80, 24), (200, 50)])
  func sizes(columns: Int, rows: Int) throws {
    for language in Language.allCases {
      var rehearsal = Rehearsal(
        try rehearsal().plan, columns: columns, rows: rows, language: language)
      try rehearsal.press("D")
      #expect(rehearsal.lines.count == rows)
      #expect(rehearsal.screen.contains("11:00–12:30"), "\(language)\n\(rehearsal.screen)")
    }
  }

  @Test("A plan that may not be changed shows it and changes nothing")
  func readOnly() throws {
    var rehearsal = Rehearsal(try rehearsal().plan, isReadOnly: true)
    try rehearsal.press("D", "+", "x", "Enter")
    #expect(times(rehearsal, "w1") == "11:00–12:30")
    #expect(rehearsal.form == nil)
  }
}
