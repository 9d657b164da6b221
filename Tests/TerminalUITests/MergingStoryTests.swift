// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Stands that become one, and all ways to assign a stand, in the editor")
struct MergingStoryTests {
  /// The village with D05 free, and first on the waiting list one that needs two stands.
  private func plan() throws -> Plan {
    var plan = try Layouts.village()
    let guest = try #require(
      plan.stand(named: "D05").flatMap { plan.placements[$0.id]?.first })
    _ = try plan.apply(.withdraw(guest, reason: "", at: ""), stamp: nil)
    var first = try #require(plan.waitingList.first)
    (first.minArea, first.wishedArea) = (15, 18)
    _ = try plan.apply(.writeCooperative(first), stamp: nil)
    return plan
  }

  @Test(
    "The map shows the one stand, Enter builds and seats, one u takes both back",
    arguments: [
      (Language.english, "become one stand: 18 m²"),
      (.french, "deviennent un seul stand"), (.arabic, ""),
    ])
  func merges(language: Language, words: String) throws {
    let plan = try plan()
    let bytes = PlanWriter.bytes(of: plan)
    let first = try #require(plan.waitingList.first?.id)
    var hall = try WithdrawingStoryTests.hall(plan, language: language)
    try hall.chooseProposal(.merge)
    #expect(words.isEmpty || hall.screen.contains(words))
    #expect(hall.editor.shown.plan.stand(named: "D05") == nil)
    #expect(hall.plan == plan)
    try hall.press("Enter")
    #expect(hall.plan.stand(named: "D05") == nil)
    #expect(hall.seated("D04") == [first.text])
    #expect(hall.stand == "D04")
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("In an approved plan it asks for the approval to be lifted")
  func approved() throws {
    let plan = try plan().applying(.setStatus(.approved), stamp: nil)
    var hall = try WithdrawingStoryTests.hall(plan)
    try hall.chooseProposal(.merge)
    try hall.press("Enter")
    #expect(hall.status.contains("the plan must be reopened first"))
    #expect(hall.plan == plan)
  }

  @Test("a lists all ways to fill the stand, and again those of the policy; nothing changes")
  func allWays() throws {
    let plan = try Layouts.village()
    var hall = try WithdrawingStoryTests.hall(plan)
    func seated() throws -> Set<Cooperative.ID> {
      Set(try hall.sheet().found.proposals.flatMap(\.seated))
    }
    let few = try seated()
    try hall.press("a")
    #expect(hall.effects.last == .reallocate(.withdrawal(["c012"]), listsAll: true))
    #expect(hall.status.contains("working out proposals"))
    hall.findProposals()
    #expect(hall.screen.contains("all ways to"))
    #expect(hall.lines.last?.contains("a by the order") == true)
    #expect(try seated() == Set(plan.waitingList.map(\.id)))
    #expect(few.count < plan.waitingList.count)
    try hall.press("a")
    hall.findProposals()
    #expect(try seated() == few)
    #expect(hall.plan == plan)
    // What was typed as the reason is still known.
    try hall.press("a")
    hall.findProposals()
    try hall.press("Enter")
    #expect(hall.plan.cooperatives["c012"]?.reason == "the truck broke down")
    #expect(hall.stand == "D04")
  }
}
