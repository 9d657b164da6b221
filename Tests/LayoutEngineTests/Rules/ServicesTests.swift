// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("services")
struct ServicesTests {
  let hall = TextHall(
    """
    +--+
    |AB|
    +--+
    """)

  func plan(_ guests: [Cooperative], offered: Double, water: Bool) -> Plan {
    hall.plan(
      rules: [.of("services")], cooperatives: guests, seats: ["A": guests.map(\.id)]
    ) {
      $0.powerKilowatts = offered
      $0.hasWater = water
    }
  }

  @Test("exactly the power offered is enough")
  func boundary() {
    let guest = Cooperative.named("x") { $0.powerKilowatts = 0.3 }
    #expect(plan([guest], offered: 0.3, water: false).violations.isEmpty)
    let short = plan([guest], offered: 0.2, water: false).violations
    #expect(short.map(\.measured) == [0.2])
    #expect(short.map(\.limit) == [0.3])
  }

  @Test("power adds up on a stand, and each that needs some is named")
  func sum() {
    let guests = [
      Cooperative.named("x") { $0.powerKilowatts = 0.1 },
      Cooperative.named("y") { $0.powerKilowatts = 0.2 }, Cooperative.named("z"),
    ]
    #expect(plan(guests, offered: 0.3, water: false).violations.isEmpty)
    let plan = plan(guests, offered: 0.25, water: false)
    #expect(plan.brokenCooperatives == ["x", "y"])
    #expect(plan.brokenStands == ["A", "A"])
  }

  @Test("the power of several stands adds up, water on one is enough, and all are named")
  func several() {
    func plan(_ power: Double, sharing other: Double) -> Plan {
      hall.plan(
        rules: [.of("services")],
        cooperatives: [
          .named("x") { ($0.powerKilowatts, $0.needsWater) = (power, true) },
          .named("y") { $0.powerKilowatts = other },
        ], seats: ["A": ["x"], "B": ["x", "y"]]
      ) {
        ($0.powerKilowatts, $0.hasWater) = (2, $0.id == "B")
      }
    }
    #expect(plan(4, sharing: 0).violations.isEmpty)
    let short = plan(2, sharing: 2.5)
    #expect(short.brokenStands == ["A B", "B"])
    #expect(short.violations.map(\.limit) == [4.5, 4.5])
    #expect(short.violations.map(\.measured) == [4, 2])
    #expect(short.violations.map(\.aspect) == ["power", "power"])
  }

  @Test("water is there or not; who lacks water and power has one violation")
  func water() {
    let guest = Cooperative.named("x") {
      $0.needsWater = true
      $0.powerKilowatts = 1
    }
    #expect(plan([guest], offered: 1, water: true).violations.isEmpty)
    #expect(plan([guest], offered: 1, water: false).violations.map(\.aspect) == ["water"])
    #expect(plan([guest], offered: 0, water: false).violations.map(\.aspect) == ["both"])
  }
}
