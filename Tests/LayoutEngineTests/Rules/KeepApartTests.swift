// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("keepApart")
struct KeepApartTests {
  /// A and B side by side, D back to back with A, C facing A across two metres.
  let hall = TextHall(
    """
    +==----+
    |......|
    |......|
    |.AABB.|
    |.DD...|
    |......|
    |......|
    +------+
    """)

  func plan(
    _ parameters: PropertyDictionary, seats: [Stand.ID: [Cooperative.ID]],
    cooperatives: [Cooperative] = [], stands: [Stand] = []
  ) -> Plan {
    hall.plan(
      rules: [
        .of("keepApart", parameters), .of("minimumAisleWidth", ["metres": .integer(2)]),
      ], cooperatives: cooperatives, seats: seats, stands: stands)
  }

  @Test("by default side by side costs 6, back to back 1, once a pair")
  func defaults() {
    let plan = plan([:], seats: ["A": ["a"], "B": ["b"], "D": ["d"]])
    #expect(plan.brokenCooperatives == ["a b", "a d"])
    #expect(plan.violations.map(\.cost) == [6, 1])
    #expect(plan.violations.map(\.aspect) == ["sideBySide", "backToBack"])
    #expect(plan.violations.allSatisfy { $0.severity == .wish && $0.measured == 0 })
  }

  @Test("both selectors are asked, either way round")
  func selectors() {
    let honey = Cooperative.named("a") { $0.category = "honey" }
    let oil = Cooperative.named("b") { $0.category = "oil" }
    let parameters: PropertyDictionary = [
      "a": .dictionary(["category": .text("oil")]),
      "b": .dictionary(["category": .text("honey")]),
    ]
    let seats: [Stand.ID: [Cooperative.ID]] = ["A": ["a"], "B": ["b"], "D": ["d"]]
    #expect(
      plan(parameters, seats: seats, cooperatives: [honey, oil]).brokenCooperatives == ["a b"])
  }

  @Test("as an error any relation listed is a violation and costs nothing")
  func error() {
    let plan = plan(
      [
        "severity": .text("error"), "relations": .dictionary(["backToBack": .real(0)]),
      ], seats: ["A": ["a"], "B": ["b"], "D": ["d"]])
    #expect(plan.brokenCooperatives == ["a d"])
    #expect(plan.violations.map(\.cost) == [0])
  }

  @Test("a gap of exactly the metres is far enough; a smaller one costs the weight")
  func gap() {
    let far = Stand.at("F", x: 5, y: 5, width: 1, depth: 1)
    let seats: [Stand.ID: [Cooperative.ID]] = ["B": ["b"], "F": ["f"]]
    #expect(plan(["metres": .integer(2)], seats: seats, stands: [far]).violations.isEmpty)
    let near = plan(
      ["metres": .real(2.5), "weight": .real(0.5)], seats: seats, stands: [far]
    ).violations
    #expect(near.map(\.measured) == [2])
    #expect(near.map(\.limit) == [2.5])
    #expect(near.map(\.cost) == [0.5])
  }

  @Test("where a listed relation holds its cost counts, elsewhere the weight")
  func both() {
    let plan = plan(
      [
        "metres": .integer(1), "weight": .real(0.5),
        "relations": .dictionary(["sideBySide": .integer(4)]),
      ], seats: ["A": ["a"], "B": ["b"], "D": ["d"]])
    #expect(plan.violations.map(\.cost) == [4, 0.5, 0.5])
    #expect(plan.brokenCooperatives == ["a b", "a d", "b d"])
  }

  @Test("cooperatives that share a stand are not apart, and not this rule's business")
  func sameStand() {
    #expect(plan(["metres": .integer(9)], seats: ["A": ["a", "b"]]).violations.isEmpty)
  }

  @Test("two cooperatives that both sit on two stands are one pair")
  func twice() {
    let plan = plan([:], seats: ["A": ["a", "b"], "B": ["a", "b"]])
    #expect(plan.brokenCooperatives == ["a b"])
    #expect(plan.brokenStands == ["A B"])
  }

  @Test("an unknown relation is refused, and a cost that is no number")
  func parameters() {
    let odd = Rule.of("keepApart", ["relations": .dictionary(["above": .integer(1)])])
    #expect(
      RuleCatalogue().problem(in: odd, of: hall.plan())?.keyPath == ["relations", "above"])
    let bad = Rule.of("keepApart", ["relations": .dictionary(["facing": .text("x")])])
    #expect(
      RuleCatalogue().problem(in: bad, of: hall.plan())?.keyPath == ["relations", "facing"])
  }
}
