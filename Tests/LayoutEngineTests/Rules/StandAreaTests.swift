// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("standArea")
struct StandAreaTests {
  let hall = TextHall(
    module: 0.1,
    """
    +====+
    |....|
    |A.BB|
    +----+
    """)

  @Test("exactly the least and the largest area are allowed, decimal module or not")
  func boundary() {
    let plan = hall.plan(rules: [.of("standArea", ["min": .real(0.01), "max": .real(0.02)])])
    #expect(plan.violations.isEmpty)
  }

  @Test("a smaller and a larger stand are named with the limit they miss")
  func outside() {
    let plan = hall.plan(rules: [.of("standArea", ["min": .real(0.011), "max": .real(0.019)])])
    #expect(plan.brokenStands == ["A", "B"])
    #expect(plan.violations.map(\.limit) == [0.011, 0.019])
  }

  @Test("the default is 4 to 100 m²")
  func defaults() {
    let plan = TextHall(
      """
      +==+
      |..|
      +--+
      """
    ).plan(
      rules: [.of("standArea")],
      stands: [
        .at("A", x: 0, y: 0, width: 2, depth: 2), .at("B", x: 0, y: 0, width: 3, depth: 1),
        .at("C", x: 0, y: 0, width: 10, depth: 10), .at("D", x: 0, y: 0, width: 101, depth: 1),
      ])
    #expect(plan.brokenStands == ["B", "D"])
  }

  @Test("a cell under two parts of a stand counts once")
  func overlappingParts() {
    var stand = Stand.at("C", x: 0, y: 0, width: 2, depth: 2)
    stand.parts.append(GridRectangle(x: 1, y: 0, width: 2, depth: 2))
    let plan = hall.plan(rules: [.of("standArea", ["min": .integer(0)])], stands: [stand])
    #expect(Checker(plan).floor.area(of: 2) == 0.06)
  }

  @Test("a largest area below the least is refused")
  func contradiction() {
    let rule = Rule.of("standArea", ["max": .integer(3)])
    #expect(RuleCatalogue().problem(in: rule, of: hall.plan())?.keyPath == ["max"])
  }
}
