// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Cooperatives on several stands: withdrawing, moving, arranging")
struct SeveralStandsTests {
  private let plan = TextHall(
    """
    +======+
    |......|
    |AABB.C|
    +------+
    """
  ).plan(
    rules: [.of("placed"), .of("oneEach"), .of("minimumAisleWidth", ["metres": .integer(1)])],
    cooperatives: [
      .named("x") { $0.standLimit = 2 }, .named("y"),
      .named("v") { ($0.status, $0.priority) = (.waiting, 1) },
      .named("w") { ($0.status, $0.priority) = (.waiting, 2) },
    ], seats: ["A": ["x"], "B": ["x"], "C": ["y"]])

  @Test("A withdrawal offers each stand that is freed")
  func withdrawal() throws {
    let found = try Reallocation(plan, .withdrawal(["x"]))
    #expect(found.freed == ["A", "B"])
    #expect(found.freedInTurn == ["A", "B"])
    let first = try #require(found.proposals.first)
    #expect(first.kind == .fill)
    #expect(Set(first.seated) == ["v", "w"])
    #expect(
      found.proposals.filter { $0.kind == .rest }.compactMap(\.rebuilding?.stand) == ["A", "B"])
  }

  @Test("No shift moves it, and it is not moved itself until it has one stand")
  func shifts() throws {
    let found = try Reallocation(plan, .withdrawal(["y"]))
    #expect(!found.proposals.contains { $0.moves.contains { $0.cooperative == "x" } })
    #expect(throws: EditRefusal.onSeveralStands("x")) { try Reallocation(plan, .relocation("x")) }
    #expect(throws: EditRefusal.onSeveralStands("x")) { try Reallocation(plan, .closure("A")) }
    let one = try plan.applying(.leave("x", "B"), stamp: nil)
    #expect(throws: Never.self) { try Reallocation(one, .relocation("x")) }
  }

  @Test("Arranging keeps it where it is")
  func arranging() {
    let found = Arranger(plan, seatsWaiting: true).run(ArrangementEffort(moves: 50))
    #expect(found.plan.stands(of: "x") == ["A", "B"])
  }

  @Test("One that takes two and has one is moved, not given another")
  func movesWhole() throws {
    let plan = try plan.applying(
      .all([.leave("x", "B"), .unplace("y", toWaiting: false)]), stamp: nil)
    let moves = [
      ArrangementMove(cooperative: "x", from: "A", to: "C"),
      ArrangementMove(cooperative: "y", from: nil, to: "A"),
    ]
    let edit = try #require(MoveOrder(plan, moves).edit)
    let moved = try plan.applying(edit, stamp: nil)
    #expect(moved.stands(of: "x") == ["C"])
    #expect(moved.stands(of: "y") == ["A"])
  }

  @Test("A repair moves one that takes two and has one, and does not give it another")
  func repairs() throws {
    let plan = TextHall(
      """
      +======+
      |......|
      |A...BB|
      +------+
      """
    ).plan(
      rules: [.of("areaFits"), .of("minimumAisleWidth", ["metres": .integer(1)])],
      cooperatives: [.named("x") { ($0.standLimit, $0.minArea) = (2, 2) }], seats: ["A": ["x"]])
    let checker = Checker(plan)
    let violation = try #require(checker.report.violations.first)
    var search = RepairSearch(checker)
    let found = search.repair(of: violation)
    let repair = try #require(found)
    #expect(try plan.applying(repair.edit, stamp: nil).stands(of: "x") == ["B"])
  }
}
