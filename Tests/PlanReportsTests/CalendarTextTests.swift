// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import PlanReports

@Suite("The programme as iCalendar")
struct CalendarTextTests {
  private func text(_ sessions: [Session], _ language: Language = .english) -> String {
    let plan = TextHall(
      """
      +====--------+
      |............|
      |............|
      +------------+
      """
    ).plan(features: [.area("ws", .workshopArea, x: 5, y: 0, width: 3, depth: 2)]).with(sessions)
    return CalendarText(Programme(plan), in: language, at: "2017-11-28T20:14:00Z").text
  }

  @Test("An event for each session with a time, in UTC, in the form of RFC 5545")
  func events() {
    let session = Session.named("w1", in: "ws", 600...690) { $0.names["en"] = "Selling" }
    let lines = text([session, .named("w2")]).split(
      separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 1)
    #expect(lines.contains("DTSTAMP:20171128T201400Z"))
    #expect(lines.contains("DTSTART:20171129T100000Z"))
    #expect(lines.contains("DTEND:20171129T113000Z"))
    #expect(lines.contains("SUMMARY;LANGUAGE=en:Selling"))
    #expect(lines.contains("LOCATION:workshop area ws"))
    #expect(lines.contains { $0.hasPrefix("UID:w1.2017.") })
  }

  @Test("Backslashes, commas, semicolons and ends of lines are escaped")
  func escapes() {
    #expect(CalendarText.escaped("a,b;c\\d\ne\u{7}") == "a\\,b\\;c\\\\d\\ne")
  }

  @Test("Lines are folded at 75 bytes, no letter parted, and unfold to what they were")
  func folds() {
    for letter in ["x", "é", "ت", "𝄞"] {
      let line = "SUMMARY:" + String(repeating: letter, count: 200)
      let folded = CalendarText.folded(line)
      let lines = folded.split(separator: "\r\n", omittingEmptySubsequences: false)
      #expect(lines.allSatisfy { $0.utf8.count <= 75 })
      #expect(lines.dropLast().allSatisfy { $0.utf8.count > 71 })
      #expect(folded.replacing("\r\n ", with: "") == line)
    }
  }

  @Test("A session keeps its UID when it moves, and its number of changes grows")
  func moved() throws {
    let plan = TextHall(
      """
      +====+
      |....|
      +----+
      """
    ).plan().with([.named("w1", nil, 600...660)])
    var session = try #require(plan.sessions["w1"])
    session.span = .minutes(660, 720)
    let moved = try plan.applying(
      .writeSession(session), stamp: Stamp(at: "2017-11-28T20:14:00Z", by: "staff"))
    func line(_ plan: Plan, _ key: String) -> Substring? {
      CalendarText(Programme(plan), in: .french, at: "2017-11-28T20:14:00Z").text
        .split(separator: "\r\n").first { $0.hasPrefix(key + ":") }
    }
    #expect(line(plan, "UID") == line(moved, "UID"))
    #expect(line(plan, "SEQUENCE") == "SEQUENCE:0")
    #expect(line(moved, "SEQUENCE") == "SEQUENCE:1")
  }
}

extension Session {
  fileprivate static func named(
    _ id: Session.ID, _ area: Feature.ID?, _ minutes: ClosedRange<Int>
  ) -> Session {
    named(id, in: area, minutes)
  }
}
