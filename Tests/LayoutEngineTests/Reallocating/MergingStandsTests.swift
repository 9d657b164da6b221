// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Freed stands that become one")
struct MergingStandsTests {
  /// Four stands of 4 m² in a row, E of 2 m² across the aisle.
  private static let hall = TextHall(
    """
    +====-------+
    |...........|
    |AABBCCDD...|
    |AABBCCDD...|
    |...........|
    |........EE.|
    +-----------+
    """)
  private static let rules: [Rule] = [
    .of("minimumAisleWidth", ["metres": .integer(1)]), .of("areaFits"), .of("placed"),
    .of("oneEach"), .of("numbersUnique"),
  ]

  /// A plan in which each of the first so many who wait asks for an area.
  private func plan(
    waiting areas: [Double], seats: [Stand.ID: [Cooperative.ID]] = Self.full,
    policy: Plan.WaitingPolicy = .senior, rules more: [Rule] = [],
    changing change: (inout Stand) -> Void = { _ in }
  ) -> Plan {
    let queue = areas.enumerated().map { number, area in
      Cooperative.named(Cooperative.ID(stringLiteral: "w\(number + 1)")) {
        ($0.minArea, $0.wishedArea) = (area, area)
        ($0.status, $0.priority) = (.waiting, number + 1)
      }
    }
    let plan = Self.hall.plan(
      rules: Self.rules + more, cooperatives: queue, seats: seats, changing: change)
    return Plan(
      hall: plan.hall, stands: plan.sortedStands, cooperatives: plan.sortedCooperatives,
      placements: plan.placements, rules: plan.sortedRules, waitingPolicy: policy)
  }

  private static let full: [Stand.ID: [Cooperative.ID]] = [
    "A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"], "E": ["e"],
  ]

  private func mergers(_ found: Reallocation) -> [String] {
    found.proposals.filter { $0.kind == .merge }.map { proposal in
      let stands = [proposal.rebuilding?.into, proposal.rebuilding?.stand].map { $0?.text ?? "-" }
      return stands.joined() + " " + proposal.seated.map(\.text).joined()
    }
  }

  @Test("two that withdraw side by side make one stand for the most senior whom neither fits")
  func twoFreed() throws {
    let plan = plan(waiting: [8, 4])
    let found = try Reallocation(plan, .withdrawal(["c", "b"]))
    #expect(mergers(found) == ["BC w1"])
    let merge = try #require(found.proposals.first { $0.kind == .merge })
    #expect(merge.rebuilding?.area == 8)
    #expect((merge.moved, merge.metres) == (0, 0))
    let outcome = merge.outcome
    #expect(outcome.placements["B"] == ["w1"])
    #expect(outcome.cooperatives["w1"]?.status == .confirmed)
    #expect(outcome.stands["C"] == nil)
    #expect(outcome.stands["B"]?.number == "B")
    #expect(outcome.stands["B"]?.cellCount == 8)
    #expect(merge.after == PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 0))
    // It is told after the fronts, which stay as they were.
    let kinds = found.proposals.map(\.kind)
    #expect(kinds.firstIndex(of: .merge) == (kinds.lastIndex(of: .leave) ?? 0) + 1)
    #expect(kinds.contains(.fill))
  }

  @Test("a freed stand joins one that was free, and keeps its id and number")
  func freedAndFree() throws {
    var seats = Self.full
    seats["B"] = nil
    let found = try Reallocation(plan(waiting: [8], seats: seats), .withdrawal(["c"]))
    #expect(mergers(found) == ["CB w1"])
    #expect(found.proposals.first { $0.kind == .merge }?.outcome.stands["B"] == nil)
  }

  @Test("it is the same edit as the editor's gesture, and one undo takes it back")
  func gesture() throws {
    let plan = plan(waiting: [8]) { stand in
      stand.powerKilowatts = stand.id == "C" ? 6 : 2
      stand.hasWater = stand.id == "C"
    }
    let merge = try #require(
      try Reallocation(plan, .withdrawal(["b", "c"])).proposals.first { $0.kind == .merge })
    let left = try plan.applying(
      .all(["b", "c"].map { .withdraw($0, reason: "", at: "") }), stamp: nil)
    let merged = try left.applying(Gestures(left).merge(["B", "C"], into: "B").edit, stamp: nil)
    #expect(try merged.applying(.place("w1", on: "B"), stamp: nil) == merge.outcome)
    var session = EditingSession(plan, isSaved: true)
    try session.apply(
      merge.edit(reason: "ill", at: "2017-11-29T18:00:00Z"),
      stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "staff"))
    #expect(session.plan.stands["B"]?.powerKilowatts == 6)
    #expect(session.plan.stands["B"]?.hasWater == true)
    _ = session.undo()
    #expect(session.plan == plan)
  }

  @Test("a neighbour with a hold, a lock or a cooperative is not taken, nor one at a corner")
  func notTaken() throws {
    var seats = Self.full
    seats["B"] = nil
    let held = plan(waiting: [8], seats: seats) { $0.hold = $0.id == "B" ? "the press" : "" }
    #expect(mergers(try Reallocation(held, .withdrawal(["c"]))).isEmpty)
    let locked = plan(waiting: [8], seats: seats) { $0.isLocked = $0.id == "B" }
    #expect(mergers(try Reallocation(locked, .withdrawal(["c"]))).isEmpty)
    #expect(mergers(try Reallocation(plan(waiting: [8]), .withdrawal(["c"]))).isEmpty)
    #expect(mergers(try Reallocation(plan(waiting: [6]), .withdrawal(["d", "e"]))).isEmpty)
    // A freed stand with a hold is kept itself.
    let kept = plan(waiting: [8]) { $0.hold = $0.id == "B" ? "the press" : "" }
    #expect(mergers(try Reallocation(kept, .withdrawal(["b", "c"]))).isEmpty)
  }

  @Test("nobody gets a larger stand whom one of the two fits, or not even both")
  func whoNeedsIt() throws {
    #expect(mergers(try Reallocation(plan(waiting: [4]), .withdrawal(["b", "c"]))).isEmpty)
    #expect(mergers(try Reallocation(plan(waiting: []), .withdrawal(["b", "c"]))).isEmpty)
    let tooLarge = try Reallocation(plan(waiting: [9]), .withdrawal(["b", "c"]))
    #expect(mergers(tooLarge).isEmpty)
    let refusal = try #require(tooLarge.refusals.first { $0.kind == .merge })
    #expect(refusal.reason == .fitsNobody("C"))
    #expect(refusal.stand == "B")
    // The next in the queue gets it; who is passed over is told why.
    let found = try Reallocation(plan(waiting: [9, 4, 8]), .withdrawal(["b", "c"]))
    #expect(mergers(found) == ["BC w3"])
    let merge = try #require(found.proposals.first { $0.kind == .merge })
    let passed = found.passedOver(by: merge)
    #expect(passed.map(\.cooperative) == ["w1", "w2"])
    #expect(passed[0].sentence[.english].contains("at least 9 m²"))
    #expect(passed[1].reason == .fitsAlone)
  }

  @Test("a merged stand that breaks a rule itself is none: too large, or of too many parts")
  func newErrors() throws {
    let limit = Rule.of("standArea", ["min": .integer(1), "max": .integer(7)])
    let found = try Reallocation(plan(waiting: [8], rules: [limit]), .withdrawal(["b", "c"]))
    #expect(mergers(found).isEmpty)
    #expect(found.refusals.contains { $0.reason == .fitsNobody("C") })
    let many = plan(waiting: [8]) { stand in
      guard stand.id == "B", let part = stand.parts.first else { return }
      stand.parts = Array(repeating: part, count: Stand.partLimit)
    }
    let refused = try Reallocation(many, .withdrawal(["b", "c"]))
    #expect(mergers(refused).isEmpty)
    #expect(refused.refusals.contains { $0.reason == .cannotMerge("C") })
  }

  @Test("who gets it is a question of policy; all ways are listed where they are asked for")
  func policies() throws {
    func seated(_ policy: Plan.WaitingPolicy, all: Bool = false) throws -> [String] {
      // The second fits without a wish that is not met.
      let wish = Rule.of("areaWish")
      let first = plan(waiting: [7, 6], policy: policy, rules: [wish])
      var wishful = first.cooperatives["w1"] ?? Cooperative(id: "w1")
      wishful.wishedArea = 12
      let plan = try first.applying(.writeCooperative(wishful), stamp: nil)
      return mergers(try Reallocation(plan, .withdrawal(["b", "c"]), listsAll: all))
    }
    #expect(try seated(.senior) == ["BC w1"])
    #expect(try seated(.best) == ["BC w2"])
    #expect(try seated(.ask) == ["BC w1", "BC w2"])
    #expect(try seated(.senior, all: true) == ["BC w1", "BC w2"])
  }

  @Test("in an approved plan it says that the plan must be reopened, and is refused until then")
  func approved() throws {
    let draft = plan(waiting: [8])
    let plan = try draft.applying(.setStatus(.approved), stamp: nil)
    let found = try Reallocation(plan, .withdrawal(["b", "c"]))
    #expect(mergers(found) == ["BC w1"])
    let merge = try #require(found.proposals.first { $0.kind == .merge })
    #expect(merge.needsReopening)
    #expect(throws: EditRefusal.approved) {
      try plan.applying(merge.edit(reason: "", at: ""), stamp: nil)
    }
    #expect(merge.outcome.placements["B"] == ["w1"])
  }

  /// The same with more need of area among those who wait.
  private static func largeNeeds(_ plan: Plan, _ fairs: inout SmallFairs) throws -> Plan {
    var plan = plan
    for var one in plan.waitingList where !fairs.chance(3) {
      one.minArea = Double(3 + fairs.below(5))
      _ = try plan.apply(.writeCooperative(one), stamp: nil)
    }
    if plan.rules["rule-areaFits"] == nil {
      _ = try plan.apply(.writeRule(.of("areaFits")), stamp: nil)
    }
    return plan
  }

  private static func adjoin(
    _ one: Cooperative.ID, _ other: Cooperative.ID, _ plan: Plan
  ) -> Bool {
    func parts(_ id: Cooperative.ID) -> [GridRectangle] {
      plan.stands(of: id).flatMap { plan.stands[$0]?.parts ?? [] }
    }
    return parts(one).contains { part in parts(other).contains(where: part.adjoins) }
  }

  @Test("the mergers are those that trying every pair and everyone finds, in random villages")
  func bruteForce() throws {
    var villages = SmallVillages(seed: 71)
    var count = 0
    for round in 0..<200 {
      let policy: [Plan.WaitingPolicy] = [.senior, .best, .ask]
      let plan = try Self.largeNeeds(
        villages.next(most: 12, policy: policy[round % 3]), &villages.fairs)
      let placed = plan.sortedCooperatives.map(\.id).filter { !plan.stands(of: $0).isEmpty }
      // Neighbours leave together more often than chance has it.
      let shuffled = placed.shuffled(using: &villages.fairs.generator)
      let leaving = Array(
        (shuffled.prefix(1) + shuffled.dropFirst().filter { Self.adjoin($0, shuffled[0], plan) }
          + shuffled.dropFirst().filter { !Self.adjoin($0, shuffled[0], plan) })
          .prefix(1 + round % 4))
      if leaving.isEmpty { continue }
      let found = try Reallocation(plan, .withdrawal(leaving), maxMoves: 0)
      let expected = try EveryMerger(plan, leaving: leaving).found
      #expect(mergers(found).sorted() == expected.map(\.text).sorted(), "round \(round)")
      for merger in expected {
        let proposal = found.proposals.first {
          $0.kind == .merge && $0.rebuilding?.into == merger.stand
            && $0.rebuilding?.stand == merger.other && $0.seated == [merger.cooperative]
        }
        #expect(proposal?.after == merger.quality, "round \(round)")
      }
      count += expected.count
    }
    #expect(count > 15)
  }
}
