// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Testing
import Wording

@testable import StandMaps

@Suite("The programme on pages for visitors")
struct ProgrammePagesTests {
  private func lists(_ plan: Plan, _ language: Language) -> [PageTable] {
    PlanFacts(
      plan: plan, floor: Floor(plan), checker: nil,
      options: PrintOptions(language: language, reader: .visitors)
    ).programmeLists.compactMap { part in
      if case .table(let table) = part.body { table } else { nil }
    }
  }

  @Test("Each session is on the list of its day, by time", arguments: Language.allCases)
  func days(_ language: Language) throws {
    let plan = try SamplePlan.read()
    let lists = lists(plan, language)
    #expect(lists.count == 4)
    #expect(lists.flatMap(\.rows).count == plan.sessions.count)
    #expect(
      lists.flatMap(\.rows).map { $0[1] } == plan.programme.map { $0.label(in: language) })
    for rows in lists.map(\.rows) { #expect(rows.map { $0[0] } == rows.map { $0[0] }.sorted()) }
  }

  @Test("A session that starts an hour later says so; one without a time comes last")
  func moved() throws {
    var plan = try SamplePlan.read()
    var session = try #require(plan.programme.first)
    let span = try #require(session.span)
    let before = lists(plan, .english)[0].rows[0][0]
    session.span = TimeSpan(from: span.from + 3600, to: span.to + 3600)
    _ = try plan.apply(.writeSession(session), stamp: nil)
    let times = lists(plan, .english)[0].rows.first { $0[1] == session.label(in: .english) }?[0]
    #expect(times != nil && times != before)
    session.span = nil
    _ = try plan.apply(.writeSession(session), stamp: nil)
    #expect(lists(plan, .english).last?.rows.map { $0[0] } == ["–"])
  }

  @Test("The pages name the days and the hours, in three languages", arguments: Language.allCases)
  func titles(_ language: Language) throws {
    let plan = try SamplePlan.read()
    let text = try TextPages(
      plan: plan, floor: Floor(plan), options: PrintOptions(language: language, reader: .visitors)
    ).text
    let day = [
      .english: "Programme: Wednesday 2017-11-29 · ",
      .french: "Programme\u{A0}: mercredi 29/11/2017",
      .arabic: "الأربعاء",
    ][language]
    #expect(text.contains(try #require(day)))
  }
}
