// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing
import Wording

@testable import PlanReports

@Suite("The programme on paper")
struct ProgrammeLinesTests {
  private let plan: Plan = {
    let plan = TextHall(
      """
      +====--------+
      |.AA.........|
      |............|
      +------------+
      """
    ).plan(
      cooperatives: [
        .named("c1") {
          $0.names["en"] = "Honey"
          $0.person = "N. N."
        }
      ], seats: ["A": ["c1"]],
      features: [
        .area("ws", .workshopArea, x: 5, y: 0, width: 3, depth: 2),
        .area("stage", .stage, x: 9, y: 0, width: 2, depth: 2),
      ])
    return plan.with(
      [
        .named("w1", in: "ws", 600...690) {
          $0.names["en"] = "Selling"
          $0.names["fr"] = "Vendre"
          $0.names["ar"] = "البيع"
          $0.seats = 5
          $0.trainer = "N. N."
          $0.participants = ["c1"]
        },
        .named("w2", in: "stage", 840...900), .named("w3", in: "ws", 2040...2100), .named("w4"),
      ], opens: [.minutes(540, 1080)])
  }()

  private let stamp = Stamp(at: "2017-11-28T20:14:00Z", by: "staff")

  private func lines(_ plan: Plan, _ language: Language = .english) -> [String] {
    ProgrammeLines(Programme(plan), in: [language], at: stamp.at).lines.map(\.text.plain)
  }

  @Test("For visitors: by day and area, by time; what has no time last")
  func visitors() {
    #expect(
      lines(plan) == [
        "Programme", "", "Wednesday 2017-11-29 · open 09:00–18:00", "", "  workshop area ws",
        "  10:00–11:30  Selling", "               led by N. N. · 5 seats, rows of chairs", "",
        "  stage stage", "  14:00–15:00  w2", "", "Thursday 2017-11-30", "", "  workshop area ws",
        "  10:00–11:00  w3", "", "time to be announced", "", "  place to be announced",
        "  –            w4",
      ])
    let french = lines(plan, .french)
    #expect(french.contains("mercredi 29/11/2017 · ouvert 09:00–18:00"))
    #expect(french.contains("               animée par N. N. · 5 places, en rangées"))
    let arabic = lines(plan, .arabic)
    #expect(arabic.contains("الأربعاء 29/11/2017 · مفتوح 09:00–18:00"))
    #expect(arabic.contains("  10:00–11:30  البيع"))
  }

  @Test("A door has its area and day, all three languages, who is invited and where they are")
  func doors() {
    let all = ProgrammeLines(
      Programme(plan, area: "ws", day: "2017-11-29"), in: [.french, .arabic, .english],
      at: stamp.at)
    #expect(all.doors.count == 1)
    let page = all.doors[0].map(\.text.plain)
    #expect(page.prefix(6).contains("mercredi 29/11/2017 · ouvert 09:00–18:00"))
    #expect(page.contains("  10:00–11:30  Vendre"))
    #expect(page.contains("               البيع"))
    #expect(page.contains("               Selling"))
    #expect(
      page.contains("               Coopératives invitées\u{A0}: Honey (A)"))
    #expect(page.contains("As of 2017-11-28 20:14; replaces every earlier sheet."))
    #expect(ProgrammeLines(Programme(plan), in: [.english], at: stamp.at).doors.count == 4)
  }

  @Test("A trainer who is late by an hour: every sheet and the letters say it")
  func later() throws {
    var session = try #require(plan.sessions["w1"])
    session.span = session.span?.moved(by: 3600)
    let edited = try plan.applying(.writeSession(session), stamp: stamp)
    let programme = Programme(edited, since: "2017-11-28T00:00:00Z")
    let said = [
      "MOVED: it was 10:00–11:30", "CHANGEMENT : auparavant 10:00–11:30", "كانت 10:00–11:30",
    ]
    for (language, words) in zip([Language.english, .french, .arabic], said) {
      let lines = ProgrammeLines(programme, in: [language], at: stamp.at)
      for page in [lines.lines, lines.doors.joined().map { $0 }] {
        #expect(page.contains { $0.text.plain.contains("11:00–12:30") })
        #expect(page.contains { $0.text.plain.contains(words) }, "\(words)")
      }
    }
    // Without a time nothing is marked, unless the plan was approved before.
    #expect(Programme(edited).moved.isEmpty)
    let approved = try plan.applying(.setStatus(.approved), stamp: stamp)
    let later = try approved.applying(
      .writeSession(session), stamp: Stamp(at: "2017-11-28T21:00:00Z", by: "staff"))
    #expect(Programme(later).moved.count == 1)
    for list in [NoticeList(from: plan, to: edited), NoticeList(edited, since: stamp.at)] {
      #expect(list.notices.map(\.kind) == [.programme])
      let page = list.pages.first ?? []
      #expect(page.contains("The sessions to which you are invited have changed."))
      #expect(
        page.contains("Session for you: 2017-11-29 11:00–12:30, workshop area ws · Selling"))
    }
    let told = try edited.applying(.tell("c1"), stamp: stamp)
    #expect(NoticeList(from: plan, to: edited).untold.count == 1)
    #expect(NoticeList(from: plan, to: told).untold.isEmpty)
  }

  @Test("Who is invited to two sessions at one time is told so, by the one person there is")
  func atOneTime() throws {
    var other = try #require(plan.sessions["w2"])
    other.span = .minutes(650, 700)
    other.participants = ["c1"]
    let edited = try plan.applying(.writeSession(other), stamp: stamp)
    let page = NoticeList(from: plan, to: edited).pages.first ?? []
    #expect(
      page.contains(
        "“Selling and w2” take place at one time: one person (N. N.) cannot attend both."))
  }

  @Test("No line is wider than the paper, whatever the names")
  func width() throws {
    var long = try #require(plan.sessions["w1"])
    long.names["en"] = String(repeating: "words and ", count: 40)
    long.remark = String(repeating: "كلمات ", count: 60)
    let edited = try plan.applying(.writeSession(long), stamp: stamp)
    let lines = ProgrammeLines(Programme(edited), in: [.english], at: stamp.at)
    for line in lines.lines + lines.doors.joined() {
      #expect(DisplayText(line.text.plain, bidi: .off).width <= ProgrammeLines.columns)
    }
  }

  @Test("Areas and days are found by what people call them")
  func names() {
    #expect(plan.sessionArea(called: "ws") == "ws")
    #expect(plan.sessionArea(called: "gone") == nil)
    #expect(plan.programmeDay(called: "30/11") == "2017-11-30")
    #expect(plan.programmeDay(called: "2017-11-29") == "2017-11-29")
    #expect(plan.programmeDay(called: "someday") == nil)
  }
}
