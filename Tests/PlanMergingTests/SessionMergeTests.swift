// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import PlanMerging

@Suite("What two people did to one programme")
struct SessionMergeTests {
  private let base = TextHall(
    """
    +====--------+
    |............|
    |............|
    +------------+
    """
  ).plan(
    cooperatives: [.named("c1"), .named("c2")],
    features: [.area("ws", .workshopArea, x: 5, y: 0, width: 3, depth: 2)]
  ).with([.named("w1", in: "ws", 600...690), .named("w2", in: "ws", 700...760)])

  private func session(_ id: Session.ID, _ change: (inout Session) -> Void) throws -> Edit {
    var session = try #require(base.sessions[id])
    change(&session)
    return .writeSession(session)
  }

  private func merge(_ ours: Edit, _ theirs: Edit) throws -> PlanMerge {
    PlanMerge(
      ThreeVersions(
        base: base,
        ours: try base.applying(ours, stamp: Stamp(at: "2017-11-28T20:00:00Z", by: "o")),
        theirs: try base.applying(theirs, stamp: Stamp(at: "2017-11-28T21:00:00Z", by: "t"))))
  }

  @Test("One moves a session, the other says who leads it: both are taken")
  func both() throws {
    let merge = try merge(
      session("w1") { $0.span = .minutes(660, 750) }, session("w1") { $0.trainer = "N" })
    #expect(merge.conflicts.isEmpty)
    #expect(merge.plan.sessions["w1"]?.span == .minutes(660, 750))
    #expect(merge.plan.sessions["w1"]?.trainer == "N")
    #expect(merge.plan.history.map(\.by) == ["o", "t"])
  }

  @Test("Both move it differently: ours stands, and it is told")
  func moved() throws {
    let merge = try merge(
      session("w1") { $0.span = .minutes(660, 750) },
      session("w1") { $0.span = .minutes(540, 630) })
    #expect(merge.plan.sessions["w1"]?.span == .minutes(660, 750))
    #expect(
      merge.conflicts.map(\.path) == [["sessions", "w1", "end"], ["sessions", "w1", "start"]])
  }

  @Test("One takes off who is invited by the other: the plan is one that is read")
  func removed() throws {
    let merge = try merge(
      .removeCooperative("c1"), session("w2") { $0.participants = ["c1", "c2"] })
    let invited = merge.plan.sessions["w2"]?.participants ?? []
    #expect(invited.allSatisfy { merge.plan.cooperatives[$0] != nil })
    #expect(!merge.conflicts.isEmpty)
  }

  @Test("Who was invited by ours and removed by theirs is there, and nothing else comes back")
  func broughtBack() throws {
    let merge = try merge(
      session("w2") { $0.participants = ["c1", "c2"] },
      .all([.removeCooperative("c1"), .removeSession("w1")]))
    #expect(merge.plan.sessions["w2"]?.participants == ["c1", "c2"])
    #expect(merge.plan.cooperatives["c1"] != nil)
    #expect(merge.plan.sessions["w1"] == nil)
    #expect(merge.conflicts.map(\.path) == [["cooperatives", "c1"]])
  }
}
