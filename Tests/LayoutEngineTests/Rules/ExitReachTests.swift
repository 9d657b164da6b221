// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("exitReach")
struct ExitReachTests {
  let hall = TextHall(
    module: 0.5,
    """
    +-----------+
    =..........A|
    =..........A|
    +-----------+
    """)

  func plan(_ metres: Double) -> Plan {
    hall.plan(rules: [
      .of("minimumAisleWidth", ["metres": .real(1), "frontage": .real(0.5)]),
      .of("exitReach", ["metres": .real(metres)]),
    ])
  }

  @Test("the walk is counted in steps from the front to the door's inner cells")
  func exactly() {
    // Ten cells from door to front are nine steps.
    #expect(plan(4.5).violations.isEmpty)
    let violation = plan(4.49).violations.first
    #expect(violation?.measured == 4.5)
    #expect(violation?.limit == 4.49)
    #expect(plan(4.49).brokenStands == ["A"])
  }

  @Test("a stand without a front is not measured")
  func closed() {
    let plan = TextHall(
      """
      +--+
      |.A|
      +--+
      """
    ).plan(rules: [.of("exitReach", ["metres": .integer(0)])])
    #expect(plan.violations.isEmpty)
  }
}
