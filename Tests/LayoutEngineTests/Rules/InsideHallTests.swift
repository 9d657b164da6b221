// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("insideHall")
struct InsideHallTests {
  let hall = TextHall(
    """
    +====+
    |....|
    |....|
    |...A|
    +----+
    """)

  @Test("a stand that touches the wall is inside")
  func touching() {
    #expect(hall.plan(rules: [.of("insideHall")]).violations.isEmpty)
  }

  @Test("each stand that reaches out is named, with the area outside")
  func outside() {
    let plan = hall.plan(
      rules: [.of("insideHall")],
      stands: [
        .at("B", x: -1, y: 0, width: 2, depth: 2), .at("C", x: 3, y: 1, width: 1, depth: 9),
      ])
    #expect(plan.brokenStands == ["B", "C"])
    #expect(plan.violations.map(\.measured) == [2, 7])
    #expect(plan.violations.allSatisfy { $0.severity == .error && $0.limit == 0 })
  }

  @Test("a stand on a void is inside as far as this rule goes")
  func onVoid() {
    let plan = hall.plan(
      rules: [.of("insideHall")],
      features: [.area("v", .void, x: 3, y: 2, width: 1, depth: 1)])
    #expect(plan.violations.isEmpty)
  }
}
