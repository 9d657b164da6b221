// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import LayoutEngine

@Suite("minimumAisleWidth")
struct MinimumAisleWidthTests {
  let hall = TextHall(
    """
    +===----+
    |.......|
    |.......|
    |AAAAA..|
    +-------+
    """)

  @Test("it defines aisles and has no violations of its own")
  func noViolations() {
    let plan = hall.plan(rules: [.of("minimumAisleWidth", ["metres": .integer(2)])])
    #expect(plan.violations.isEmpty)
    #expect(Checker(plan).report.unchecked.isEmpty)
    #expect(Checker(plan).floor.openSides == [[.init(.north), .init(.east)]])
  }

  @Test("free floor of exactly the width is an aisle, a centimetre more to ask is not")
  func boundary() {
    for (metres, isAisle) in [(2.0, true), (2.01, false)] {
      let plan = hall.plan(rules: [.of("minimumAisleWidth", ["metres": .real(metres)])])
      #expect(Checker(plan).floor.isAisle(0) == isAisle)
    }
  }

  @Test("without the rule its defaults hold: 3 m wide, 1 m frontage, 6 m across")
  func defaults() {
    #expect(hall.plan().aisleRule == AisleRule(metres: 3, frontage: 1, facingSpan: 6))
    #expect(Checker(hall.plan()).floor.aisles.allSatisfy { $0 == 0 })
  }

  @Test("two of them are refused, and the first by id counts meanwhile")
  func second() {
    let plan = hall.plan(rules: [
      .of("minimumAisleWidth", id: "b", ["metres": .integer(1)]),
      .of("minimumAisleWidth", id: "a", ["metres": .integer(2)]),
    ])
    #expect(RuleCatalogue().problem(amongRulesOf: plan)?.keyPath == ["b", "kind"])
    #expect(plan.aisleRule.metres == 2)
    #expect(Checker(plan).report.unchecked.map(\.rule) == ["b"])
  }

  @Test("an aisle or a frontage of nothing is refused")
  func nothing() {
    for key in ["metres", "frontage"] {
      let rule = Rule.of("minimumAisleWidth", [key: .integer(0)])
      #expect(RuleCatalogue().problem(in: rule, of: hall.plan())?.keyPath == [key])
    }
  }
}
