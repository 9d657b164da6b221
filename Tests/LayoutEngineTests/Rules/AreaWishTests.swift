// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("areaWish")
struct AreaWishTests {
  let hall = TextHall(
    module: 0.5,
    """
    +---+
    |AAA|
    +---+
    """)

  func costs(wished: Double) -> [Double] {
    hall.plan(
      rules: [.of("areaWish", ["weight": .integer(2)])],
      cooperatives: [.named("x") { $0.wishedArea = wished }], seats: ["A": ["x"]]
    ).violations.map(\.cost)
  }

  @Test("each m² missing costs the weight, parts of one included, and none missing is free")
  func cost() {
    #expect(costs(wished: 0.75) == [])
    #expect(costs(wished: 1) == [0.5])
  }

  @Test("on a shared stand each pays its own part of what is missing")
  func shared() {
    let wishes: [Cooperative.ID: Double] = ["x": 2, "y": 1, "z": 0]
    let plan = hall.plan(
      rules: [.of("areaWish", ["weight": .integer(2)])],
      cooperatives: wishes.map { id, wish in .named(id) { $0.wishedArea = wish } },
      seats: ["A": ["x", "y", "z"]])
    #expect(plan.brokenCooperatives == ["x", "y"])
    #expect(plan.violations.map(\.cost) == [3, 1.5])
    #expect(plan.violations.map(\.limit) == [3, 3])
  }
}
