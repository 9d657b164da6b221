// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Re-allocating a freed stand")
struct ReallocationTests {
  @Test(
    "proposals are the best of all re-placements, in random halls",
    arguments: [Plan.WaitingPolicy.senior, .best, .ask])
  func bruteForce(policy: Plan.WaitingPolicy) throws {
    var villages = SmallVillages(seed: 51)
    for round in Seeds.first(28) {
      let plan = villages.next(most: round % 14 == 0 ? 12 : 3 + round % 5, policy: policy)
      let leaving = leaving(plan, round, &villages)
      if leaving.isEmpty { continue }
      try expectBest(plan, leaving, "round \(round)")
    }
  }

  private func leaving(
    _ plan: Plan, _ round: Int, _ villages: inout SmallVillages
  ) -> [Cooperative.ID] {
    let all = plan.sortedCooperatives.filter { $0.status != .withdrawn }.map(\.id)
    let seated = all.filter { !plan.stands(of: $0).isEmpty }
    let chosen = (round % 9 == 0 ? all : seated).shuffled(using: &villages.fairs.generator)
    return Array(chosen.prefix(round % 7 == 3 && plan.stands.count < 7 ? 2 : 1))
  }

  private func expectBest(_ plan: Plan, _ leaving: [Cooperative.ID], _ name: String) throws {
    let found = try Reallocation(plan, .withdrawal(leaving))
    let every = try EveryReseating(plan, leaving: leaving)
    let proposals = found.proposals.filter { $0.rebuilding == nil }
    let texts = proposals.map { proposal in
      proposal.moves.sorted { $0.cooperative < $1.cooperative }
        .map { "\($0.cooperative)>\($0.to?.text ?? "")" }.joined(separator: " ")
    }
    #expect(texts == every.expected.map(\.text), "\(name)")
    #expect(proposals.map(\.after) == every.expected.map(\.quality), "\(name)")
    #expect(proposals.map(\.moved) == every.expected.map(\.moved), "\(name)")
    #expect(proposals.allSatisfy { $0.isExact })
    #expect(found.proposals.map(\.rank) == Array(1..<(found.proposals.count + 1)))
    for (proposal, expected) in zip(proposals, every.expected) {
      #expect((proposal.metres - expected.metres).magnitude < 1e-5)
    }
  }
}
