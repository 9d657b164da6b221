// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Rehearsing withdrawals in the editor")
struct RehearsingStoryTests {
  /// A plan with few on stands, so that it takes little.
  private static let plan: Result<Plan, any Error> = Result {
    let sample = try Layouts.village()
    let staying = sample.sortedStands.prefix(5).map(\.id)
    let leaving = sample.placements.filter { !staying.contains($0.key) }.values.joined()
    return try sample.applying(
      .all(Set(leaving).sorted().map { .withdraw($0, reason: "", at: "") }), stamp: nil)
  }

  /// The same where nobody can come to the first stand.
  private static func held() throws -> Plan {
    let plan = try plan.get()
    return try plan.applying(.hold(try #require(plan.sortedStands.first).id, "kept"), stamp: nil)
  }

  private func opened(_ plan: Plan, language: Language = .english) throws -> Rehearsal {
    var fair = Rehearsal(plan, language: language)
    try fair.press(":")
    fair.type("rehearse")
    try fair.press("Enter")
    return fair
  }

  /// What the thread finds.
  private func answer(_ fair: inout Rehearsal) {
    let plan = fair.plan
    fair.change {
      $0.show(.progress(done: 3, of: 5))
      $0.show(.found(LayoutEngine.Rehearsal(plan), ControlNumber(of: plan)))
    }
  }

  @Test("The list has those not covered first, says which plan and when, and Enter shows an answer")
  func shows() throws {
    var fair = try opened(try Self.held())
    #expect(fair.effects.last == .rehearse(.start))
    let control = ControlNumber(of: fair.plan).description
    let before = fair.plan
    fair.change { $0.show(.progress(done: 3, of: 5)) }
    #expect(fair.screen.contains("withdrawals rehearsed: 3 of 5"))
    answer(&fair)
    #expect(fair.screen.contains("withdrawals: 5, not covered: 1"))
    #expect(fair.screen.contains("control number \(control)"))
    #expect(fair.lines.first { $0.contains("not covered") && !$0.contains("withdrawals") } != nil)
    #expect(fair.screen.contains("not covered · leave empty"))
    try fair.press("Down")
    #expect(fair.screen.contains("assign: "))
    let first = try #require(before.waitingList.first).id
    #expect(fair.editor.preview == nil)
    try fair.press("Enter")
    let preview = try #require(fair.editor.preview)
    #expect(preview.sight.plan.placements.values.contains { $0.contains(first) })
    try fair.press("Enter")
    #expect(fair.editor.preview == nil)
    try fair.press("Enter", "Esc")
    #expect(fair.editor.dialogue == nil && fair.editor.preview == nil)
    #expect(fair.plan == before)
  }

  @Test("Esc stops it while it is worked out")
  func stops() throws {
    var fair = try opened(try Self.plan.get())
    try fair.press("Esc")
    #expect(fair.effects.last == .rehearse(.drop))
    #expect(fair.editor.dialogue == nil && fair.status.contains("rehearsing stopped"))
  }

  @Test("Withdrawing shows the rehearsed answer at once, and all proposals when they are found")
  func atOnce() throws {
    var fair = try opened(try Self.plan.get())
    answer(&fair)
    try fair.press("Esc")
    let stand = try #require(fair.editor.selected)
    let leaving = try #require(fair.plan.placements[stand]?.first)
    try fair.press("w", "Enter")
    let sheet = try #require(fair.editor.dialogue as? ProposalSheet)
    #expect(sheet.isRehearsed && sheet.found.proposals.count == 1)
    #expect(
      sheet.current == fair.editor.document.rehearsed?.rehearsal.answer(to: leaving)?.proposal)
    #expect(fair.editor.preview != nil)
    let shown = sheet.current?.moves
    fair.findProposals()
    let complete = try #require(fair.editor.dialogue as? ProposalSheet)
    #expect(!complete.isRehearsed && complete.found.proposals.count > 1)
    #expect(complete.current?.moves == shown)
    try fair.press("Enter")
    #expect(fair.plan.cooperatives[leaving]?.status == .withdrawn)
    #expect(fair.plan.placements[stand]?.isEmpty == false)
  }

  @Test("Where the plan has changed since, the sheet says so, and withdrawing works everything out")
  func changed() throws {
    var fair = try opened(try Self.plan.get())
    answer(&fair)
    try fair.press("Esc", "x")
    try fair.press(":")
    fair.type("rehearse")
    try fair.press("Enter")
    #expect(fair.screen.contains("the plan has changed since"))
    try fair.press("Enter")
    #expect(fair.editor.preview == nil)
    try fair.press("r")
    #expect(fair.effects.last == .rehearse(.start))
    try fair.press("Esc", "Right", "w", "Enter")
    #expect(fair.editor.dialogue is ReallocationRequest)
  }

  @Test("It says so in French and Arabic")
  func languages() throws {
    var french = try opened(try Self.held(), language: .french)
    answer(&french)
    #expect(french.screen.contains("sans remplaçante"))
    var arabic = try opened(try Self.held(), language: .arabic)
    answer(&arabic)
    #expect(arabic.editor.dialogue is RehearsalSheet)
    #expect(!arabic.screen.contains("not covered"))
  }
}
