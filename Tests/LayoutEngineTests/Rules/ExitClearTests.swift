// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("exitClear")
struct ExitClearTests {
  @Test("a gap of exactly the limit is clear, straight or slanting")
  func boundary() {
    let hall = TextHall(
      """
      +=-----+
      |......|
      |......|
      |......|
      |A...B.|
      +------+
      """)
    // A is straight below the door; B is 3 cells east of its end and 3 rows below.
    #expect(hall.plan(rules: [.of("exitClear")]).violations.isEmpty)
    let plan = hall.plan(rules: [.of("exitClear", ["metres": .real(4.25)])])
    #expect(plan.brokenStands == ["A", "B"])
    #expect(plan.violations.map(\.measured) == [3, 4.242640687])
    #expect(plan.brokenFeatures == ["north1", "north1"])
    let slant = Rule.of("exitClear", ["metres": .real(3.000001)])
    #expect(hall.plan(rules: [slant]).violations.isEmpty)
  }

  @Test("blocking features count, but not walls and voids, nor zones and points")
  func features() {
    let hall = TextHall(
      """
      +==--+
      |....|
      |....|
      +----+
      """)
    let plan = hall.plan(
      rules: [.of("exitClear")],
      features: [
        .area("stage", .stage, x: 3, y: 0, width: 1, depth: 1),
        .area("void", .void, x: 3, y: 1, width: 1, depth: 1),
        .area("wall", .wall, x: 2, y: 0, width: 1, depth: 1),
        .area("zone", .zone, x: 0, y: 0, width: 1, depth: 1),
        .point("water", .water, x: 0, y: 0),
      ])
    #expect(plan.brokenFeatures == ["north1 stage"])
    #expect(plan.violations.map(\.measured) == [1])
  }

  @Test("a door on a void's side is measured from there")
  func voidDoor() {
    let hall = TextHall(
      """
      +--------+
      |........|
      |......A.|
      +--------+
      """)
    let door = Feature(
      id: "door", kind: .entrance,
      place: .door(.init(side: .east, offset: 0, width: 2, void: "void")))
    let plan = hall.plan(
      rules: [.of("exitClear", ["metres": .real(3.5)])],
      features: [.area("void", .void, x: 0, y: 0, width: 3, depth: 2), door])
    #expect(plan.violations.map(\.measured) == [3])
    #expect(plan.brokenStands == ["A"])
  }
}
