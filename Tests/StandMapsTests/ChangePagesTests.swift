// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing
import Wording

@testable import StandMaps

@Suite("Pages of what has changed since a print")
struct ChangePagesTests {
  private func edited(_ edits: Edit...) throws -> (before: Plan, after: Plan) {
    let before = try SamplePlan.read()
    var after = before
    for edit in edits {
      _ = try after.apply(edit, stamp: Stamp(at: "2017-11-28T19:00:00Z", by: "staff"))
    }
    return (before, after)
  }

  private func text(_ plans: (before: Plan, after: Plan), _ language: Language) throws -> String {
    var options = PrintOptions(language: language, stamp: PageStamp(control: "2"))
    options.since = EarlierPrint(plans.before, time: "18:40", control: "1")
    return try TextPages(plan: plans.after, floor: Floor(plans.after), options: options).text
  }

  @Test("A stand on which somebody else is has a line with both; others have none")
  func seats() throws {
    let plan = try SamplePlan.read()
    let (one, two) = (
      try #require(plan.stands.values.first { $0.number == "A01" }),
      try #require(plan.stands.values.first { $0.number == "B02" })
    )
    let (honey, other) = (
      try #require(plan.placements[one.id]?.first), try #require(plan.placements[two.id]?.first)
    )
    let plans = try edited(.swap(honey, other))
    let changes = StandChange.all(from: plans.before, to: plans.after)
    #expect(changes.map(\.id) == [one.id, two.id])
    for language in Language.allCases {
      let text = try text(plans, language)
      #expect(text.contains("18:40"))
      for id in [honey, other] {
        #expect(text.contains(try #require(plan.cooperatives[id]?.names.preferred(in: language))))
      }
      #expect(!text.contains("A05") && !text.contains("│"))
    }
  }

  @Test("Holds, sizes, power and numbers count; locks and what waits do not")
  func data() throws {
    let plan = try SamplePlan.read()
    let id = try #require(plan.stands.values.first { $0.number == "A01" }).id
    #expect(try StandChange.all(from: plan, to: edited(.hold(id, "press")).after).map(\.id) == [id])
    #expect(try StandChange.all(from: plan, to: edited(.lock(id, true)).after).isEmpty)
    #expect(StandChange.all(from: plan, to: plan).isEmpty)
    let waiting = try #require(plan.waitingList.first)
    var changed = waiting
    changed.wishedArea += 1
    let after = try edited(.writeCooperative(changed)).after
    #expect(StandChange.all(from: plan, to: after).isEmpty)
    #expect(try text((plan, after), .english).contains("No stand has changed"))
  }

  @Test("A plan that was saved and read again has not changed")
  func saved() throws {
    let (_, after) = try edited(.setStatus(.approved))
    let read = try PlanReader.read(PlanWriter.bytes(of: after))
    #expect(StandChange.all(from: after, to: read).isEmpty)
  }
}
