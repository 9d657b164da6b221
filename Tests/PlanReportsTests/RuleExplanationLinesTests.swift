// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import TestSupport
import Testing

@Suite("Explanations of rules as lines")
struct RuleExplanationLinesTests {
  private let hall = TextHall(
    module: 0.5,
    """
    +-----------+
    =..........A|
    =....B......|
    +-----------+
    """)

  @Test("the lines say that no number is law, and name the source")
  func lines() throws {
    let aisles = Rule.of("minimumAisleWidth", ["metres": .real(0.5), "frontage": .real(0.5)])
    let reach = Rule.of("exitReach", ["metres": .real(4)])
    let plan = hall.plan(rules: [aisles, reach], seats: ["A": ["x"], "B": ["y"]])
    let explanation = try #require(RuleExplanation(reach.id, in: Checker(plan)))
    let lines = explanation.lines(of: hall.plan(), in: .english)
    #expect(lines.first == "error · distance to exits · exitReach: limit 4 m")
    #expect(lines.contains("  worst: 4.5 m; maximum 4 m (A)"))
    #expect(lines.contains { $0.plain.hasPrefix("Source: French tent rules") })
    #expect(lines.last?.plain.contains("No number here is Moroccan law") == true)
    #expect(
      lines.contains { $0.plain.hasPrefix("error A · exit too far: From stand A it is 4.5 m") })
  }
}
