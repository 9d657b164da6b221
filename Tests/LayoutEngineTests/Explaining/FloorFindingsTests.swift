// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("What the rules see on the floor")
struct FloorFindingsTests {
  let hall = TextHall(
    """
    +----------+
    |...#######|
    =..........|
    =..........|
    |...#######|
    +----------+
    """)

  @Test("a dead end comes with its depth, and says whether the plan allows it")
  func deadEnds() {
    for (limit, isTooDeep) in [(6.9, true), (7, false)] {
      let plan = hall.plan(rules: [
        .of("minimumAisleWidth", ["metres": .real(2)]), .of("deadEnd", ["metres": .real(limit)]),
      ])
      let found = Checker(plan).findings.deadEnds
      #expect(found.map(\.metres) == [7])
      #expect(found.map(\.isTooDeep) == [isTooDeep])
      #expect(found.first?.cells.count == 14)
    }
  }

  @Test("how a large hall empties is not waited for, and kept as long as the floor is the same")
  func emptying() throws {
    var large = Hall(width: 200, depth: 120)
    for side in [Side.north, .south] {
      let id = Feature.ID(stringLiteral: side.rawValue)
      large.features[id] = Feature(
        id: id, kind: .exit, place: .door(.init(side: side, offset: 90, width: 8)))
    }
    let stand = Stand.at("s", x: 20, y: 20, width: 6, depth: 6)
    let checker = Checker(Plan(hall: large, stands: [stand]))
    let findings = checker.findings
    #expect(findings.isEmptyingDue && findings.emptying == nil)
    let found = findings.workOutEmptying()
    #expect(found?.doors.count == 2)
    #expect(!findings.isEmptyingDue && findings.emptying?.doors == found?.doors)
    #expect(checker.findings(after: findings).emptying != nil)
    let moved = Checker(
      Plan(hall: large, stands: [Stand.at("s", x: 40, y: 20, width: 6, depth: 6)]))
    #expect(moved.findings(after: findings).isEmptyingDue)
    #expect(Checker(hall.plan()).findings.emptying != nil)
  }

  @Test("clearances are those that the plan's rules ask for, and none without a rule")
  func clearances() {
    let gear = Feature.point("gear", .extinguisher, x: 9, y: 1)
    let rules = [
      Rule.of("exitClear", ["metres": .real(2)]), .of("fireGearClear", ["metres": .real(1)]),
    ]
    let found = Checker(hall.plan(rules: rules, features: [gear])).findings.clearances
    #expect(found.map(\.feature.id) == ["gear", "west1"])
    #expect(found.map(\.metres) == [1, 2])
    let door = found.first { $0.feature.id == "west1" }
    #expect(door?.contains(GridPoint(x: 1, y: 1), .standard) == true)
    #expect(door?.contains(GridPoint(x: 4, y: 1), .standard) == false)
    #expect(Checker(hall.plan(features: [gear])).findings.clearances.isEmpty)
  }
}
