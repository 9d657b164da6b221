// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("areaFits")
struct AreaFitsTests {
  let hall = TextHall(
    module: 0.7,
    """
    +---+
    |AAA|
    |BB.|
    +---+
    """)

  private func plan(_ seats: [Stand.ID: [Cooperative.ID]], _ needs: [Cooperative.ID: Double])
    -> Plan
  {
    hall.plan(
      rules: [.of("areaFits")],
      cooperatives: needs.map { id, need in .named(id) { $0.minArea = need } }, seats: seats)
  }

  @Test("exactly the area needed fits, and all stands of a cooperative add up")
  func boundary() {
    #expect(plan(["A": ["x"]], ["x": 1.47]).violations.isEmpty)
    let short = plan(["B": ["x"]], ["x": 1.47])
    #expect(short.brokenStands == ["B"])
    #expect(short.brokenCooperatives == ["x"])
    #expect(short.violations.first?.measured == 0.98)
    #expect(short.violations.first?.limit == 1.47)
    #expect(plan(["A": ["x"], "B": ["x"]], ["x": 2.45]).violations.isEmpty)
    #expect(plan(["A": ["x"], "B": ["x"]], ["x": 2.5]).brokenStands == ["A B"])
  }

  @Test("four that need 9 m² each do not fit on one shared stand of 9 m²: four errors")
  func shared() {
    let needs: [Cooperative.ID: Double] = ["w": 9, "x": 9, "y": 9, "z": 9, "none": 0]
    let plan = TextHall(
      """
      +---+
      |AAA|
      |AAA|
      |AAA|
      +---+
      """
    ).plan(
      rules: [.of("areaFits")],
      cooperatives: needs.map { id, need in .named(id) { $0.minArea = need } },
      seats: ["A": ["w", "x", "y", "z", "none"]]
    ) { $0.isShared = true }
    #expect(plan.brokenCooperatives == ["w", "x", "y", "z"])
    #expect(plan.violations.allSatisfy { $0.measured == 9 && $0.limit == 36 })
    #expect(plan.brokenStands == ["A", "A", "A", "A"])
  }

  @Test("who shares one of several stands is asked for with all of them, and only once")
  func chain() {
    // x has A and B and shares both with y; z shares B with them.
    let plan = plan(
      ["A": ["x", "y"], "B": ["x", "y", "z"]], ["x": 1, "y": 1.25, "z": 0.3])
    #expect(plan.brokenStands == ["A B", "A B", "B"])
    #expect(plan.brokenCooperatives == ["x", "y", "z"])
    #expect(plan.violations.map(\.limit) == [2.55, 2.55, 2.55])
    #expect(plan.violations.map(\.measured) == [2.45, 2.45, 0.98])
  }

  @Test("the sentence speaks of all the stands, and of those who share")
  func sentences() {
    let several = plan(["A": ["x"], "B": ["x"]], ["x": 3])
    #expect(
      several.violations.first?.message(in: .english, of: several)
        == "x needs at least 3 m²; stands A and B have 2.45 m².")
    let shared = plan(["A": ["x", "y"]], ["x": 1, "y": 1])
    #expect(
      shared.violations.first?.message(in: .english, of: shared)
        == "x and those it shares with need 2 m² together; stand A has 1.47 m².")
  }
}
