// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("cluster")
struct ClusterTests {
  let hall = TextHall(
    """
    +======+
    |......|
    |A.B..C|
    +----##+
    """)

  func violations(seats: [Stand.ID: [Cooperative.ID]]) -> [Violation] {
    hall.plan(
      rules: [
        .of("cluster", ["weight": .real(0.5)]), .of("minimumAisleWidth", ["metres": .integer(1)]),
      ], seats: seats
    ).violations
  }

  @Test("the walks of all pairs are summed and cost the weight a metre")
  func sum() {
    // Fronts meet between A and B; from B to C it is one step, from A to C, round B, five.
    let found = violations(seats: ["A": ["a"], "B": ["b"], "C": ["c"]])
    #expect(found.map(\.measured) == [6])
    #expect(found.map(\.cost) == [3])
    #expect(found.first?.cooperatives == ["a", "b", "c"])
    #expect(found.first?.stands == [])
  }

  @Test("one alone, or all on one stand, cost nothing")
  func together() {
    #expect(violations(seats: ["A": ["a"]]).isEmpty)
    #expect(violations(seats: ["A": ["a", "b"]]).isEmpty)
  }

  @Test("of several stands the shortest walk counts, once")
  func several() {
    // a has A and B: to C it is one step from B.
    #expect(violations(seats: ["A": ["a"], "B": ["a"], "C": ["c"]]).map(\.measured) == [1])
    #expect(violations(seats: ["A": ["a"], "B": ["a", "b"]]).isEmpty)
  }

  @Test("a pair that cannot reach each other is left out")
  func unreachable() {
    let split = TextHall(
      """
      +=-+
      |.A|
      |##|
      |.B|
      +--+
      """
    ).plan(
      rules: [.of("cluster"), .of("minimumAisleWidth", ["metres": .integer(1)])],
      seats: ["A": ["a"], "B": ["b"]])
    #expect(split.violations.isEmpty)
  }
}
