// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import TestSupport
import Testing

@Suite("What is told of cooperatives on several stands")
struct SeveralStandsReportsTests {
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

  @Test("A withdrawal names both stands")
  func withdrawal() throws {
    let found = try Reallocation(plan, .withdrawal(["x"]))
    #expect(found.lines(in: .english).first?.contains("A and B") == true)
  }

  @Test("Arranging says that it keeps it where it is")
  func arranging() {
    let found = Arranger(plan, seatsWaiting: true).run(ArrangementEffort(moves: 50))
    #expect(
      found.lines(in: .english).contains("on several stands, kept where they are: x (A B)"))
    #expect(
      found.properties(seed: 1)["kept"]
        == .array([
          .dictionary(["cooperative": .text("x"), "stands": .array([.text("A"), .text("B")])])
        ]))
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
      #expect(list.notices.map { $0.sentence[.english] } == [sentence])
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
}

extension Plan {
  /// The plan after an edit, with a stand marked shared before it.
  fileprivate func applying(_ edit: Edit, stamp: Stamp?, sharing id: Stand.ID) throws -> Plan {
    var shared = try #require(stands[id])
    shared.isShared = true
    return try applying(.all([.writeStand(shared), edit]), stamp: stamp)
  }
}
