// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import TestSupport
import Testing

@Suite("Differences in words")
struct DifferenceWordsTests {
  private func compare(_ before: Plan, _ after: Plan) -> PlanComparison {
    PlanComparison(from: before, to: after, writing: PlanWriter.document(of:))
  }

  private let plan = TextHall(
    module: 0.5,
    """
    +==--------+
    |..........|
    |.AAAA..BB.|
    |.AAAA..BB.|
    |..........|
    +----------+
    """
  ).plan(
    rules: [.of("exitReach", ["metres": .real(40)])],
    cooperatives: [
      .named("c1") { $0.names["en"] = "Honey" }, .named("c2") { $0.names["en"] = "Dates" },
    ], seats: ["A": ["c1"]])

  private func lines(_ edits: Edit...) throws -> [String] {
    let after = try plan.applying(.all(edits), stamp: nil)
    return compare(plan, after).lines(in: .english)
  }

  @Test("Sessions: added with time and place, another hour, another place, removed")
  func sessions() throws {
    let area = Feature.area("ws", .workshopArea, x: 6, y: 0, width: 3, depth: 1)
    let was = try plan.with([]).applying(.writeFeature(area), stamp: nil)
    let session = Session.named("w1", in: "ws", 600...690) {
      $0.names["en"] = "Selling"
      $0.names["ar"] = "البيع"
      $0.participants = ["c1"]
    }
    let now = try was.applying(.writeSession(session), stamp: nil)
    #expect(
      compare(was, now).lines(in: .english) == [
        "session Selling added: 2017-11-29 10:00–11:30, workshop area ws"
      ])
    var later = session
    later.span = .minutes(660, 690)
    later.participants = []
    later.seating = .uShape
    later.trainer = "N"
    let changed = try now.applying(.writeSession(later), stamp: nil)
    #expect(
      compare(now, changed).lines(in: .french) == [
        "séance Selling\u{A0}: coopératives invitées (Honey) → –",
        "séance Selling\u{A0}: disposition en rangées → en U",
        "séance Selling\u{A0}: début 29/11/2017 10:00 → 29/11/2017 11:00",
        "séance Selling\u{A0}: animée par – → N",
      ])
    #expect(compare(now, was).lines(in: .arabic).first?.hasPrefix("الحصة البيع: حذف") == true)
  }

  @Test("Stands: moved, reshaped, renumbered, held, added, removed")
  func stands() throws {
    let stand = try #require(plan.stands["A"])
    var moved = stand
    moved.parts = [.init(x: 0, y: 2, width: 4, depth: 2)]
    #expect(try lines(.writeStand(moved)) == ["stand A moved 0.5 m west and 0.5 m south"])
    var wide = stand
    wide.parts = [.init(x: 1, y: 1, width: 5, depth: 2)]
    wide.number = "A01"
    wide.powerKilowatts = 3
    wide.hold = "press"
    #expect(
      try lines(.writeStand(wide)) == [
        "stand A01 on hold: press", "stand A: number A → A01",
        "stand A01 reshaped: 2 × 1 m → 2.5 × 1 m", "stand A01: power (kW) 0 → 3",
      ])
    #expect(try lines(.removeStand("B")) == ["stand B removed"])
    #expect(
      try lines(.writeStand(.at("N", x: 0, y: 0, width: 2, depth: 2))) == ["stand N added, 1 × 1 m"]
    )
    let after = try plan.applying(.writeStand(wide), stamp: nil)
    #expect(compare(plan, after).stands == ["A": [.reshaped, .renumbered, .offer, .terms]])
  }

  @Test("Cooperatives: placed, moved, without a stand, withdrawn, added, changed")
  func cooperatives() throws {
    #expect(try lines(.place("c2", on: "B")) == ["Dates (c2) placed on stand B"])
    #expect(
      try lines(.place("c1", on: "B")) == [
        "stand A is free", "Honey (c1) moved from stand A to stand B",
      ])
    #expect(
      try lines(.unplace("c1", toWaiting: false))
        == ["Honey (c1) left stand A and has no stand"])
    #expect(
      try lines(.withdraw("c2", reason: "ill", at: "2017-11-29T18:00:00Z")) == [
        "Dates (c2) withdrew: ill"
      ])
    #expect(try lines(.writeCooperative(.named("c3"))) == ["c3 added"])
    #expect(
      try lines(
        .writeCooperative(
          .named("c2") {
            $0.category = "dates"; $0.names["en"] = "Dates"
          }))
        == ["Dates (c2): category – → dates"])
  }

  @Test("Rules, features and the plan's status")
  func rest() throws {
    #expect(
      try lines(
        .writeRule(.of("exitReach", ["metres": .integer(30)])), .writeRule(.of("placed")),
        .writeFeature(.point("tap", .water, x: 0, y: 0)), .setStatus(.approved)) == [
          "water point tap added", "rule exitReach (distance to exits): metres 40 → 30",
          "rule placed (everyone placed) added", "plan approved",
        ])
    #expect(try lines(.writeRule(.of("exitReach", ["metres": .integer(40)]))) == [])
  }

  @Test("As data: path, before and after where there was something, a sentence")
  func data() throws {
    let after = try plan.applying(.place("c2", on: "B"), stamp: Stamp(at: "t", by: "x"))
    let entries = compare(plan, after).entries(in: .english)
    #expect(entries.count == 2)
    #expect(entries[0]["path"] == .array([.text("placements"), .text("B")]))
    #expect(entries[0]["before"] == nil)
    #expect(entries[0]["after"] == .array([.text("c2")]))
    #expect(entries[0]["message"]?.text == "Dates (c2) placed on stand B")
    #expect(entries[1]["path"] == .array([.text("history")]))
  }
}
