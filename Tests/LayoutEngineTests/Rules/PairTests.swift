// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("pair")
struct PairTests {
  let hall = TextHall(
    """
    +======+
    |......|
    |AB..C.|
    +------+
    """)

  func plan(_ parameters: PropertyDictionary, _ seats: [Stand.ID: [Cooperative.ID]]) -> Plan {
    var parameters = parameters
    parameters["first"] = .text("y")
    parameters["second"] = .text("x")
    return hall.plan(
      rules: [.of("pair", parameters), .of("minimumAisleWidth", ["metres": .integer(1)])],
      cooperatives: [.named("x"), .named("y")], seats: seats)
  }

  @Test("two who should stand side by side are named where they do not")
  func sideBySide() {
    let parameters: PropertyDictionary = ["relation": .text("sideBySide")]
    #expect(plan(parameters, ["A": ["x"], "B": ["y"]]).violations.isEmpty)
    let apart = plan(parameters, ["A": ["x"], "C": ["y"]])
    #expect(apart.brokenCooperatives == ["x y"])
    #expect(apart.brokenStands == ["A C"])
    #expect(apart.violations.map(\.measured) == [3])
  }

  @Test("a gap of exactly the metres is far enough")
  func apart() {
    let seats: [Stand.ID: [Cooperative.ID]] = ["B": ["x"], "C": ["y"]]
    #expect(plan(["metres": .integer(2)], seats).violations.isEmpty)
    #expect(plan(["metres": .real(2.1)], seats).violations.map(\.limit) == [2.1])
  }

  @Test("nothing is violated while one has no stand, nor on one shared stand")
  func absent() {
    let parameters: PropertyDictionary = ["relation": .text("sideBySide")]
    #expect(plan(parameters, ["A": ["x"]]).violations.isEmpty)
    #expect(plan(parameters, ["A": ["x", "y"]]).violations.isEmpty)
  }

  @Test("of several stands the nearest count, then the ids")
  func nearest() {
    let near = plan(["metres": .integer(9)], ["A": ["y"], "B": ["x"], "C": ["y"]])
    #expect(near.brokenStands == ["A B"])
    #expect(near.violations.map(\.measured) == [0])
    let side: PropertyDictionary = ["relation": .text("sideBySide")]
    #expect(plan(side, ["A": ["y"], "B": ["x"], "C": ["y"]]).violations.isEmpty)
  }

  @Test("two on one stand are side by side at a gap of 0")
  func together() {
    let seats: [Stand.ID: [Cooperative.ID]] = ["A": ["x", "y"], "C": ["x"]]
    #expect(plan(["relation": .text("sideBySide")], seats).violations.isEmpty)
    let found = plan(["metres": .integer(1)], seats)
    #expect(found.brokenStands == ["A"])
    #expect(found.violations.map(\.measured) == [0])
    #expect(plan(["metres": .integer(0)], seats).violations.isEmpty)
  }

  @Test("a rule that asks for nothing, an odd relation and a stranger are refused")
  func parameters() {
    let plan = plan([:], [:])
    for (parameters, path) in [
      (["first": .text("x"), "second": .text("y")] as PropertyDictionary, []),
      (["first": .text("x"), "second": .text("z")], ["second"]),
      (["first": .text("x"), "second": .text("x"), "metres": .integer(1)], ["second"]),
      (["first": .text("x"), "second": .text("y"), "relation": .text("facing")], ["relation"]),
    ] {
      #expect(RuleCatalogue().problem(in: .of("pair", parameters), of: plan)?.keyPath == path)
    }
  }
}
