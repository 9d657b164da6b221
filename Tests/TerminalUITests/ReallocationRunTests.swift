// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("Proposals worked out beside the screen")
struct ReallocationRunTests {
  /// The sample fair after a session, with how the session ended and what was never seen.
  private func session(
    _ script: [(sight: String, events: [InputEvent])]
  ) throws -> (end: EditorEnd, plan: Plan, unseen: [String]) {
    let folder = try WorkingFolder()
    try Data(try Layouts.bytes("solidarity-village"))
      .write(to: folder.url.appending(path: "fair.json"))
    let screen = WatchedScreen(script)
    let desk = try EditorDesk(opening: folder.path("fair.json"), isReadOnly: false)
    let end = EditorLoop(desk: desk, settings: EditorSettings(), on: screen).run()
    let plan = try PlanReader.read(folder.bytes("fair.json"), vocabulary: RuleCatalogue())
    return (end, plan, screen.unseen)
  }

  private func keys(_ names: String...) throws -> [InputEvent] {
    try names.map { .key(try #require(Key($0))) }
  }

  @Test("They come up when they are there, and what is applied is saved with the reason")
  func applies() throws {
    let gone = try #require(Layouts.village().placements["s001"]?.first)
    let (end, plan, unseen) = try session([
      ("56/56", try keys("w", "i", "l", "l", "Enter")),
      ("withdraws:", try keys("Enter")),
      ("has withdrawn", try keys("Ctrl-S")),
      ("saved", try keys("q")),
    ])
    #expect(end == .left)
    #expect(unseen.isEmpty)
    #expect(plan.cooperatives[gone]?.status == .withdrawn)
    #expect(plan.cooperatives[gone]?.reason == "ill")
    #expect(plan.placements["s001"] == ["c057"])
  }

  @Test("Esc at once lets go of them, and nothing comes up later")
  func drops() throws {
    let (end, plan, unseen) = try session([
      ("56/56", try keys("w", "Enter", "Esc")),
      ("nothing was changed", try keys("Right", "Right", "Left", "q")),
    ])
    #expect(end == .left)
    #expect(unseen.isEmpty)
    #expect(plan == (try Layouts.village()))
  }

  @Test("What is refused is said")
  func refuses() throws {
    let plan = try Layouts.village()
    let screen = MemoryScreen(columns: 80, rows: 24)
    let run = ReallocationRun(plan, .relocation("c057"), waker: screen.waker)
    #expect(screen.nextEvent(timeout: .seconds(60)) == .wake)
    let outcome = try #require(run.outcome())
    guard case .failure(let refusal) = outcome else {
      Issue.record("nothing was refused")
      return
    }
    #expect(refusal == .notPlaced("c057"))
    #expect(run.outcome() == nil)
  }
}
