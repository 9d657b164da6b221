// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("cap")
struct CapTests {
  let hall = TextHall(
    """
    +========+
    |........|
    |AABB.C.D|
    +--------+
    """)

  func plan(_ parameters: PropertyDictionary, seats: [Stand.ID: [Cooperative.ID]]) -> Plan {
    hall.plan(
      rules: [.of("cap", parameters), .of("minimumAisleWidth", ["metres": .integer(1)])],
      seats: seats, features: [.area("z", .zone, x: 0, y: 0, width: 4, depth: 2)])
  }

  let everyone: [Stand.ID: [Cooperative.ID]] = ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"]]

  @Test("a zone counts whose stand lies wholly inside, and names nobody")
  func zone() {
    let parameters: PropertyDictionary = ["zone": .text("z"), "count": .integer(1)]
    let found = plan(parameters, seats: everyone).violations
    #expect(found.map(\.measured) == [2])
    #expect(found.first?.cooperatives == [])
    #expect(found.first?.stands == [])
    #expect(plan(["zone": .text("z"), "count": .integer(2)], seats: everyone).violations.isEmpty)
  }

  @Test("within metres each is counted with those in its reach, exactly the limit included")
  func metres() {
    // C meets both B and D in a cell between them; from B to D, round C, it is four steps.
    func broken(_ metres: Double) -> [String] {
      plan(
        ["metres": .real(metres), "count": .integer(2)],
        seats: ["B": ["b"], "C": ["c"], "D": ["d"]]
      ).brokenCooperatives
    }
    #expect(broken(3.9) == ["c"])
    #expect(broken(4) == ["b", "c", "d"])
    let near = plan(
      ["metres": .real(0), "count": .integer(1)], seats: ["C": ["c"], "D": ["d"]])
    #expect(near.brokenCooperatives == ["c", "d"])
    #expect(near.brokenStands == ["", ""])
  }

  @Test("a cooperative on two stands counts once, and has one violation at most")
  func twice() {
    let plan = plan(
      ["metres": .real(99), "count": .integer(1)], seats: ["A": ["a"], "B": ["a"], "C": ["c"]])
    #expect(plan.brokenCooperatives == ["a", "c"])
    #expect(plan.violations.map(\.measured) == [2, 2])
  }

  @Test("what is within reach of any of a cooperative's stands is near it")
  func several() {
    // a has A and D: b is near A, c near D; they are not near each other.
    let plan = plan(
      ["metres": .real(1), "count": .integer(2)],
      seats: ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["a"]])
    #expect(plan.violations.map(\.measured).contains(3))
    #expect(plan.brokenCooperatives.contains("a"))
  }

  @Test("a count that is missing or broken, or neither zone nor metres, is refused")
  func parameters() {
    for (parameters, path) in [
      (["zone": .text("z")] as PropertyDictionary, ["count"]),
      (["zone": .text("z"), "count": .real(1.5)], ["count"]),
      (["zone": .text("y"), "count": .integer(1)], ["zone"]),
      (["zone": .text("north1"), "count": .integer(1)], ["zone"]),
      (["count": .integer(1)], []),
    ] {
      let problem = RuleCatalogue().problem(
        in: .of("cap", parameters), of: plan(parameters, seats: [:]))
      #expect(problem?.keyPath == path)
    }
  }
}
