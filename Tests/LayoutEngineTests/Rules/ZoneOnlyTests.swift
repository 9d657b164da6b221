// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("zoneOnly")
struct ZoneOnlyTests {
  let hall = TextHall(
    """
    +------+
    |AABBC.|
    +------+
    """)
  let honey: PropertyValue = .dictionary(["category": .text("honey")])

  func plan(
    _ parameters: PropertyDictionary = [:], seats: [Stand.ID: [Cooperative.ID]]
  ) -> Plan {
    var all: PropertyDictionary = ["of": honey, "zone": .text("z")]
    for entry in parameters.entries { all[entry.key] = entry.value }
    return hall.plan(
      rules: [.of("zoneOnly", all)],
      cooperatives: [.named("bee") { $0.category = "honey" }, .named("oil"), .named("tea")],
      seats: seats, features: [.area("z", .zone, x: 0, y: 0, width: 3, depth: 1)])
  }

  @Test("a stranger on a stand that fills the zone is named, one on a stand that reaches out not")
  func boundary() {
    let plan = plan(seats: ["A": ["oil"], "B": ["tea"]])
    #expect(plan.brokenStands == ["A"])
    #expect(plan.brokenCooperatives == ["oil"])
    #expect(plan.violations.map(\.features) == [[]])
    #expect(plan.violations.map(\.severity) == [.wish])
    #expect(plan.violations.map(\.cost) == [1])
  }

  @Test("those of the group may stand anywhere, and empty stands of the zone are no matter")
  func group() {
    #expect(plan(seats: ["A": ["bee"], "B": ["oil"]]).violations.isEmpty)
    #expect(plan(seats: ["C": ["bee"]]).violations.isEmpty)
    #expect(plan(seats: [:]).violations.isEmpty)
  }

  @Test("each stranger on a shared stand has its own violation; without a selector nobody is one")
  func shared() {
    #expect(plan(seats: ["A": ["bee", "oil", "tea"]]).brokenCooperatives == ["oil", "tea"])
    #expect(plan(["of": .dictionary([:])], seats: ["A": ["oil"]]).violations.isEmpty)
  }

  @Test("it may be an error, and its weight is what it costs as a wish")
  func severity() {
    let must = plan(["severity": .text("error")], seats: ["A": ["oil"]]).violations
    #expect(must.map(\.severity) == [.error])
    let costs = plan(["weight": .real(2.5)], seats: ["A": ["oil"]]).violations.map(\.cost)
    #expect(costs == [2.5])
  }

  @Test("the repair moves the stranger out of the zone")
  func repair() throws {
    let checker = Checker(plan(["severity": .text("error")], seats: ["A": ["oil"]]))
    let violation = try #require(checker.report.violations.first)
    var search = RepairSearch(checker)
    let found = search.repair(of: violation)
    let repair = try #require(found)
    #expect(repair.edit == .place("oil", on: "B"))
    #expect(repair.quality.errors == 0)
  }

  @Test("the sentence names both in three languages, and the explanation all that breaks it")
  func words() throws {
    let plan = plan(seats: ["A": ["oil"]])
    let violation = try #require(plan.violations.first)
    #expect(
      violation.message(in: .english, of: plan)
        == "oil is on stand A, in a zone that is for others only.")
    #expect(
      violation.message(in: .french, of: plan)
        == "oil est au stand A, dans une zone propre à d’autres.")
    #expect(
      violation.message(in: .arabic, of: plan) == "oil في الرواق A، داخل منطقة خاصة بغيرها.")
    let explanation = try #require(RuleExplanation("zoneOnly", in: Checker(plan)))
    #expect(explanation.violations == [violation])
    #expect(!explanation.isMeasured)
  }
}
