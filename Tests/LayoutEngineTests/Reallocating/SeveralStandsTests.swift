// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Cooperatives on several stands: withdrawing, moving, arranging, telling")
struct SeveralStandsTests {
  private let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

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
    #expect(found.lines(in: .english).first?.contains("A and B") == true)
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

  @Test("Arranging keeps it where it is, and says so")
  func arranging() {
    let found = Arranger(plan, seatsWaiting: true).run(ArrangementEffort(moves: 50))
    #expect(found.plan.stands(of: "x") == ["A", "B"])
    #expect(
      found.lines(in: .english).contains("on several stands, kept where they are: x (A B)"))
    #expect(
      found.properties(seed: 1)["kept"]
        == .array([
          .dictionary(["cooperative": .text("x"), "stands": .array([.text("A"), .text("B")])])
        ]))
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

  @Test("Notices name all stands, compared with a plan or read in the history")
  func notices() throws {
    let one = try plan.applying(.leave("x", "B"), stamp: nil)
    let two = try one.applying(.place("x", on: "B"), stamp: stamp)
    let gone = try two.applying(.withdraw("x", reason: "", at: stamp.at), stamp: stamp)
    let told: [(Plan, Plan, String)] = [
      (one, two, "Your stands are now A, B."),
      (two, gone, "Your withdrawal has been recorded; stands A, B are no longer reserved for you."),
      (
        two, try two.applying(.place("x", on: "C"), stamp: nil, sharing: "C"),
        "Your stand is now C, no longer A, B."
      ),
      (two, one, "Your stand is now A, no longer B."),
    ]
    for (before, now, sentence) in told {
      let list = NoticeList(from: before, to: now)
      #expect(list.notices.map(\.sentence.english) == [sentence])
    }
    #expect(
      NoticeList(two, since: stamp.at).notices.map(\.sentence) == [
        NoticeList(from: one, to: two).notices[0].sentence
      ])
    #expect(NoticeList(gone, since: stamp.at).notices.map(\.from.count) == [1])
    let later = Stamp(at: "2017-11-28T19:00:00Z", by: "staff")
    let left = try two.applying(.withdraw("x", reason: "", at: later.at), stamp: later)
    #expect(NoticeList(left, since: later.at).notices.map(\.from.count) == [2])
  }

  @Test("Lists name all of them")
  func lists() {
    let listing = PlanListing(Checker(plan), language: .english)
    let entry = listing.cooperatives.first { $0["id"]?.text == "x" }
    #expect(entry?["stand"] == .text("A"))
    #expect(entry?["stands"] == .array([.text("A"), .text("B")]))
    #expect(entry?["numbers"] == .array([.text("A"), .text("B")]))
    #expect(listing.cooperativeLines(waitingOnly: false).contains { $0.contains("A,B") })
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

extension Plan {
  /// The plan after an edit, with a stand marked shared before it.
  fileprivate func applying(_ edit: Edit, stamp: Stamp?, sharing id: Stand.ID) throws -> Plan {
    var shared = try #require(stands[id])
    shared.isShared = true
    return try applying(.all([.writeStand(shared), edit]), stamp: stamp)
  }
}
