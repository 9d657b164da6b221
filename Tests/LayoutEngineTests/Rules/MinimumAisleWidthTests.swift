// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
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

  @Test("where an aisle is wide enough it breaks nothing")
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
    #expect(RuleCatalogue().problem(inRulesOf: plan)?.keyPath == ["b", "kind"])
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

  // MARK: Pinches

  /// A room behind a neck of one cell between A and B, who leave the first row of squares.
  let neck = TextHall(
    module: 0.5,
    """
    +------------+
    =..BBBBCCCCCC|
    =............|
    |AA..........|
    |AADDDDDDDDDD|
    +------------+
    """)

  private func plan(_ hall: TextHall, metres: Double = 1) -> Plan {
    hall.plan(rules: [
      .of("minimumAisleWidth", ["metres": .real(metres), "frontage": .real(0.5)]),
      .of("standOpen"),
    ])
  }

  @Test("a pinch names the two stands between which the floor narrows, and how wide it is there")
  func pinch() throws {
    let violations = plan(neck).violations
    let pinch = try #require(violations.first { $0.kind == "minimumAisleWidth" })
    #expect(pinch.severity == .warning)
    #expect(pinch.stands == ["A", "B"])
    #expect(pinch.features.isEmpty && pinch.cooperatives.isEmpty)
    #expect(pinch.measured == 0.5)
    #expect(pinch.limit == 1)
    #expect(pinch.unit == .metres)
    #expect(violations.count { $0.kind == "minimumAisleWidth" } == 1)
  }

  @Test("a stand that it closes says where the way to it narrows, in every language")
  func reason() throws {
    let plan = plan(neck)
    let closed = plan.violations.filter { $0.kind == "standOpen" }
    #expect(closed.flatMap(\.stands) == ["C", "D"])
    let stand = try #require(closed.first)
    #expect(
      stand.message(in: .english, of: plan)
        == "Stand C is open to no aisle: the way to it narrows to 0.5 m between A and B.")
    #expect(stand.message(in: .french, of: plan).contains("se réduit à 0,5 m entre A et B"))
    #expect(stand.message(in: .arabic, of: plan).contains("بين A وB"))
    let pinch = try #require(plan.violations.first { $0.kind == "minimumAisleWidth" })
    #expect(
      pinch.message(in: .english, of: plan)
        == "The way narrows to 0.5 m between A and B; an aisle is at least 1 m wide.")
  }

  @Test("a closed stand with no pinch before it says no more than that")
  func noReason() throws {
    let hall = TextHall(
      """
      +==--+
      |....|
      |AAAA|
      |BBBB|
      +----+
      """)
    let closed = try #require(plan(hall).violations.first)
    #expect(closed.stands == ["B"])
    #expect(closed.narrowing == nil)
  }

  @Test("features narrow the floor as stands do")
  func features() throws {
    let hall = TextHall(
      """
      +------------+
      =..#.........|
      =............|
      |AA..........|
      |AA..........|
      +------------+
      """)
    let pinch = try #require(
      plan(hall, metres: 2).violations.first { $0.kind == "minimumAisleWidth" })
    #expect(pinch.stands == ["A"])
    #expect(pinch.features == ["wall-2-0"])
    #expect(pinch.measured == 1)
  }

  @Test("wide enough for the aisle that is asked, the neck is no pinch and closes nobody")
  func wideEnough() {
    #expect(plan(neck, metres: 0.5).violations.isEmpty)
  }
}
