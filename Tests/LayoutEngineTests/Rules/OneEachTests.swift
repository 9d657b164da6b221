// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import LayoutEngine

@Suite("oneEach")
struct OneEachTests {
  let hall = TextHall(
    """
    +--+
    |AB|
    +--+
    """)

  @Test("two cooperatives on a stand are named with it, unless it is shared")
  func crowded() {
    let seats: [Stand.ID: [Cooperative.ID]] = ["A": ["y", "x"]]
    let plan = hall.plan(rules: [.of("oneEach")], seats: seats)
    #expect(plan.brokenStands == ["A"])
    #expect(plan.brokenCooperatives == ["x y"])
    let shared = hall.plan(rules: [.of("oneEach")], seats: seats) { $0.isShared = true }
    #expect(shared.violations.isEmpty)
  }

  @Test("a cooperative on two stands is named with them, shared or not")
  func scattered() {
    let plan = hall.plan(rules: [.of("oneEach")], seats: ["A": ["x"], "B": ["x"]]) {
      $0.isShared = true
    }
    #expect(plan.brokenStands == ["A B"])
    #expect(plan.brokenCooperatives == ["x"])
  }
}
