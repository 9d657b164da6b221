// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("cookingPower")
struct CookingPowerTests {
  let hall = TextHall(
    """
    +--+
    |A.|
    +--+
    """)

  func plan(_ guests: [Cooperative]) -> Plan {
    hall.plan(
      rules: [.of("cookingPower")], cooperatives: guests, seats: ["A": guests.map(\.id)])
  }

  func cook(_ id: Cooperative.ID, _ kilowatts: Double) -> Cooperative {
    .named(id) {
      $0.cooks = true
      $0.cookingKilowatts = kilowatts
    }
  }

  @Test("less than the limit is allowed, exactly the limit is not")
  func boundary() {
    #expect(plan([cook("x", 19.9)]).violations.isEmpty)
    #expect(plan([cook("x", 20)]).violations.map(\.measured) == [20])
  }

  @Test("cooking adds up on a stand, and each that cooks there is named")
  func sum() {
    let idle = Cooperative.named("z") { $0.cookingKilowatts = 50 }
    #expect(plan([cook("x", 12), cook("y", 7), idle]).violations.isEmpty)
    let plan = plan([cook("x", 12), cook("y", 8), cook("w", 0), idle])
    #expect(plan.brokenCooperatives == ["w", "x", "y"])
  }
}
