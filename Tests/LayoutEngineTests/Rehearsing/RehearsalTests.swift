// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Withdrawals rehearsed")
struct RehearsalTests {
  private static let policies: [Plan.WaitingPolicy] = [.senior, .best, .ask]

  /// Nearly full villages, with somebody who waits.
  private static func village(_ seed: Int) -> Plan {
    var villages = SmallVillages(seed: UInt64(9000 + seed))
    return villages.next(most: 3 + seed % 3, policy: policies[seed % 3])
  }

  private static func seated(_ plan: Plan) -> [Cooperative.ID] {
    plan.standsByCooperative.keys.filter { plan.cooperatives[$0]?.status != .withdrawn }.sorted()
  }

  @Test("with little patience the first are rehearsed, as without bounds, and at least one")
  func patience() {
    let plan = Self.village(4)
    let all = Rehearsal(plan, includingPairs: true)
    for patience in [0, 20, Rehearsal.patience] {
      let some = Rehearsal(plan, includingPairs: true, patience: patience)
      #expect(!some.answers.isEmpty)
      #expect(some.isComplete == (patience == Rehearsal.patience))
      for (one, other) in zip(some.answers, all.answers) {
        #expect(one.cooperative == other.cooperative)
        #expect(one.proposal?.moves == other.proposal?.moves)
        #expect(one.proposal?.report == other.proposal?.report)
      }
    }
    #expect(all.isComplete)
  }

  @Test("each answer is the one that withdrawing lists, in random villages")
  func asListed() throws {
    var kinds: Set<Proposal.Kind> = []
    var uncovered = 0
    for seed in Seeds.first(60) {
      let plan = Self.village(seed)
      let rehearsal = Rehearsal(plan)
      #expect(rehearsal.answers.map(\.cooperative) == Self.seated(plan))
      for answer in rehearsal.answers {
        let found = try Reallocation(plan, .withdrawal([answer.cooperative]))
        let left = try plan.applying(
          .withdraw(answer.cooperative, reason: "", at: ""), stamp: nil)
        let most = min(found.before.errors, Checker(left).quality.errors)
        let wanted = found.proposals.first { !$0.seated.isEmpty && $0.after.errors <= most }
        let name = Comment(rawValue: "\(seed) \(answer.cooperative)")
        #expect(answer.isRefilled == (wanted != nil), name)
        let proposal = try #require(answer.proposal)
        let expected = try #require(wanted ?? found.proposals.first)
        #expect(proposal.moves == expected.moves, name)
        #expect(proposal.rank == expected.rank, name)
        #expect(proposal.kind == expected.kind, name)
        #expect(proposal.report == expected.report, name)
        #expect(answer.isExact, name)
        #expect(answer.found.freed == found.freed, name)
        kinds.insert(proposal.kind)
        if !answer.isRefilled { uncovered += 1 }
      }
    }
    #expect(kinds.isSuperset(of: [.fill, .shift, .leave]) && uncovered > 20)
  }

  @Test("singles and pairs are what trying every way comes to, in cases that are drawn")
  func bruteForce() throws {
    var counts = (covered: 0, uncovered: 0)
    for seed in Seeds.first(80) {
      var generator = SplitMix64(seed: UInt64(seed))
      var villages = SmallVillages(seed: UInt64(300 + seed))
      // Under `best` the oracle tries every way to seat as many as can be.
      let plan = villages.next(most: seed % 20 == 0 ? 6 : 3 + seed % 2, policy: .best)
      let rehearsal = Rehearsal(plan, includingPairs: true)
      let pairs = try #require(rehearsal.pairs)
      #expect(pairs.rehearsed == pairs.count && pairs.unsure == 0)
      let leaving = Array(Self.seated(plan).shuffled(using: &generator).prefix(2)).sorted()
      if let one = leaving.first {
        // What is built, too, is an answer to one withdrawal.
        let answer = try #require(rehearsal.answer(to: one))
        let isBuilt = answer.isRefilled && answer.proposal?.kind == .merge
        let isFilled = try Self.canBeFilled(plan, [one], wanting: { _ in 1 })
        #expect(answer.isRefilled == (isFilled || isBuilt), "\(seed)")
      }
      guard leaving.count == 2 else { continue }
      let isCovered = try Self.canBeFilled(plan, leaving) { places in places }
      #expect(!pairs.uncovered.contains(leaving) == isCovered, "\(seed)")
      if isCovered { counts.covered += 1 } else { counts.uncovered += 1 }
    }
    #expect(counts.covered > 20 && counts.uncovered > 20)
  }

  /// Whether trying every way fills so many of the places that are left, or seats all who wait.
  private static func canBeFilled(
    _ plan: Plan, _ leaving: [Cooperative.ID], wanting: (_ places: Int) -> Int
  ) throws -> Bool {
    let every = try EveryReseating(plan, leaving: leaving)
    let left = try plan.applying(
      .all(leaving.map { .withdraw($0, reason: "", at: "") }), stamp: nil)
    let most = min(Checker(plan).quality.errors, Checker(left).quality.errors)
    let stands = leaving.flatMap { plan.stands(of: $0) }
    let shared = stands.count { plan.stands[$0]?.isShared == true }
    let single = Set(stands.filter { plan.stands[$0]?.isShared != true }).count
    let waiting = left.waitingList.count { left.stands(of: $0.id).isEmpty }
    let wanted = min(wanting(shared + single), waiting)
    return wanted > 0
      && every.seated.values.joined().contains {
        $0.seated.count >= wanted && $0.quality.errors <= most
      }
  }

  @Test("who stops it gets what was done by then")
  func stopped() throws {
    let plan = try Plan.sample()
    var left = 5
    let rehearsal = Rehearsal(plan, includingPairs: true) {
      left -= 1
      return left < 0
    }
    #expect(rehearsal.count == 56 && rehearsal.answers.count == 4 && !rehearsal.isComplete)
    #expect(rehearsal.pairs?.count == 1540 && rehearsal.pairs?.rehearsed == 0)
  }

  @Test("nobody is seated where nobody waits, and a plan without anybody has nothing to rehearse")
  func nobodyWaits() throws {
    let plan = try Plan.sample()
    let alone = try plan.applying(
      .all(plan.waitingList.map { .withdraw($0.id, reason: "", at: "") }), stamp: nil)
    let rehearsal = Rehearsal(alone, includingPairs: true)
    #expect(rehearsal.uncovered.count == 56)
    #expect(rehearsal.answers.allSatisfy { $0.isExact && $0.proposal?.kind == .leave })
    #expect(rehearsal.pairs?.uncovered.count == 1540 && rehearsal.pairs?.unsure == 0)
    let empty = Rehearsal(Plan(hall: plan.hall), includingPairs: true)
    #expect(empty.isComplete && empty.answers.isEmpty && empty.pairs?.count == 0)
  }

  @Test("a pair is covered by one who waits alone, but not where two wait and one fits nowhere")
  func pairs() throws {
    let plan = try Plan.sample()
    let others = plan.waitingList.dropFirst(2).map { Edit.withdraw($0.id, reason: "", at: "") }
    let two = try plan.applying(.all(others), stamp: nil)
    var huge = try #require(two.waitingList.last)
    huge.minArea = 1000
    let one = try two.applying(.writeCooperative(huge), stamp: nil)
    #expect(Rehearsal(one, includingPairs: true).pairs?.uncovered.count == 1540)
    let alone = try two.applying(.withdraw(huge.id, reason: "", at: ""), stamp: nil)
    #expect(Rehearsal(alone, includingPairs: true).pairs?.uncovered == [])
  }
}
