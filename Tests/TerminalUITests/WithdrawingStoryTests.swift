// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Testing
import Wording

@testable import TerminalUI

@Suite("Withdrawing in the editor")
struct WithdrawingStoryTests {
  /// An editor in which the one on a stand withdraws, with its proposals on the screen.
  static func hall(
    _ plan: Plan, stand: String = "D04", columns: Int = 120, rows: Int = 40,
    language: Language = .english
  ) throws -> Rehearsal {
    var hall = Rehearsal(plan, columns: columns, rows: rows, language: language)
    try hall.goTo(stand)
    try hall.press("w")
    hall.type("the truck broke down")
    try hall.press("Enter")
    hall.findProposals()
    return hall
  }

  @Test("w asks the reason, then works proposals out beside the screen; nothing changes yet")
  func asks() throws {
    let plan = try Layouts.village()
    var hall = Rehearsal(plan)
    try hall.goTo("D04")
    #expect(hall.seated("D04") == ["c012"])
    try hall.press("w")
    #expect(hall.status.contains("Reason of the withdrawal (D04 Talsint Jujube Honey):"))
    hall.type("ill")
    try hall.press("Enter")
    #expect(hall.effects.last == .reallocate(.withdrawal(["c012"])))
    #expect(hall.status.contains("working out proposals"))
    // Keys that come meanwhile choose nothing.
    try hall.press("Enter", "Down", "Enter", "x")
    #expect(hall.plan == plan)
    hall.findProposals()
    #expect(hall.screen.contains("waiting list → D04  Guercif Olive"))
    #expect(hall.plan == plan)
  }

  @Test("Esc ends the working out, and what comes too late is not shown")
  func drops() throws {
    let plan = try Layouts.village()
    var hall = Rehearsal(plan)
    try hall.press("w", "Enter", "Esc")
    #expect(hall.effects.last == .dropReallocating)
    hall.findProposals()
    #expect(hall.editor.dialogue == nil)
    #expect(hall.plan == plan)
    #expect(hall.status.contains("nothing was changed"))
  }

  @Test("Each proposal says who moves, what breaks and what does no more; the map shows it")
  func previews() throws {
    let plan = try Layouts.village()
    var hall = try Self.hall(plan)
    #expect(hall.screen.contains("withdraws: Talsint Jujube Honey"))
    #expect(hall.screen.contains("solved: Temsamane Honey"))
    #expect(hall.screen.contains("Not proposed"))
    #expect(hall.screen.contains("enlarge: 4 cooperatives are waiting"))
    #expect(hall.lines[0].contains("56/56 stands · 3 waiting"))
    try hall.chooseProposal(.shift)
    #expect(hall.screen.contains("E03 → D04           Aïn Sfa Hives"))
    #expect(hall.screen.contains("new: Aïn Sfa Hives and Temsamane"))
    let preview = try #require(hall.editor.preview)
    let sheet = try hall.sheet()
    let shift = try #require(sheet.current)
    #expect(preview.sight.report.quality == shift.after)
    #expect(preview.stands == Set(sheet.stands))
    #expect(hall.screen.contains("»"))
    try hall.chooseProposal(.leave)
    #expect(hall.lines[0].contains("55/56 stands · 1 free · 4 waiting"))
    #expect(hall.screen.contains("nobody gets the stand"))
    try hall.chooseProposal(.rest)
    #expect(hall.screen.contains("D04 becomes a rest area of 9 m²"))
    #expect(hall.plan == plan)
  }

  @Test("Enter applies it as one edit, which u takes back, byte for byte")
  func applies() throws {
    let plan = try Layouts.village()
    let bytes = PlanWriter.bytes(of: plan)
    for kind in [Proposal.Kind.fill, .shift, .leave, .rest] {
      var hall = try Self.hall(plan)
      try hall.chooseProposal(kind)
      try hall.press("Enter")
      #expect(hall.editor.dialogue == nil)
      #expect(hall.editor.preview == nil)
      #expect(hall.editor.session.done.count == 1)
      #expect(hall.status.contains("Talsint Jujube Honey has withdrawn"))
      let gone = try hall.plan.namedForTest("c012")
      #expect(gone.status == .withdrawn)
      #expect(gone.reason == "the truck broke down")
      #expect(gone.withdrawnAt == "2017-11-28T18:00:00Z")
      try hall.press("u")
      #expect(PlanWriter.bytes(of: hall.plan) == bytes)
      #expect(hall.editor.session.done.isEmpty)
      try hall.press("Ctrl-R")
      #expect(hall.plan.cooperatives["c012"]?.status == .withdrawn)
    }
  }

  @Test("The editor writes the bytes that withdraw --apply writes, for every rank")
  func sameBytes() throws {
    let plan = try Layouts.village()
    let found = try Reallocation(plan, .withdrawal(["c012"]))
    for proposal in found.proposals {
      var carriedOut = plan
      let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")
      _ = try carriedOut.apply(
        proposal.edit(reason: "the truck broke down", at: stamp.at), stamp: stamp)
      var hall = try Self.hall(plan)
      for _ in 1..<proposal.rank { try hall.press("Down") }
      try hall.press("Enter")
      #expect(PlanWriter.bytes(of: hall.plan) == PlanWriter.bytes(of: carriedOut))
    }
  }

  @Test("Esc goes back to where one was, with nothing changed")
  func escapes() throws {
    let plan = try Layouts.village()
    var hall = try Self.hall(plan)
    try hall.press("Down", "Right", "Tab", "Esc")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.editor.preview == nil)
    #expect(hall.stand == "D04")
    #expect(hall.plan == plan)
    #expect(!hall.editor.session.hasUnsavedChanges)
    try hall.press("u")
    #expect(hall.screen.contains("nothing was changed since the plan was opened"))
  }

  @Test("In an approved plan a rest area asks for the approval to be lifted; the rest goes on")
  func approved() throws {
    var plan = try Layouts.village()
    _ = try plan.apply(.setStatus(.approved), stamp: nil)
    var hall = try Self.hall(plan)
    try hall.chooseProposal(.rest)
    #expect(hall.screen.contains("the plan must be reopened"))
    try hall.press("Enter")
    #expect(hall.status.contains("the plan must be reopened first"))
    #expect(hall.plan == plan)
    try hall.chooseProposal(.fill)
    try hall.press("Enter")
    #expect(hall.seated("D04") == ["c057"])
  }

  @Test("A locked or held stand, and an empty waiting list, are refused with the reason")
  func refuses() throws {
    let plan = try Layouts.village()
    var held = plan
    _ = try held.apply(.hold(try #require(plan.stand(named: "D04")).id, "the press"), stamp: nil)
    let sheet = try Self.hall(held).screen
    #expect(sheet.contains("assign: stand D04 is on hold: the") && sheet.contains("press"))
    var alone = plan
    for one in plan.waitingList {
      _ = try alone.apply(.withdraw(one.id, reason: "", at: ""), stamp: nil)
    }
    #expect(try Self.hall(alone).screen.contains("assign: nobody is on the waiting list"))
    var locked = plan
    for stand in plan.stands.keys {
      _ = try locked.apply(.lock(stand, true), stamp: nil)
    }
    // Whoever withdraws leaves a locked stand too, but nobody is moved from one.
    var hall = try Self.hall(locked)
    let kinds = try hall.sheet().found.proposals.map(\.kind)
    #expect(kinds.contains(.fill))
    #expect(!kinds.contains(.shift))
    try hall.press("Esc", "M")
    hall.findProposals()
    #expect(hall.editor.dialogue == nil)
    #expect(hall.status.contains("D04 is locked (L: unlock)"))
    #expect(hall.plan == locked)
  }

  @Test("A neighbour that wishes more area takes the stand in, and undo gives it back")
  func enlarges() throws {
    var plan = try Layouts.village()
    for one in plan.waitingList {
      _ = try plan.apply(.withdraw(one.id, reason: "", at: ""), stamp: nil)
    }
    let bytes = PlanWriter.bytes(of: plan)
    var hall = try Self.hall(plan, stand: "B09")
    try hall.chooseProposal(.enlarge)
    #expect(hall.screen.contains("B09 is merged with B10: 18 m²"))
    #expect(hall.editor.shown.plan.stand(named: "B09") == nil)
    #expect(hall.lines[0].contains("55/55"))
    try hall.press("Enter")
    #expect(hall.plan.stand(named: "B09") == nil)
    #expect(hall.stand == "B10")
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("Under the policy ask everyone who waits and fits has a proposal")
  func asksPolicy() throws {
    let text = String(decoding: try Layouts.bytes("solidarity-village"), as: UTF8.self)
      .replacing(#""waitingPolicy": "senior""#, with: #""waitingPolicy": "ask""#)
    let plan = try PlanReader.read(Array(text.utf8), vocabulary: RuleCatalogue())
    #expect(plan.waitingPolicy == .ask)
    var hall = try Self.hall(plan)
    let sheet = try hall.sheet()
    let fills = sheet.found.proposals.filter { $0.kind == .fill }
    #expect(fills.count > 1)
    let other = try #require(fills.last)
    for _ in 1..<other.rank { try hall.press("Down") }
    #expect(hall.screen.contains("passed over, each"))
    try hall.press("Enter")
    #expect(hall.seated("D04") == other.seated.map(\.text))
  }

  @Test("One who waits withdraws without a choice; one who has withdrawn can come back")
  func comesBack() throws {
    let plan = try Layouts.village()
    var hall = Rehearsal(plan)
    try hall.press("Tab", "w")
    hall.type("moved abroad")
    try hall.press("Enter")
    hall.findProposals()
    #expect(hall.editor.dialogue == nil)
    let gone = try #require(plan.waitingList.first).id
    #expect(hall.plan.cooperatives[gone]?.status == .withdrawn)
    // In the roster w on it asks, and W does it at once.
    try hall.press("Tab", "Tab", "End", "w")
    #expect(hall.screen.contains("It has withdrawn"))
    try hall.press("y")
    #expect(hall.plan.cooperatives[gone]?.status == .waiting)
    try hall.press("u", "W")
    #expect(hall.plan.cooperatives[gone]?.status == .waiting)
    try hall.press("u", "u")
    #expect(PlanWriter.bytes(of: hall.plan) == PlanWriter.bytes(of: plan))
  }

  @Test("M proposes another stand, K closes one with its reason; each is one edit")
  func relocatesAndCloses() throws {
    let plan = try Layouts.village()
    let bytes = PlanWriter.bytes(of: plan)
    var hall = Rehearsal(plan)
    try hall.goTo("D04")
    try hall.press("M")
    #expect(hall.effects.last == .reallocate(.relocation("c012")))
    hall.findProposals()
    #expect(hall.screen.contains("asks for another stand"))
    try hall.press("Enter")
    #expect(!hall.seated("D04").contains("c012"))
    #expect(hall.plan.placements.values.contains(["c012"]))
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    try hall.press("K")
    hall.type("a leak")
    try hall.press("Enter")
    hall.findProposals()
    #expect(hall.screen.contains("stand D04 closes"))
    try hall.press("Enter")
    #expect(hall.plan.stand(named: "D04")?.hold == "a leak")
    #expect(hall.seated("D04").isEmpty)
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("Space marks cooperatives in the roster; w withdraws them together, as one edit")
  func several() throws {
    let plan = try Layouts.village()
    let bytes = PlanWriter.bytes(of: plan)
    var hall = Rehearsal(plan)
    try hall.press("Tab", "Tab", "Tab", "Space", "Space", "Down", "Space")
    #expect(hall.editor.shownLists.marked.count == 3)
    #expect(hall.status.contains("marked: 3"))
    let gone = hall.editor.shownLists.marked
    try hall.press("w")
    #expect(hall.status.contains("Reason of the withdrawal (3)"))
    try hall.press("Enter")
    #expect(hall.effects.last == .reallocate(.withdrawal(gone)))
    hall.findProposals()
    #expect(hall.screen.contains("waiting list → "))
    let first = try #require(try hall.sheet().current)
    #expect(first.seated.count == 3)
    try hall.press("Enter")
    #expect(gone.allSatisfy { hall.plan.cooperatives[$0]?.status == .withdrawn })
    #expect(hall.plan.waitingList.count == 1)
    #expect(hall.editor.shownLists.marked.isEmpty)
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
  }

  @Test("Read-only, nothing is asked")
  func readOnly() throws {
    var hall = Rehearsal(try Layouts.village(), isReadOnly: true)
    try hall.press("w", "M", "K")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.effects.isEmpty)
  }

  @Test(
    "Every proposal fits every screen and language, and the stand stays in sight",
    arguments: [(120, 40), (80, 24), (60, 20), (40, 12)], [Language.english, .french, .arabic])
  func fits(size: (columns: Int, rows: Int), language: Language) throws {
    var hall = try Self.hall(
      try Layouts.village(), columns: size.columns, rows: size.rows, language: language)
    let count = try hall.sheet().found.proposals.count
    for place in 0..<count {
      #expect(try hall.sheet().line == place)
      #expect(hall.lines.count == size.rows)
      for key in ["PageDown", "PageDown", "Right", "Tab", "Tab", "PageUp", "Down"] {
        try hall.press(key)
      }
    }
    try hall.press("Home")
    if size.rows > 12 { #expect(hall.frame.cursor != nil) }
  }
}

extension Rehearsal {
  /// The proposals on the screen.
  func sheet() throws -> ProposalSheet {
    guard let sheet = editor.dialogue as? ProposalSheet else { throw NoProposals() }
    return sheet
  }

  /// Goes to the first proposal of a kind.
  mutating func chooseProposal(_ kind: Proposal.Kind) throws {
    let place = try #require(try sheet().found.proposals.firstIndex { $0.kind == kind })
    try press("Home")
    for _ in 0..<place { try press("Down") }
  }

  /// Brings the cursor to a stand, by its number.
  mutating func goTo(_ number: String) throws {
    try press("/")
    type(number)
    try press("Enter")
    #expect(stand == number)
  }
}

private struct NoProposals: Error {}
