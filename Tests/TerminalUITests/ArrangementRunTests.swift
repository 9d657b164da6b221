// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

/// A screen in memory on which keys are pressed when something is seen.
final class WatchedScreen: Screen {
  private let memory: MemoryScreen
  private var script: [(sight: String, events: [InputEvent])]
  private var waiting: [InputEvent] = []

  init(_ script: [(sight: String, events: [InputEvent])]) {
    memory = MemoryScreen(columns: 120, rows: 40)
    self.script = script
  }

  /// What was never seen.
  var unseen: [String] { script.map(\.sight) }
  var lines: [String] { memory.lines }
  var size: ScreenSize { memory.size }
  var colours: ColourDepth { memory.colours }
  var waker: Waker { memory.waker }

  var wantsFrame: Bool { true }

  func show(_ frame: Frame) {
    memory.show(frame)
    guard waiting.isEmpty, let next = script.first,
      memory.lines.contains(where: { $0.contains(next.sight) })
    else { return }
    waiting = next.events
    script.removeFirst()
  }

  func nextEvent(timeout: Duration?) -> InputEvent? {
    if !waiting.isEmpty {
      let event = waiting.removeFirst()
      memory.send(event)
      // A wake that came first stays in front of it.
      return memory.nextEvent(timeout: .seconds(60))
    }
    if script.isEmpty || timeout != nil { return memory.nextEvent(timeout: timeout) }
    return memory.nextEvent(timeout: .seconds(60)) ?? .ended(.inputClosed)
  }

  func repaint() {}
  func bell() {}
  func suspend() { memory.suspend() }
  func setMouse(_ isOn: Bool) {}
  func setTitle(_ title: DisplayText) {}
}

@Suite("A search beside the screen")
struct ArrangementRunTests {
  /// A session on a plan; gives back how it ended and the plan as it was saved last.
  private func session(
    _ plan: Plan, moves: Int?, _ script: [(sight: String, events: [InputEvent])]
  ) throws -> (end: EditorEnd, screen: WatchedScreen, saved: Plan) {
    let folder = try WorkingFolder()
    let file = folder.url.appending(path: "fair.json")
    try Data(PlanWriter.bytes(of: plan)).write(to: file)
    let screen = WatchedScreen(script)
    var settings = EditorSettings()
    settings.arrangingMoves = moves
    let desk = try EditorDesk(opening: file.path, isReadOnly: false)
    let end = EditorLoop(desk: desk, settings: settings, on: screen).run()
    let saved = try PlanReader.read(folder.bytes("fair.json"), vocabulary: RuleCatalogue())
    return (end, screen, saved)
  }

  @Test("The loop shows progress, keeps what was found, and saves what the engine found alone")
  func keeps() throws {
    let plan = try ArrangingStoryTests.mixed()
    let (end, screen, saved) = try session(
      plan, moves: 2000,
      [
        ("Madagh", [.key(.character("A"))]), ("search for", [.key(.enter)]),
        ("Found", [.key(.enter)]), ("arranged", [.key(.ctrl("s"))]),
        ("saved", [.key(.character("q"))]),
      ])
    #expect(end == .left)
    #expect(screen.unseen.isEmpty)
    let found = Arranger(plan).run(ArrangementEffort(moves: 2000))
    #expect(saved.placements == found.plan.placements)
  }

  @Test("Esc stops a search that would go on for minutes")
  func stops() throws {
    let plan = try ArrangingStoryTests.mixed()
    let (end, screen, saved) = try session(
      plan, moves: Int.max / 2,
      [
        ("Madagh", [.key(.character("A"))]), ("search for", [.key(.enter)]),
        ("░", []), ("−", [.resize(ScreenSize(columns: 80, rows: 24))]),
        ("moved", [.key(.escape)]), ("Kept", [.key(.enter)]),
        ("arranged", [.key(.ctrl("s"))]), ("saved", [.key(.character("q"))]),
      ])
    #expect(end == .left)
    #expect(screen.unseen.isEmpty)
    #expect(saved.placements != plan.placements)
    #expect(Checker(saved).quality < Checker(plan).quality)
  }

  @Test("A search that is thrown away, or cut off, leaves the file alone")
  func cutOff() throws {
    let plan = try ArrangingStoryTests.mixed()
    let discarded = try session(
      plan, moves: Int.max / 2,
      [
        ("Madagh", [.key(.character("A"))]), ("search for", [.key(.enter)]),
        ("−", [.key(.character("d"))]), ("discarded", [.key(.character("q"))]),
      ])
    #expect(discarded.end == .left)
    #expect(PlanWriter.bytes(of: discarded.saved) == PlanWriter.bytes(of: plan))
    let terminated = try session(
      plan, moves: Int.max / 2,
      [
        ("Madagh", [.key(.character("A"))]), ("search for", [.key(.enter)]),
        ("−", [.ended(.terminated)]),
      ])
    #expect(terminated.end == .cutOff(.terminated, hasUnsavedChanges: false))
    #expect(PlanWriter.bytes(of: terminated.saved) == PlanWriter.bytes(of: plan))
  }

  @Test("A search by the clock ends by itself")
  func byTheClock() throws {
    let plan = try ArrangingStoryTests.mixed()
    let (end, screen, saved) = try session(
      plan, moves: nil,
      [
        ("Madagh", [.key(.character("A"))]),
        ("search for", [.key(.left), .key(.left), .key(.enter)]), ("s left", []),
        ("─ Found", [.key(.escape)]), ("Ctrl-R", [.key(.character("q"))]),
      ])
    #expect(end == .left)
    #expect(screen.unseen.isEmpty)
    #expect(PlanWriter.bytes(of: saved) == PlanWriter.bytes(of: plan))
  }
}
