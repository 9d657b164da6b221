// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("What a freed stand is offered to")
struct FreedStandTests {
  /// Four stands in a row: A, B, C of 4 m², D of 6 m²; E across the aisle.
  private static let hall = TextHall(
    """
    +====-------+
    |...........|
    |AABBCCDDD..|
    |AABBCCDDD..|
    |...........|
    |........EE.|
    +-----------+
    """)
  private static let aisles = Rule.of("minimumAisleWidth", ["metres": .integer(1)])

  private func plan(
    _ rules: [Rule], waiting: [Cooperative] = [], placed: [Cooperative] = [],
    seats: [Stand.ID: [Cooperative.ID]] = ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"]],
    changing change: (inout Stand) -> Void = { _ in }
  ) -> Plan {
    let queue = waiting.enumerated().map { number, one in
      var one = one
      one.status = .waiting
      one.priority = number + 1
      return one
    }
    return Self.hall.plan(
      rules: [Self.aisles] + rules, cooperatives: queue + placed, seats: seats, changing: change)
  }

  private func moves(_ proposal: Proposal?) -> [String] {
    (proposal?.moves ?? []).map {
      "\($0.cooperative) \($0.from?.text ?? "-")>\($0.to?.text ?? "-")"
    }
  }

  private func fills(_ found: Reallocation) -> [Proposal] {
    found.proposals.filter { !$0.seated.isEmpty }
  }

  private func expectPassed(
    _ plan: Plan, leaving: Cooperative.ID, over first: Cooperative.ID, for second: Cooperative.ID,
    because reason: String, at location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try Reallocation(plan, .withdrawal([leaving]), maxMoves: 0)
    let fill = try #require(found.proposals.first, sourceLocation: location)
    #expect(fill.kind == .fill, sourceLocation: location)
    #expect(fill.seated == [second], sourceLocation: location)
    #expect(fill.after.errors == found.before.errors, sourceLocation: location)
    let passed = found.passedOver(by: fill)
    #expect(passed.map(\.cooperative) == [first], sourceLocation: location)
    let sentence = passed.first?.sentence[.english] ?? ""
    #expect(sentence.contains(reason), "\(sentence)", sourceLocation: location)
  }

  @Test("one that needs more area is passed over, and the proposal says why")
  func area() throws {
    let plan = plan(
      [.of("areaFits")], waiting: [.named("w1") { $0.minArea = 5 }, .named("w2")])
    try expectPassed(plan, leaving: "a", over: "w1", for: "w2", because: "at least 5 m²")
    let found = try Reallocation(plan, .withdrawal(["d"]), maxMoves: 0)
    #expect(found.proposals.first?.seated == ["w1"])
  }

  @Test("one that needs more power than the stand has is passed over")
  func power() throws {
    let plan = plan(
      [.of("services")], waiting: [.named("w1") { $0.powerKilowatts = 3 }, .named("w2")]
    ) { $0.powerKilowatts = $0.id == "D" ? 5 : 2 }
    try expectPassed(plan, leaving: "a", over: "w1", for: "w2", because: "3 kW")
    #expect(try Reallocation(plan, .withdrawal(["d"])).proposals.first?.seated == ["w1"])
  }

  @Test("one that needs water is passed over where there is none")
  func water() throws {
    let plan = plan(
      [.of("services")], waiting: [.named("w1") { $0.needsWater = true }, .named("w2")]
    ) { $0.hasWater = $0.id == "D" }
    try expectPassed(plan, leaving: "a", over: "w1", for: "w2", because: "water")
    #expect(try Reallocation(plan, .withdrawal(["d"])).proposals.first?.seated == ["w1"])
  }

  @Test("one that cooks is passed over beside another that cooks, or with too much power")
  func cooking() throws {
    let cook = Cooperative.named("w1") { ($0.cooks, $0.cookingKilowatts) = (true, 9) }
    let apart = plan(
      [.of("cookingApart", ["metres": .integer(2)])], waiting: [cook, .named("w2")],
      placed: [.named("b") { $0.cooks = true }])
    try expectPassed(apart, leaving: "a", over: "w1", for: "w2", because: "cook")
    let power = plan(
      [.of("cookingPower", ["kilowatts": .integer(8)])], waiting: [cook, .named("w2")])
    try expectPassed(power, leaving: "a", over: "w1", for: "w2", because: "9 kW")
  }

  @Test("others move so that the most senior fits")
  func makesRoom() throws {
    let plan = plan(
      [.of("areaFits"), .of("areaWish")], waiting: [.named("w1") { $0.minArea = 5 }])
    let found = try Reallocation(plan, .withdrawal(["a"]))
    #expect(moves(fills(found).first) == ["d D>A", "w1 ->D"])
    #expect(fills(found).first?.kind == .shift)
    #expect(fills(found).first?.metres == 6.5)
    #expect(found.refusals.allSatisfy { $0.kind != .fill })
    let without = try Reallocation(plan, .withdrawal(["a"]), maxMoves: 0)
    #expect(without.refusals.contains { $0.reason == .nobodyFits })
  }

  @Test("nobody leaves a locked stand or one with a hold")
  func locksAndHolds() throws {
    for isLocked in [true, false] {
      let plan = plan(
        [.of("areaFits")], waiting: [.named("w1") { $0.minArea = 5 }]
      ) { stand in
        if stand.id != "D" { return }
        stand.isLocked = isLocked
        stand.hold = isLocked ? "" : "the press"
      }
      let found = try Reallocation(plan, .withdrawal(["a"]))
      #expect(fills(found).isEmpty)
      #expect(!found.proposals.contains { $0.moves.contains { $0.cooperative == "d" } })
    }
  }

  @Test("a freed stand's lock goes with its cooperative")
  func freedLock() throws {
    let plan = plan([], waiting: [.named("w1")]) { $0.isLocked = $0.id == "A" }
    let fill = try #require(try Reallocation(plan, .withdrawal(["a"])).proposals.first)
    #expect(moves(fill) == ["w1 ->A"])
    #expect(fill.outcome.stands["A"]?.isLocked == false)
  }

  @Test("a freed stand with a hold takes nobody, and that is said")
  func freedHold() throws {
    let plan = plan([], waiting: [.named("w1")]) { $0.hold = $0.id == "A" ? "the mayor" : "" }
    let found = try Reallocation(plan, .withdrawal(["a"]))
    #expect(found.proposals.map(\.kind) == [.leave, .rest])
    let refusal = try #require(found.refusals.first { $0.kind == .fill })
    #expect(refusal.reason == .held("the mayor"))
    #expect(refusal.sentence(in: plan)[.english] == "stand A is on hold: the mayor")
  }

  @Test("pairs that must stay together stay so where a move more allows it, else it is told")
  func pinnedPair() throws {
    let pair = Rule.of(
      "pair",
      [
        "first": .text("c"), "second": .text("d"), "relation": .text("sideBySide"),
        "severity": .text("error"),
      ])
    let plan = plan(
      [.of("areaFits"), pair], waiting: [.named("w1") { $0.minArea = 5 }])
    let found = try Reallocation(plan, .withdrawal(["a"]))
    #expect(fills(found).map(\.moved) == [1, 2])
    #expect(fills(found).map(\.after.errors) == [1, 0])
    let torn = try #require(fills(found).first)
    #expect(found.consequences(of: torn).broken.map(\.rule) == ["pair"])
    let kept = try #require(fills(found).last)
    #expect(found.consequences(of: kept).broken.isEmpty)
  }

  @Test("a waiting cooperative that withdraws frees nothing")
  func waitingOne() throws {
    let plan = plan([], waiting: [.named("w1"), .named("w2")])
    let found = try Reallocation(plan, .withdrawal(["w1"]))
    #expect(found.proposals.map(\.kind) == [.leave])
    #expect(found.freed.isEmpty)
    #expect(found.proposals[0].outcome.cooperatives["w1"]?.status == .withdrawn)
  }

  @Test("what cannot happen is refused")
  func refusals() throws {
    let plan = try plan([]).applying(.withdraw("a", reason: "", at: ""), stamp: nil)
    #expect(throws: EditRefusal.withdrawn("a")) { try Reallocation(plan, .withdrawal(["a"])) }
    #expect(throws: EditRefusal.noSuchCooperative("x")) {
      try Reallocation(plan, .withdrawal(["x"]))
    }
    #expect(throws: EditRefusal.withdrawn("b")) {
      try Reallocation(plan, .withdrawal(["b", "b"]))
    }
    #expect(throws: EditRefusal.withdrawn("a")) { try Reallocation(plan, .relocation("a")) }
    #expect(throws: EditRefusal.noSuchStand("X")) { try Reallocation(plan, .closure("X")) }
  }

  @Test("who may fill is a question of policy")
  func policies() throws {
    func kinds(_ policy: Plan.WaitingPolicy) throws -> [[Cooperative.ID]] {
      let first = plan(
        [.of("areaWish")], waiting: [.named("w1") { $0.wishedArea = 9 }, .named("w2")])
      let plan = Plan(
        hall: first.hall, stands: first.sortedStands, cooperatives: first.sortedCooperatives,
        placements: first.placements, rules: first.sortedRules, waitingPolicy: policy)
      let found = try Reallocation(plan, .withdrawal(["a"]), maxMoves: 0)
      for proposal in fills(found) where policy == .best {
        #expect(found.passedOver(by: proposal).map(\.reason) == [.worse])
      }
      return fills(found).map(\.seated)
    }
    #expect(try kinds(.senior) == [["w1"]])
    #expect(try kinds(.best) == [["w2"]])
    #expect(try kinds(.ask) == [["w1"], ["w2"]])
  }
}
