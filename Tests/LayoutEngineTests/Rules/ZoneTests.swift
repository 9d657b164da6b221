// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("zone")
struct ZoneTests {
  @Test("a stand that fills the zone is inside, one that reaches out by a cell is not")
  func boundary() {
    let hall = TextHall(
      """
      +-----+
      |AABB.|
      +-----+
      """)
    let plan = hall.plan(
      rules: [.of("zone", ["zone": .text("z")])], seats: ["A": ["a"], "B": ["b"]],
      features: [.area("z", .zone, x: 0, y: 0, width: 3, depth: 1)])
    #expect(plan.brokenStands == ["B"])
    #expect(plan.brokenCooperatives == ["b"])
    #expect(plan.violations.map(\.measured) == [1])
  }
}
