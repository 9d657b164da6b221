// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing
import Wording

@testable import FloorPlan

@Suite("Edits of sessions")
struct SessionEditTests {
  private let stamp = Stamp(at: "2017-11-28T20:00:00Z", by: "staff")

  private let plan: Plan = {
    let features: [Feature] = [
      .area("ws", .workshopArea, x: 0, y: 0, width: 4, depth: 4),
      .area("stage", .stage, x: 6, y: 0, width: 2, depth: 2),
      .area("rest", .restArea, x: 0, y: 6, width: 2, depth: 2),
    ]
    let hall = Hall(
      width: 20, depth: 20, features: Dictionary(uniqueKeysWithValues: features.map { ($0.id, $0) })
    )
    return Plan(
      hall: hall, stands: [.at("A", x: 10, y: 10, width: 2, depth: 2)],
      cooperatives: [.named("c1"), .named("c2")], placements: ["A": ["c1"]]
    ).with([.named("w1", in: "ws", 600...690) { $0.participants = ["c1", "c2"] }])
  }()

  @Test("A later hour is one edit with one line of history, and one step takes it back")
  func later() throws {
    var session = try #require(plan.sessions["w1"])
    session.span = session.span?.moved(by: 3600)
    var edited = plan
    let back = try edited.apply(.writeSession(session), stamp: stamp)
    #expect(edited.sessions["w1"]?.span == .minutes(660, 750))
    let entry = try #require(edited.history.last)
    #expect(entry.event == "sessionChanged")
    #expect(entry.reason == "w1: 2017-11-29 10:00–11:30 ws → 2017-11-29 11:00–12:30 ws")
    #expect(
      SessionNote(entry)
        == SessionNote("w1", SessionPlace(span: .minutes(600, 690), area: "ws")))
    _ = try edited.apply(back, stamp: nil)
    #expect(edited == plan)
  }

  @Test("What was moved since a time is known with where it was first; back again is not moved")
  func moved() throws {
    var session = try #require(plan.sessions["w1"])
    func write(_ plan: Plan, _ at: String) throws -> Plan {
      try plan.applying(.writeSession(session), stamp: Stamp(at: at, by: "staff"))
    }
    session.span = .minutes(660, 750)
    let once = try write(plan, "2017-11-28T20:00:00Z")
    session.area = "stage"
    let twice = try write(once, "2017-11-28T21:00:00Z")
    #expect(
      twice.sessionsMoved(since: "2017-11-28T20:00:00Z") == [
        "w1": SessionPlace(span: .minutes(600, 690), area: "ws")
      ])
    #expect(
      twice.sessionsMoved(since: "2017-11-28T20:00:01Z") == [
        "w1": SessionPlace(span: .minutes(660, 750), area: "ws")
      ])
    #expect(twice.sessionsMoved(since: "2017-11-28T21:00:01Z").isEmpty)
    session = try #require(plan.sessions["w1"])
    #expect(try write(twice, "2017-11-28T22:00:00Z").sessionsMoved(since: "2017").isEmpty)
  }

  @Test("What was cancelled since a time is known as it was, until it is there again")
  func cancelled() throws {
    var named = try #require(plan.sessions["w1"])
    named.names = Names([("ar", "بيع"), ("fr", "Vendre")])
    let before = try plan.applying(.writeSession(named), stamp: nil)
    var edited = before
    let back = try edited.apply(.removeSession("w1"), stamp: stamp)
    let found = try #require(edited.sessionsCancelled(since: stamp.at).first)
    #expect(found.id == "w1" && found.span == named.span && found.area == "ws")
    #expect(found.names == named.names && found.participants == ["c1", "c2"])
    #expect(edited.sessionsCancelled(since: "2017-11-28T20:00:01Z").isEmpty)
    #expect(edited.sessionsMoved(since: stamp.at).isEmpty)
    let again = try edited.applying(.writeSession(named), stamp: stamp)
    #expect(again.sessionsCancelled(since: stamp.at).isEmpty)
    _ = try edited.apply(back, stamp: nil)
    #expect(edited == before)
  }

  @Test("An import of sessions is one line of history that keeps where they were")
  func imported() throws {
    var session = try #require(plan.sessions["w1"])
    session.span = .minutes(660, 750)
    let list = ListImport(name: "seances.csv", added: 1, changed: 1)
    let edited = try plan.applying(
      .importList(list, [.writeSession(session), .writeSession(.named("w2"))]), stamp: stamp)
    #expect(edited.history.map(\.event) == ["imported"])
    #expect(
      edited.sessionsMoved(since: stamp.at) == [
        "w1": SessionPlace(span: .minutes(600, 690), area: "ws")
      ])
  }

  @Test("What a session needs is refused where it is not there, and cannot go while it is needed")
  func refusals() throws {
    func refusal(_ edit: Edit) -> EditRefusal? {
      do throws(EditRefusal) {
        _ = try plan.applying(edit, stamp: nil)
        return nil
      } catch { return error }
    }
    #expect(refusal(.writeSession(.named("w2", in: "gone"))) == .noSuchFeature("gone"))
    #expect(refusal(.writeSession(.named("w2", in: "rest"))) == .noSessionArea("rest"))
    #expect(
      refusal(.writeSession(.named("w2") { $0.participants = ["c9"] })) == .noSuchCooperative("c9"))
    #expect(
      refusal(.writeSession(.named("w2") { $0.participants = ["c1", "c1"] }))
        == .malformedSession("w2"))
    #expect(refusal(.writeSession(.named("w2") { $0.seats = -1 })) == .malformedSession("w2"))
    #expect(
      refusal(.writeSession(.named("w2") { $0.trainer = "a\u{7}" })) == .unstorableText("w2"))
    #expect(refusal(.removeSession("w2")) == .noSuchSession("w2"))
    #expect(refusal(.removeFeature("ws")) == .featureInSession("ws", "w1"))
    #expect(
      refusal(.writeFeature(.area("ws", .restArea, x: 0, y: 0, width: 4, depth: 4)))
        == .featureInSession("ws", "w1"))
    #expect(refusal(.removeFeature("stage")) == nil)
  }

  @Test("Every refusal is said in three languages")
  func words() {
    let refusals: [EditRefusal] = [
      .noSuchSession("w1"), .noSessionArea("ws"), .malformedSession("w1"), .tooManySessions,
      .featureInSession("ws", "w1"),
    ]
    for refusal in refusals {
      let phrase = refusal.phrase(calling: \.text, and: \.text)
      #expect(!phrase[.english].isEmpty && !phrase[.french].isEmpty && !phrase[.arabic].isEmpty)
    }
  }

  @Test("Who is deleted is invited no longer, and is again when that is taken back")
  func deleted() throws {
    var edited = plan
    let back = try edited.apply(.removeCooperative("c2"), stamp: stamp)
    #expect(edited.sessions["w1"]?.participants == ["c1"])
    _ = try edited.apply(back, stamp: nil)
    #expect(edited == plan)
  }

  @Test("Who withdraws is invited no longer, and is again when that is taken back")
  func withdrawal() throws {
    var edited = plan
    let back = try edited.apply(.withdraw("c1", reason: "", at: ""), stamp: stamp)
    #expect(edited.sessions["w1"]?.participants == ["c2"])
    _ = try edited.apply(back, stamp: nil)
    #expect(edited == plan)
  }

  @Test("A plan has at most 5000 sessions")
  func limit() throws {
    let full = plan.with((0..<5000).map { .named(Session.ID(stringLiteral: "x\($0)")) })
    #expect(throws: EditRefusal.tooManySessions) {
      try full.applying(.writeSession(.named("w1")), stamp: nil)
    }
    #expect(throws: Never.self) {
      try full.applying(.writeSession(.named("x0", in: "ws")), stamp: nil)
    }
  }

  @Test("New ids go on from the highest number")
  func ids() {
    #expect(plan.newSessionIDs(2) == ["w02", "w03"])
    #expect(plan.with([.named("w99"), .named("opening")]).newSessionIDs(1) == ["w100"])
    #expect(plan.with([]).newSessionIDs(1) == ["w01"])
  }
}
