// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@Suite("Cooperatives on several stands")
struct SeveralStandsTests {
  private let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  /// The small fair, where c1 takes so many stands and sits on s1.
  private func fair(_ most: Int) throws -> Plan {
    let plan = try SmallFair.plan()
    var one = try #require(try plan.cooperatives[identifier("c1")])
    one.standLimit = most
    return try plan.applying(.writeCooperative(one), stamp: nil)
  }

  private func seats(_ plan: Plan) throws -> [String] {
    plan.stands(of: try identifier("c1")).map(\.text)
  }

  private func place(_ stand: String) throws -> Edit {
    .place(try identifier("c1"), on: try identifier(stand))
  }

  @Test("A place adds a stand while there are fewer than it takes, and moves after that")
  func places() throws {
    var plan = try fair(2)
    let start = plan
    var inverses: [Edit] = []
    inverses.append(try plan.apply(place("s4"), stamp: stamp))
    #expect(try seats(plan) == ["s1", "s4"])
    #expect(plan.history.map(\.event) == ["placed"])
    inverses.append(try plan.apply(place("s5"), stamp: stamp))
    #expect(try seats(plan) == ["s5"])
    // An entry has room for one stand: the other that was left has a line of its own.
    #expect(plan.history.map(\.event) == ["placed", "unplaced", "moved"])
    #expect(plan.history.map(\.from) == ["", "s4", "s1"])
    inverses.append(try plan.apply(place("s4"), stamp: stamp))
    #expect(try seats(plan) == ["s4", "s5"])
    for inverse in inverses.reversed() { _ = try plan.apply(inverse, stamp: nil) }
    #expect(plan == start)
  }

  @Test("A stand is added although another is locked, but that one is not left")
  func locks() throws {
    let locked = try fair(2).applying(.lock(identifier("s1"), true), stamp: nil)
    let both = try locked.applying(place("s4"), stamp: nil)
    #expect(try seats(both) == ["s1", "s4"])
    #expect(throws: EditRefusal.locked(try identifier("s1"))) {
      try both.applying(place("s5"), stamp: nil)
    }
  }

  @Test("It leaves one of its stands, or all")
  func leaves() throws {
    let both = try fair(2).applying(place("s4"), stamp: nil)
    let c1: Cooperative.ID = try identifier("c1")
    let one = try both.applying(.leave(c1, try identifier("s1")), stamp: stamp)
    #expect(try seats(one) == ["s4"])
    #expect(one.history.map(\.event) == ["unplaced"])
    #expect(one.history.map(\.from) == ["s1"])
    #expect(throws: EditRefusal.notThere(c1, try identifier("s1"))) {
      try one.applying(.leave(c1, try identifier("s1")), stamp: stamp)
    }
    let none = try both.applying(.unplace(c1, toWaiting: true), stamp: stamp)
    #expect(try seats(none).isEmpty)
    #expect(none.history.map(\.from) == ["s4", "s1"])
    #expect(none.history.map(\.event) == ["unplaced", "waiting"])
  }

  @Test("A withdrawal frees all of them, with their locks")
  func withdraws() throws {
    let both = try fair(2).applying(
      .all([place("s4"), .lock(identifier("s4"), true)]), stamp: nil)
    let gone = try both.applying(
      .withdraw(identifier("c1"), reason: "", at: stamp.at), stamp: stamp)
    #expect(try seats(gone).isEmpty)
    #expect(try gone.stands[identifier("s4")]?.isLocked == false)
    #expect(gone.history.map(\.event) == ["unplaced", "withdrawn"])
  }

  @Test("A swap of one with several stands is refused, and a re-seating leaves all of them")
  func swaps() throws {
    let both = try fair(2).applying(place("s4"), stamp: nil)
    let c1: Cooperative.ID = try identifier("c1")
    #expect(throws: EditRefusal.onSeveralStands(c1)) {
      try both.applying(.swap(c1, try identifier("c2")), stamp: nil)
    }
    let moved = try both.applying(.reseat([Seat(c1, on: try identifier("s5"))]), stamp: stamp)
    #expect(try seats(moved) == ["s5"])
  }
}
