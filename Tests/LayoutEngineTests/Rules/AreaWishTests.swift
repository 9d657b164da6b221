// SPDX-License-Identifier: Apache-2.0

import FloorPlan
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
}
