// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@Suite("Taking back what a history tells of")
struct HistoryActTests {
  private let early = Stamp(at: "2017-11-28T18:00:00Z", by: "Ali")
  private let late = Stamp(at: "2017-11-29T18:00:00Z", by: "Zineb")

  /// The plan as it was but for its history: what an act changed is taken back.
  private func expectBack(
    _ edit: Edit, from plan: Plan, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let done = try plan.applying(edit, stamp: late)
    let act = try #require(HistoryAct(lastOf: done.history), sourceLocation: sourceLocation)
    let back = try #require(act.takingBack(in: done), sourceLocation: sourceLocation)
    let after = try done.applying(back, stamp: late)
    let parts = after.parts(leadingTo: plan).filter {
      if case .history = $0 { false } else { true }
    }
    #expect(parts == [], sourceLocation: sourceLocation)
    #expect(after.history.count > done.history.count, sourceLocation: sourceLocation)
  }

  @Test("Whoever was seated, moved, taken off or exchanged is where they were")
  func seats() throws {
    let plan = try SmallFair.plan()
    try expectBack(.place("c4", on: "s4"), from: plan)
    try expectBack(.place("c1", on: "s4"), from: plan)
    try expectBack(.unplace("c1", toWaiting: false), from: plan)
    try expectBack(.unplace("c1", toWaiting: true), from: plan)
    try expectBack(.swap("c1", "c2"), from: plan)
    try expectBack(.reseat([Seat("c1", on: "s2"), Seat("c2", on: "s1")]), from: plan)
    try expectBack(
      .all([.unplace("c2", toWaiting: false), .place("c1", on: "s2"), .place("c4", on: "s1")]),
      from: plan)
  }

  @Test("Holds, locks, approvals and those who came and went are as they were")
  func others() throws {
    var plan = try SmallFair.plan()
    try expectBack(.hold("s3", "press"), from: plan)
    try expectBack(.lock("s1", true), from: plan)
    try expectBack(.setStatus(.approved), from: plan)
    try expectBack(.writeCooperative(Cooperative(id: "c9")), from: plan)
    _ = try plan.apply(.hold("s3", "press"), stamp: early)
    try expectBack(.hold("s3", ""), from: plan)
    _ = try plan.apply(.lock("s1", true), stamp: early)
    try expectBack(.lock("s1", false), from: plan)
  }

  @Test("A withdrawal is taken back with its stand, and who filled it waits again")
  func withdrawals() throws {
    var plan = try SmallFair.plan()
    _ = try plan.apply(.unplace("c2", toWaiting: true), stamp: early)
    let done = try plan.applying(
      .all([.withdraw("c1", reason: "ill", at: late.at), .place("c2", on: "s1")]), stamp: late)
    let act = try #require(HistoryAct(lastOf: done.history))
    #expect(act.lines.count == 2)
    let after = try done.applying(try #require(act.takingBack(in: done)), stamp: late)
    #expect(after.placements == plan.placements)
    #expect(after.cooperatives["c1"]?.status == .confirmed)
    #expect(after.cooperatives["c2"]?.status == .waiting)
  }

  @Test("What the history does not tell cannot be taken back")
  func untold() throws {
    var plan = try SmallFair.plan()
    var changed = try #require(plan.cooperatives["c1"])
    changed.wishedArea = 12
    for edit in [
      Edit.writeCooperative(changed), .writeNames(Names([("en", "Fair")])),
      .removeCooperative("c4"),
    ] {
      let done = try plan.applying(edit, stamp: late)
      #expect(HistoryAct(lastOf: done.history)?.takingBack(in: done) == nil)
    }
    // A hold from before there was a history has a comment that nobody wrote down.
    _ = try plan.apply(.hold("s3", "press"), stamp: nil)
    let lifted = try plan.applying(.hold("s3", ""), stamp: late)
    #expect(HistoryAct(lastOf: lifted.history)?.takingBack(in: lifted) == nil)
  }

  @Test("Acts are told apart by time and person; that somebody was told is none")
  func acts() throws {
    var plan = try SmallFair.plan()
    #expect(HistoryAct(lastOf: plan.history) == nil)
    _ = try plan.apply(.lock("s1", true), stamp: early)
    _ = try plan.apply(.place("c4", on: "s4"), stamp: late)
    _ = try plan.apply(.tell("c4"), stamp: late)
    #expect(HistoryAct(lastOf: plan.history)?.lines.map(\.event) == ["placed"])
    #expect(HistoryAct(lastOf: plan.history, but: 1)?.lines.map(\.event) == ["locked"])
    #expect(HistoryAct(lastOf: plan.history, but: 2) == nil)
  }

  @Test(
    "Redo does again what was taken back from before the session; saving and more edits count on")
  func session() throws {
    let plan = try SmallFair.plan().applying(.lock("s1", true), stamp: early)
    var session = EditingSession(plan, isSaved: true)
    #expect(session.actsTakenBack == 0)
    try session.takeBackOlder(by: .lock("s1", false), stamp: late, called: "locked")
    #expect(session.actsTakenBack == 1)
    #expect(session.hasUnsavedChanges)
    #expect(session.plan.history.count == 2)
    #expect(session.redo() != nil)
    #expect(session.plan == plan)
    #expect(!session.hasUnsavedChanges)
    #expect(session.actsTakenBack == 0)
    #expect(session.undo() != nil)
    #expect(session.plan.stands["s1"]?.isLocked == false)
    #expect(session.actsTakenBack == 1)
    try session.apply(.lock("s2", true), stamp: late)
    #expect(session.undo() != nil)
    #expect(session.actsTakenBack == 1)
    #expect(session.undo() == nil)
  }
}
