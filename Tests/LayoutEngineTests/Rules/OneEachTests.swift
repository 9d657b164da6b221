// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("oneEach")
struct OneEachTests {
  let hall = TextHall(
    """
    +--+
    |AB|
    +--+
    """)

  @Test("two cooperatives on a stand are named with it, unless it is shared")
  func crowded() {
    let seats: [Stand.ID: [Cooperative.ID]] = ["A": ["y", "x"]]
    let plan = hall.plan(rules: [.of("oneEach")], seats: seats)
    #expect(plan.brokenStands == ["A"])
    #expect(plan.brokenCooperatives == ["x y"])
    let shared = hall.plan(rules: [.of("oneEach")], seats: seats) { $0.isShared = true }
    #expect(shared.violations.isEmpty)
  }

  @Test("so many stands as a cooperative takes join edge to edge, not at a corner")
  func joined() {
    let hall = TextHall(
      """
      +------+
      |ABC..F|
      |...D..|
      +------+
      """)
    func broken(_ stands: [Stand.ID], of most: Int) -> [Violation] {
      hall.plan(
        rules: [.of("oneEach")], cooperatives: [.named("x") { $0.standLimit = most }],
        seats: Dictionary(uniqueKeysWithValues: stands.map { ($0, ["x"]) })
      ).violations
    }
    #expect(broken(["A", "B"], of: 2).isEmpty)
    #expect(broken(["A", "B", "C"], of: 3).isEmpty)
    for apart in [["A", "C"], ["C", "D"], ["D", "F"]] as [[Stand.ID]] {
      #expect(broken(apart, of: 2).map(\.stands) == [apart])
      #expect(broken(apart, of: 2).map(\.aspect) == ["apart"])
    }
    // A, B and C join, D and F do not: three groups.
    #expect(broken(["A", "B", "C", "D", "F"], of: 5).map(\.measured) == [3])
    let tooMany = broken(["A", "B", "D"], of: 2)
    #expect(tooMany.map(\.aspect) == ["cooperative"])
    #expect(tooMany.map(\.measured) == [3])
    #expect(tooMany.map(\.limit) == [2])
  }

  @Test("stands that overlap join, and one that is moved away does not any more")
  func moved() throws {
    let plan = hall.plan(
      rules: [.of("oneEach")], cooperatives: [.named("x") { $0.standLimit = 2 }],
      seats: ["A": ["x"], "B": ["x"]])
    var checker = Checker(plan)
    #expect(checker.report.violations.isEmpty)
    for (x, isBroken) in [(0, false), (1, false), (5, true)] {
      let moved = try plan.applying(
        .writeStand(.at("B", x: x, y: 0, width: 1, depth: 1)), stamp: nil)
      checker.update(to: moved)
      #expect(checker.report.violations.isEmpty != isBroken)
      #expect(checker.report == Checker(moved).report)
    }
  }

  @Test("a cooperative on two stands is named with them, shared or not")
  func scattered() {
    let plan = hall.plan(rules: [.of("oneEach")], seats: ["A": ["x"], "B": ["x"]]) {
      $0.isShared = true
    }
    #expect(plan.brokenStands == ["A B"])
    #expect(plan.brokenCooperatives == ["x"])
  }
}
