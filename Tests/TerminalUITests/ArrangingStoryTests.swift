// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import Synchronization
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("Arranging in the editor")
struct ArrangingStoryTests {
  /// The village with everybody on another stand.
  static func mixed() throws -> Plan {
    var plan = try Layouts.village()
    var random = SplitMix64(seed: 7)
    let stands = plan.placements.keys.filter { plan.stands[$0]?.isLocked == false }.sorted()
    var guests = stands.compactMap { plan.placements[$0]?.first }
    guests.shuffle(using: &random)
    let seats = zip(guests, stands).filter { plan.placements[$1] != [$0] }
    _ = try plan.apply(.reseat(seats.map { Seat($0, on: $1) }), stamp: nil)
    return plan
  }

  /// An editor on a plan, in which a search makes so many moves.
  private func hall(_ plan: Plan, moves: Int = 3000) -> Rehearsal {
    var hall = Rehearsal(plan)
    hall.count(moves)
    return hall
  }

  @Test("A asks how long to search and for whom, and starts nothing yet")
  func asks() throws {
    let plan = try Self.mixed()
    var hall = Rehearsal(plan)
    try hall.press("A")
    #expect(hall.screen.contains("Stands stay"))
    #expect(hall.screen.contains("← 5 s →"))
    try hall.press("Right", "Right")
    #expect(hall.screen.contains("← 20 s →"))
    try hall.press("Left", "Left", "Left", "Left", "Left", "Left")
    #expect(hall.screen.contains("← 1 s →"))
    try hall.press("Down", "Right")
    #expect(hall.screen.contains("← yes →"))
    try hall.press("Up", "Down", "Down", "Down", "Right")
    try hall.press("Enter")
    let request = ArrangementRequest(seconds: 1, seatsWaiting: true, isRobust: true)
    #expect(hall.effects.contains(.arrange(request)))
    #expect(hall.plan == plan)
    #expect(hall.screen.contains("getting ready"))
  }

  @Test("Meanwhile the map and the header show the best plan so far, and the cost, gain and time")
  func watches() throws {
    let plan = try Self.mixed()
    var hall = hall(plan)
    try hall.press("A", "Enter")
    let progress = hall.searchSteps()
    let last = try #require(progress.last)
    let before = hall.editor.report
    hall.show(last)
    #expect(hall.plan == plan)
    #expect(hall.screen.contains("penalty \(Figures.decimal(last.quality.wishCost, .english))"))
    #expect(hall.screen.contains("\(before.errors - last.quality.errors) error"))
    #expect(hall.screen.contains(" fewer · "))
    #expect(hall.screen.contains("█"))
    #expect(hall.screen.contains("»"))
    // The header counts what is wrong in the plan that is shown.
    let mark = last.quality.errors == 0 ? "✔ 0" : "✖ \(last.quality.errors)"
    #expect(hall.lines.first?.contains(mark) == true)
    #expect(hall.status.isEmpty == false)
  }

  @Test("A search by the clock can be prolonged")
  func prolongs() throws {
    var hall = Rehearsal(try Self.mixed())
    try hall.press("A", "Enter", "+")
    #expect(hall.effects.last == .prolongArranging(10))
    #expect(hall.plan == (try Self.mixed()))
  }

  @Test("No key changes the plan while a search goes on")
  func modal() throws {
    let plan = try Self.mixed()
    var hall = hall(plan)
    try hall.press("A", "Enter")
    let before = hall.effects
    try hall.press("x", "s", "u", "Tab", "q", "Ctrl-S")
    hall.send(.paste("x"))
    #expect(hall.plan == plan)
    #expect(hall.effects == before)
    #expect(hall.status.contains("Esc: stop and keep the best, d: discard"))
  }

  @Test("Esc stops and keeps the best as one edit, and one undo takes it back, byte for byte")
  func keeps() throws {
    let plan = try Self.mixed()
    let bytes = PlanWriter.bytes(of: plan)
    var hall = hall(plan)
    let before = hall.editor.report.quality
    try hall.press("A", "Enter")
    for progress in hall.searchSteps() { hall.show(progress) }
    try hall.press("Esc")
    #expect(hall.effects.last == .finishArranging)
    try hall.finishSearch()
    #expect(hall.editor.report.quality < before)
    #expect(hall.editor.session.done.count == 1)
    #expect(hall.screen.contains("Kept"))
    #expect(hall.screen.contains("Rule by rule"))
    #expect(hall.screen.contains("Who moves"))
    #expect(hall.screen.contains("→"))
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.editor.preview == nil)
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(PlanWriter.bytes(of: hall.plan) == bytes)
    #expect(hall.editor.session.done.isEmpty)
  }

  @Test("When the time is over, Enter keeps what was found")
  func offers() throws {
    let plan = try Self.mixed()
    var hall = hall(plan)
    try hall.press("A", "Enter")
    try hall.finishSearch()
    #expect(hall.plan == plan)
    #expect(hall.screen.contains("Found"))
    try hall.press("Enter")
    #expect(hall.editor.session.done.count == 1)
    #expect(hall.plan.placements != plan.placements)
    #expect(hall.status.contains("arranged"))
  }

  @Test("When the time is over, Esc leaves the plan as it was, and redo brings it back")
  func putsAside() throws {
    let plan = try Self.mixed()
    var hall = hall(plan)
    try hall.press("A", "Enter")
    try hall.finishSearch()
    try hall.press("Esc")
    #expect(hall.plan == plan)
    #expect(PlanWriter.bytes(of: hall.plan) == PlanWriter.bytes(of: plan))
    #expect(!hall.editor.session.hasUnsavedChanges)
    #expect(hall.status.contains("Ctrl-R: restore"))
    try hall.press("Ctrl-R")
    #expect(hall.plan.placements != plan.placements)
  }

  @Test("d throws the search away and leaves the plan untouched")
  func discards() throws {
    let plan = try Self.mixed()
    var hall = hall(plan)
    try hall.press("A", "Enter")
    hall.show(try #require(hall.searchSteps().last))
    try hall.press("d")
    #expect(hall.effects.last == .dropArranging)
    #expect(hall.plan == plan)
    #expect(hall.editor.preview == nil)
    #expect(hall.editor.dialogue == nil)
    // What comes too late is not taken.
    try hall.finishSearch()
    #expect(hall.plan == plan)
    #expect(hall.editor.dialogue == nil)
  }

  @Test("The summary counts each rule before and after, what gains most first")
  func summary() throws {
    var hall = hall(try Self.mixed())
    let before = hall.editor.report
    try hall.press("A", "Enter")
    try hall.finishSearch()
    guard let summary = hall.editor.dialogue as? ArrangementSummary else {
      Issue.record("there is no summary")
      return
    }
    let after = try #require(hall.editor.preview).sight.report
    #expect(!summary.rules.isEmpty)
    for change in summary.rules {
      func sum(_ report: Report) -> Double {
        report.violations.filter { $0.rule == change.rule }
          .reduce(0) { $0 + ($1.severity == .wish ? $1.cost : 1) }
      }
      #expect(change.before == sum(before))
      #expect(change.after == sum(after))
    }
    let wishes = summary.rules.filter { $0.severity == .wish }.map(\.change)
    #expect(wishes == wishes.sorted())
    let total = wishes.reduce(0, +)
    #expect((total - (after.wishCost - before.wishCost)).magnitude < 1e-6)
    #expect(summary.moves.count > 10)
    let first = hall.screen
    try hall.press("PageDown")
    #expect(hall.screen != first)
    try hall.press("Home", "Tab")
    #expect(!hall.screen.contains("Who moves"))
    #expect(hall.screen.contains("»"))
    try hall.press("Tab")
    #expect(hall.screen == first)
  }

  @Test("Where nothing is better it says so")
  func nothingBetter() throws {
    var plan = try Layouts.village()
    for stand in plan.placements.keys { _ = try plan.apply(.lock(stand, true), stamp: nil) }
    var hall = hall(plan)
    try hall.press("A", "Enter")
    try hall.finishSearch()
    #expect(hall.plan == plan)
    #expect(hall.editor.session.done.isEmpty)
    #expect(hall.status.contains("nothing better was found"))
    #expect(hall.editor.dialogue == nil)
  }

  @Test("Where errors remain it says which rules are in the way")
  func obstacles() throws {
    var plan = try Layouts.village()
    let rule = Rule(
      id: "far-corner", kind: "zone",
      parameters: [
        "of": .dictionary(["category": .text("honey")]), "zone": .text("workshops"),
        "severity": .text("error"),
      ])
    let area = try #require(plan.hall.features.values.first { $0.kind == .workshopArea })
    var asked = rule
    asked.parameters["zone"] = .text(area.id.text)
    _ = try plan.apply(.writeRule(asked), stamp: nil)
    var hall = hall(plan)
    try hall.press("A", "Enter")
    try hall.finishSearch()
    #expect(hall.screen.contains("Remaining errors ("))
    #expect(hall.screen.contains("is not inside its zone"))
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
    #expect(hall.plan == plan)
  }

  @Test("An empty stand goes to a waiting cooperative, if asked")
  func seatsWaiting() throws {
    var plan = try Layouts.village()
    let leaving = try #require(plan.placements["s001"]?.first)
    _ = try plan.apply(.unplace(leaving, toWaiting: true), stamp: nil)
    var hall = hall(plan)
    try hall.press("A", "Down")
    hall.type(" ")
    try hall.press("Enter", "Esc")
    try hall.finishSearch()
    #expect(hall.plan.placements.count == plan.placements.count + 1)
    #expect(hall.screen.contains("– → "))
    #expect(hall.editor.report.cooperatives.waiting == 4)
  }

  @Test(
    "Who is left out is told in the summary, with the rules that stood in the way",
    arguments: [
      (Language.english, "Without a stand (4)", "on 1 of 1 open stand"),
      (.french, "Sans stand (4)", "sur 1 de 1 stand disponible"), (.arabic, "", ""),
    ])
  func leftOut(language: Language, heading: String, reason: String) throws {
    var plan = try Layouts.village()
    let leaving = try #require(plan.placements["s001"]?.first)
    _ = try plan.apply(.withdraw(leaving, reason: "", at: ""), stamp: nil)
    for var one in plan.waitingList {
      one.minArea = 90
      _ = try plan.apply(.writeCooperative(one), stamp: nil)
    }
    var hall = Rehearsal(plan, language: language)
    hall.count(60)
    try hall.press("A", "Down")
    hall.type(" ")
    try hall.press("Enter", "Esc")
    try hall.finishSearch()
    guard let summary = hall.editor.dialogue as? ArrangementSummary else {
      Issue.record("no summary")
      return
    }
    #expect(summary.leftOut.map(\.cooperative) == plan.waitingList.map(\.id))
    #expect(summary.leftOut.allSatisfy { $0.reasons.contains { $0.kind == "areaFits" } })
    let lines = ArrangementLines.rows(of: summary, in: hall.editor.view).map(\.leading.plain)
    #expect(heading.isEmpty || lines.contains(heading))
    #expect(reason.isEmpty || lines.contains { $0.contains(reason) })
    #expect(hall.editor.report.quality.errors == 0)
  }

  @Test("An approved plan is arranged, one that is read-only is not")
  func mayChange() throws {
    var plan = try Self.mixed()
    _ = try plan.apply(.setStatus(.approved), stamp: nil)
    var approved = hall(plan)
    try approved.press("A", "Enter", "Esc")
    try approved.finishSearch()
    #expect(approved.plan.placements != plan.placements)
    #expect(approved.plan.stands == plan.stands)

    var readOnly = Rehearsal(plan, isReadOnly: true)
    try readOnly.press("A")
    #expect(readOnly.editor.dialogue == nil)
    #expect(readOnly.status.contains("read-only"))
    #expect(readOnly.effects.isEmpty)
  }

  @Test("The same plan and effort lead to the same placements")
  func isRepeatable() throws {
    let plan = try Self.mixed()
    func arranged() throws -> Plan {
      var hall = hall(plan)
      try hall.press("A", "Enter", "Esc")
      try hall.finishSearch()
      return hall.plan
    }
    #expect(try arranged() == arranged())
  }

  @Test(
    "Question, progress and summary fit every screen and language",
    arguments: [(120, 40), (80, 24), (60, 20), (40, 12)], [Language.english, .french, .arabic])
  func fits(size: (columns: Int, rows: Int), language: Language) throws {
    var hall = Rehearsal(
      try Self.mixed(), columns: size.columns, rows: size.rows, language: language)
    hall.count(500)
    try hall.press("A")
    #expect(hall.screen.contains(ArrangementWords.title[language]) || language == .arabic)
    try hall.press("Enter")
    for progress in hall.searchSteps() { hall.show(progress) }
    #expect(hall.screen.contains("█"))
    try hall.press("Esc")
    try hall.finishSearch()
    #expect(hall.lines.allSatisfy { $0.unicodeScalars.count <= size.columns * 2 })
    try hall.press("End", "Tab", "Esc")
    #expect(hall.editor.dialogue == nil)
  }
}

/// Progress that a search reported, in order.
private final class Steps: Sendable {
  private let list = Mutex<[ArrangementProgress]>([])
  func add(_ step: ArrangementProgress) { list.withLock { $0.append(step) } }
  var all: [ArrangementProgress] { list.withLock { $0 } }
}

extension Rehearsal {
  /// What was asked for, if a search was begun.
  private var request: ArrangementRequest? {
    effects.reversed().lazy.compactMap { effect in
      if case .arrange(let request) = effect { return request }
      return nil
    }.first
  }

  private func search(_ steps: Steps) -> Arrangement? {
    guard let request else { return nil }
    return Arranger(plan, seatsWaiting: request.seatsWaiting)
      .run(ArrangementEffort(moves: request.moves), progress: { steps.add($0) })
  }

  /// What the search that was begun would report on its way.
  func searchSteps() -> [ArrangementProgress] {
    let steps = Steps()
    _ = search(steps)
    return steps.all
  }

  /// Hands over what the search that was begun finds in the end.
  mutating func finishSearch() throws { finish(try #require(search(Steps()))) }
}
