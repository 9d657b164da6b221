// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Arranging")
struct ArrangerTests {
  @Test("the plan found is the best of all placements, in random small halls")
  func bruteForce() throws {
    var fairs = SmallFairs(seed: 21)
    for round in 0..<40 {
      let plan = fairs.next()
      let found = Arranger(plan).run(ArrangementEffort(seed: UInt64(round), moves: 400))
      #expect(found.after == min(Self.best(of: plan), found.before))
      #expect(found.after == Checker(found.plan).quality)
      if let edit = found.edit { #expect(try plan.applying(edit, stamp: nil) == found.plan) }
    }
  }

  @Test("nobody leaves a locked stand, and nobody takes one or a stand with a hold")
  func locks() {
    var fairs = SmallFairs(seed: 22)
    for round in 0..<100 {
      let plan = fairs.next()
      let found = Arranger(plan, seatsWaiting: true)
        .run(ArrangementEffort(seed: UInt64(round), moves: 30))
      for stand in plan.sortedStands where stand.isLocked || !stand.hold.isEmpty {
        #expect(found.plan.placements[stand.id] == plan.placements[stand.id])
      }
      #expect(found.plan.stands == plan.stands)
    }
  }

  @Test("waiting cooperatives stay waiting unless asked for, and then the senior are seated first")
  func waiting() {
    let hall = TextHall(
      """
      +====+
      |....|
      |A.BC|
      +----+
      """)
    let plan = hall.plan(
      rules: [.of("placed"), .of("minimumAisleWidth", ["metres": .integer(1)])],
      cooperatives: [
        .named("a"),
        .named("w1") { ($0.status, $0.priority) = (.waiting, 3) },
        .named("w2") { ($0.status, $0.priority) = (.waiting, 1) },
        .named("w3") { ($0.status, $0.priority) = (.waiting, 2) },
      ])
    let effort = ArrangementEffort(moves: 50)
    let without = Arranger(plan).run(effort)
    #expect(without.moves.map(\.cooperative) == ["a"])
    #expect(without.after.unplaced == 0)
    let with = Arranger(plan, seatsWaiting: true).run(effort)
    #expect(with.moves.map(\.cooperative) == ["a", "w2", "w3"])
    #expect(with.plan.waitingList.map(\.id) == ["w1"])
    #expect(with.plan.cooperatives["w2"]?.status == .confirmed)
  }

  @Test("the same plan and effort give the same arrangement; a plan that is best stays as it is")
  func determinism() throws {
    let plan = try Plan.disorderedSample()
    let effort = ArrangementEffort(seed: 5, threads: 2, moves: 60)
    let first = Arranger(plan).run(effort)
    #expect(first.moves == Arranger(plan).run(effort).moves)
    #expect(first.after < first.before)
    var fairs = SmallFairs(seed: 23)
    for _ in 0..<10 {
      let found = Arranger(fairs.next()).run(ArrangementEffort(moves: 400))
      #expect(Arranger(found.plan).run(ArrangementEffort(seed: 2, moves: 400)).moves.isEmpty)
    }
  }

  @Test("one undo takes everything back")
  func undo() throws {
    let plan = try Plan.disorderedSample()
    var session = EditingSession(plan, isSaved: true)
    let found = Arranger(plan).run(ArrangementEffort(moves: 40))
    let edit = try #require(found.edit as Edit?)
    try session.apply(edit, stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "staff"))
    #expect(session.plan.placements == found.plan.placements)
    _ = session.undo()
    #expect(session.plan == plan)
  }

  @Test("errors that remain are told by rule")
  func obstacles() {
    let hall = TextHall(
      """
      +====+
      |....|
      |A..B|
      +----+
      """)
    let plan = hall.plan(
      rules: [.of("areaFits"), .of("minimumAisleWidth", ["metres": .integer(1)])],
      cooperatives: [.named("a") { $0.minArea = 9 }, .named("b")])
    let found = Arranger(plan).run(ArrangementEffort(moves: 20))
    #expect(found.after == PlanQuality(unplaced: 0, errors: 1, warnings: 0, wishCost: 0))
    #expect(found.obstacles.map(\.rule) == ["areaFits"])
  }

  /// The best quality of all ways to seat those who are arranged.
  private static func best(of plan: Plan) -> PlanQuality {
    let movables = Movables(plan, seatsWaiting: false)
    let checker = Checker(plan)
    let open = movables.openStands.sorted { $0.key < $1.key }
    var best: PlanQuality?
    func seat(_ stands: [Stand.ID?]) {
      if stands.count == movables.cooperatives.count {
        let quality = checker.quality(of: movables.seating(plan, stands))
        best = min(best ?? quality, quality)
        return
      }
      for (stand, isShared) in open where isShared || !stands.contains(stand) {
        seat(stands + [stand])
      }
      seat(stands + [nil])
    }
    seat([])
    return best ?? checker.quality
  }
}
