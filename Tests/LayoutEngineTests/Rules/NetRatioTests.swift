// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("netRatio")
struct NetRatioTests {
  let hall = TextHall(
    """
    +----------+
    |AAA.......|
    +----------+
    """)

  @Test("exactly the share is allowed, one cell more is not")
  func boundary() {
    let rules = [Rule.of("netRatio", ["max": .real(0.3)])]
    #expect(hall.plan(rules: rules).violations.isEmpty)
    let plan = hall.plan(rules: rules, stands: [.at("B", x: 5, y: 0, width: 1, depth: 1)])
    #expect(plan.violations.map(\.measured) == [0.4])
    #expect(plan.violations.allSatisfy { $0.severity == .warning && $0.stands.isEmpty })
  }

  @Test("voids are no hall, and floor under two stands counts twice")
  func voids() {
    let plan = hall.plan(
      rules: [.of("netRatio")], features: [.area("v", .void, x: 6, y: 0, width: 9, depth: 1)],
      stands: [.at("B", x: 0, y: 0, width: 1, depth: 1)])
    #expect(plan.violations.map(\.measured) == [4.0 / 6])
    let report = Checker(plan).report
    #expect(report.hallArea == 6)
    #expect(report.standArea == 4)
  }

  @Test("a hall without floor has no room for any stand")
  func noFloor() {
    let void = Feature.area("v", .void, x: 0, y: 0, width: 10, depth: 1)
    let plan = hall.plan(rules: [.of("netRatio")], features: [void])
    #expect(plan.violations.map(\.measured) == [.infinity])
  }
}
