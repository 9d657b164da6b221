// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing

@testable import LayoutEngine

@Suite("The 56 withdrawals of the sample")
struct VillageWithdrawalTests {
  private static let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  private static func placed(_ plan: Plan) -> [Cooperative.ID] {
    plan.sortedCooperatives.map(\.id).filter { !plan.stands(of: $0).isEmpty }
  }

  @Test("no proposal adds an error, and each is worth what the check says")
  func errors() throws {
    let plan = try Plan.sample()
    let all = Self.placed(plan)
    #expect(all.count == 56)
    for (number, id) in all.enumerated() {
      let found = try Reallocation(plan, .withdrawal([id]), maxMoves: number % 9 == 0 ? 3 : 1)
      #expect(found.before == Checker(plan).quality)
      for proposal in found.proposals {
        #expect(proposal.after.errors <= found.before.errors, "\(id) \(proposal.rank)")
        #expect(Checker(proposal.outcome).quality == proposal.after, "\(id) \(proposal.rank)")
      }
    }
  }

  @Test("the first fill is the most senior who waits and fits")
  func seniority() throws {
    let plan = try Plan.sample()
    for id in Self.placed(plan) {
      let left = try plan.applying(.withdraw(id, reason: "", at: ""), stamp: nil)
      let stand = try #require(plan.stands(of: id).first)
      let errors = Checker(left).quality.errors
      let senior = try plan.waitingList.first { waiting in
        let filled = try left.applying(.place(waiting.id, on: stand), stamp: nil)
        return Checker(filled).quality.errors <= errors
      }
      let found = try Reallocation(plan, .withdrawal([id]), maxMoves: 0)
      #expect(found.proposals.first { $0.kind == .fill }?.seated == senior.map { [$0.id] })
    }
  }

  @Test("with three moves every front gets better from proposal to proposal, and is exact")
  func fronts() throws {
    let plan = try Plan.sample()
    for id in Self.placed(plan).prefix(3) {
      let found = try Reallocation(plan, .withdrawal([id]))
      let placements = found.proposals.filter { $0.rebuilding == nil }
      for front in [placements.filter { !$0.seated.isEmpty }, placements.filter(\.seated.isEmpty)] {
        for (one, next) in zip(front, front.dropFirst()) {
          #expect(one.moved < next.moved && next.after < one.after)
        }
      }
      #expect(placements.allSatisfy { $0.isExact && $0.moved <= 3 })
    }
  }

  @Test("one undo takes a proposal back, with the history that it wrote: the same bytes")
  func undo() throws {
    let plan = try Plan.sample()
    let bytes = PlanWriter.bytes(of: plan)
    for id in ["c012", "c020", "c031"] as [Cooperative.ID] {
      let found = try Reallocation(plan, .withdrawal([id]), maxMoves: 1)
      for proposal in found.proposals {
        var session = EditingSession(plan, isSaved: true)
        try session.apply(
          proposal.edit(reason: "ill", at: Self.stamp.at), stamp: Self.stamp)
        #expect(session.plan.cooperatives[id]?.status == .withdrawn)
        #expect(session.plan.cooperatives[id]?.reason == "ill")
        #expect(session.plan.history.count > plan.history.count)
        let written = PlanWriter.bytes(of: session.plan)
        _ = session.undo()
        #expect(PlanWriter.bytes(of: session.plan) == bytes)
        #expect(!session.hasUnsavedChanges)
        _ = session.redo()
        #expect(PlanWriter.bytes(of: session.plan) == written)
      }
    }
  }

  @Test("two that withdraw at once free two stands, which go to the two most senior")
  func two() throws {
    let plan = try Plan.sample()
    let found = try Reallocation(plan, .withdrawal(["c012", "c013"]), maxMoves: 1)
    let first = try #require(found.proposals.first)
    #expect(first.kind == .fill)
    #expect(Set(first.seated) == Set(plan.waitingList.prefix(2).map(\.id)))
    #expect(found.freed.count == 2)
    #expect(found.proposals.filter { $0.kind == .rest }.map(\.rebuilding?.stand) == found.freed)
  }
}
