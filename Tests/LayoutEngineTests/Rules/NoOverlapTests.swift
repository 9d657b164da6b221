// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("noOverlap")
struct NoOverlapTests {
  let hall = TextHall(
    """
    +====+
    |....|
    |AABB|
    |AABB|
    +----+
    """)
  let rules = [Rule.of("noOverlap")]

  @Test("stands that touch do not overlap")
  func touching() {
    #expect(hall.plan(rules: rules).violations.isEmpty)
  }

  @Test("each pair of stands is named once, with its common area")
  func pairs() {
    let plan = hall.plan(rules: rules, stands: [.at("C", x: 1, y: 1, width: 2, depth: 1)])
    #expect(plan.brokenStands == ["A C", "B C"])
    #expect(plan.violations.map(\.measured) == [1, 1])
  }

  @Test("stands overlap outside the hall too")
  func outside() {
    let plan = hall.plan(
      rules: rules,
      stands: [
        .at("C", x: 9, y: 9, width: 2, depth: 2), .at("D", x: 10, y: 10, width: 2, depth: 2),
      ])
    #expect(plan.brokenStands == ["C D"])
  }

  @Test("a stand on a blocking feature is named with it; zones and points block nothing")
  func features() {
    let plan = hall.plan(
      rules: rules,
      features: [
        .area("column", .column, x: 1, y: 1, width: 1, depth: 1),
        .area("void", .void, x: 2, y: 2, width: 2, depth: 1),
        .area("zone", .zone, x: 0, y: 0, width: 4, depth: 3),
        .point("power", .power, x: 0, y: 1),
      ])
    #expect(plan.brokenStands == ["A", "B"])
    #expect(plan.brokenFeatures == ["column", "void"])
  }

  @Test("the parts of one stand may overlap")
  func parts() {
    var stand = Stand.at("C", x: 0, y: 0, width: 2, depth: 1)
    stand.parts.append(GridRectangle(x: 1, y: 0, width: 2, depth: 1))
    #expect(hall.plan(rules: rules, stands: [stand]).violations.isEmpty)
  }
}
