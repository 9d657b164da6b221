// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("keepTogether")
struct KeepTogetherTests {
  let hall = TextHall(
    module: 0.5,
    """
    +==------+
    |........|
    |A.B..C.#|
    |######.D|
    +--------+
    """)

  func plan(
    _ metres: Double, seats: [Stand.ID: [Cooperative.ID]], b: String = "b"
  ) -> Plan {
    hall.plan(
      rules: [
        .of(
          "keepTogether",
          [
            "a": .dictionary(["id": .text("a")]), "b": .dictionary(["id": .text(b)]),
            "metres": .real(metres), "severity": .text("warning"),
          ]), .of("minimumAisleWidth", ["metres": .real(0.5), "frontage": .real(0.5)]),
      ], cooperatives: [.named("a"), .named("b")], seats: seats)
  }

  @Test("exactly the walk is near enough")
  func boundary() {
    let seats: [Stand.ID: [Cooperative.ID]] = ["A": ["a"], "C": ["b"]]
    // From right of A to left of C: up, four across, down again are too far round; 1 to 4 is 3.
    let walked = plan(0, seats: seats).violations.first?.measured ?? 0
    #expect(plan(walked, seats: seats).violations.isEmpty)
    let broken = plan(walked - 0.01, seats: seats)
    #expect(broken.brokenCooperatives == ["a"])
    #expect(broken.brokenStands == ["A"])
  }

  @Test("where nobody of b stands it is infinitely far")
  func missing() {
    #expect(plan(99, seats: ["A": ["a"]]).violations.map(\.measured) == [.infinity])
  }

  @Test("a cooperative does not serve itself; one on the same stand does")
  func itself() {
    #expect(plan(99, seats: ["A": ["a"], "B": ["a"]], b: "a").violations.count == 2)
    #expect(plan(0, seats: ["A": ["a", "b"]]).violations.isEmpty)
  }
}
