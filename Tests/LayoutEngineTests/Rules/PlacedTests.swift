// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("placed")
struct PlacedTests {
  @Test("confirmed cooperatives without a stand are named, others are not")
  func confirmed() {
    let hall = TextHall(
      """
      +--+
      |A.|
      +--+
      """)
    let plan = hall.plan(
      rules: [.of("placed")],
      cooperatives: [
        .named("c"), .named("a"), .named("w") { $0.status = .waiting },
        .named("x") { $0.status = .withdrawn }, .named("s"),
      ],
      seats: ["A": ["s"]])
    #expect(plan.brokenCooperatives == ["a", "c"])
    let report = Checker(plan).report
    #expect(report.quality == PlanQuality(unplaced: 2, errors: 2, warnings: 0, wishCost: 0))
    #expect(
      report.cooperatives
        == Report.CooperativeCounts(confirmed: 3, placed: 1, waiting: 1, withdrawn: 1))
  }
}
