// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import LayoutEngine

@Suite("areaFits")
struct AreaFitsTests {
  let hall = TextHall(
    module: 0.7,
    """
    +---+
    |AAA|
    |BB.|
    +---+
    """)

  @Test("exactly the area needed fits, on each of a cooperative's stands")
  func boundary() {
    let plan = hall.plan(
      rules: [.of("areaFits")],
      cooperatives: [.named("x") { $0.minArea = 1.47 }],
      seats: ["A": ["x"], "B": ["x"]])
    #expect(plan.brokenStands == ["B"])
    #expect(plan.brokenCooperatives == ["x"])
    #expect(plan.violations.first?.measured == 0.98)
    #expect(plan.violations.first?.limit == 1.47)
  }
}
