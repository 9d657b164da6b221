// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("What takes long is checked beside the screen")
struct CheckingAsideTests {
  /// A double row in a long hall; everybody is of one group, which stands apart.
  private static let plan: Plan = {
    var hall = Hall(module: .standard, width: 440, depth: 60)
    for offset in stride(from: 10, to: 420, by: 50) {
      let id = Feature.ID(stringLiteral: "door-\(offset)")
      hall.features[id] = Feature(
        id: id, kind: .exit, place: .door(.init(side: .north, offset: offset, width: 8)))
    }
    let stands = (0..<130).map { number in
      Stand(
        id: .init(stringLiteral: "s\(number)"), number: "\(number)",
        parts: [
          GridRectangle(x: 10 + 6 * (number / 2), y: 20 + 6 * (number % 2), width: 6, depth: 6)
        ])
    }
    let cooperatives = (0..<125).map { number in
      Cooperative.named(.init(stringLiteral: "c\(number)")) { $0.province = "Figuig" }
    }
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives,
      placements: Dictionary(
        uniqueKeysWithValues: zip(stands.map(\.id), cooperatives.map { [$0.id] })),
      rules: [
        .of("minimumAisleWidth", ["metres": .integer(2)]), .of("placed"),
        .of("cluster", ["of": .dictionary(["province": .text("Figuig")]), "weight": .real(0.01)]),
      ])
  }()

  /// The editor on the plan, all of it checked.
  private func opened(_ language: Language = .english) throws -> Rehearsal {
    var hall = Rehearsal(Self.plan, language: language, checksAside: true)
    #expect(hall.editor.document.checking == .underWay)
    hall.change { $0.settle() }
    #expect(hall.editor.document.checking == .done)
    return hall
  }

  /// Moves the stand under the cursor two cells away from the row.
  private func move(_ hall: inout Rehearsal) throws {
    try hall.press("e", "m", "Up", "Up", "Enter")
  }

  private func penalty(of plan: Plan) -> Double { Checker(plan).report.wishCost }

  @Test("The first frame does without it and says so; what comes of it is what a check finds")
  func opens() throws {
    var hall = Rehearsal(Self.plan, checksAside: true)
    #expect(hall.editor.report.wishCost == 0)
    #expect(hall.screen.contains("checking… (Esc: stop)"))
    hall.change { $0.settle() }
    #expect(hall.editor.report.wishCost == penalty(of: Self.plan))
    #expect(hall.editor.report.wishCost > 0)
    #expect(!hall.screen.contains("checking"))
    #expect(hall.screen.contains("scattered"))
  }

  @Test("A move is shown at once, its penalty when it is known, and the message says it then")
  func moves() throws {
    var hall = try opened()
    let before = hall.editor.report.wishCost
    try move(&hall)
    #expect(hall.plan.stands["s0"]?.bounds.y == 18)
    #expect(hall.editor.document.checking == .underWay)
    #expect(hall.editor.report.wishCost == before)
    #expect(!hall.screen.contains("penalty"))
    hall.change { $0.settle() }
    let now = penalty(of: hall.plan)
    #expect(now != before)
    #expect(hall.editor.report.wishCost == now)
    #expect(hall.screen.contains("penalty"))
    // What has been said since stays said.
    try hall.press("u", "Ctrl-R")
    let said = hall.status
    hall.change { $0.settle() }
    #expect(hall.status == said)
    #expect(hall.editor.report.wishCost == now)
  }

  @Test("What was found of an earlier plan is not taken")
  func leavesStale() throws {
    var hall = try opened()
    try move(&hall)
    let stale = try #require(hall.editor.document.dueCheck).settled
    try hall.press("u")
    hall.change { $0.take(stale) }
    #expect(hall.editor.document.checking == .underWay)
    hall.change { $0.settle() }
    #expect(hall.editor.report.wishCost == penalty(of: Self.plan))
  }

  @Test(
    "Esc stops it, and the next change has everything checked again",
    arguments: [
      Language.english, .french, .arabic,
    ])
  func stops(language: Language) throws {
    var hall = try opened(language)
    try move(&hall)
    let due = try #require(hall.editor.document.dueCheck)
    try hall.press("Esc")
    #expect(hall.editor.document.checking == .stopped)
    #expect(hall.editor.document.dueCheck == nil)
    #expect(hall.editor.message?.said == CheckingWords.stoppedNow[language])
    // Nothing else was left by it, and what comes late is not taken.
    #expect(hall.editor.editMode != nil)
    hall.change { $0.take(due.settled) }
    #expect(hall.editor.document.checking == .stopped)
    try hall.press("Esc")
    #expect(hall.editor.editMode == nil)
    try hall.press("u")
    #expect(hall.editor.document.checking == .underWay)
    hall.change { $0.settle() }
    #expect(hall.editor.report.wishCost == penalty(of: Self.plan))
  }

  @Test("What is in hand is held against the rest at once, and against all of them later")
  func holdsInHand() throws {
    var hall = try opened()
    try hall.press("e", "m", "Up", "Up")
    hall.rest()
    let first = try #require(hall.editor.editMode?.outlook.verdict)
    #expect(first.said.plain.contains("checking…"))
    let trial = try #require(hall.editor.trialInHand)
    hall.change { $0.take(trial.settled) }
    let verdict = try #require(hall.editor.editMode?.outlook.verdict)
    #expect(verdict.said.plain.contains("penalty"))
    #expect(!verdict.said.plain.contains("checking"))
    // What comes of one that was moved on since is not shown.
    try hall.press("Up")
    hall.change { $0.take(trial.settled) }
    #expect(hall.editor.editMode?.outlook.verdict == nil)
  }

  @Test("Repairs, pages and reasons lack nothing meanwhile")
  func isSettledWhereItMatters() throws {
    let hall = Rehearsal(Self.plan, checksAside: true)
    #expect(hall.editor.checker.report != Checker(Self.plan).report)
    #expect(hall.editor.checker.settled.report == Checker(Self.plan).report)
  }

  @Test("Where nobody looks at a screen everything is checked at once")
  func isDoneAtOnce() throws {
    var hall = Rehearsal(Self.plan)
    try move(&hall)
    #expect(hall.editor.document.checking == .done)
    #expect(hall.editor.report.wishCost == penalty(of: hall.plan))
  }
}

extension Editor {
  /// Completes what goes on beside the screen.
  fileprivate mutating func settle() {
    if let due = document.dueCheck { take(due.settled) }
  }
}
