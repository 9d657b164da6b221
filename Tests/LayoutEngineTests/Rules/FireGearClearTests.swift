// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("fireGearClear")
struct FireGearClearTests {
  let hall = TextHall(
    module: 0.5,
    """
    +---------+
    |A...B....|
    +---------+
    """)

  func violations(x: Int, mountedOn: Stand.ID? = nil) -> [Violation] {
    hall.plan(
      rules: [.of("fireGearClear")],
      features: [.point("fire", .extinguisher, x: x, y: 0, mountedOn: mountedOn)]
    ).violations
  }

  @Test("a gap of exactly 1.5 m is clear")
  func boundary() {
    #expect(violations(x: 8).isEmpty)
    let near = violations(x: 7)
    #expect(near.map(\.stands) == [["B"]])
    #expect(near.map(\.features) == [["fire"]])
    #expect(near.map(\.measured) == [1])
  }

  @Test("the stand it is mounted on is exempt, no other")
  func mounted() {
    #expect(violations(x: 3, mountedOn: "B").map(\.stands) == [["A"]])
    #expect(violations(x: 4, mountedOn: "B").isEmpty)
  }
}
