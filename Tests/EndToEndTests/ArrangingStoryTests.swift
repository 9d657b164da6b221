// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Arranging in a terminal", .serialized)
struct ArrangingStoryTests {
  /// A terminal with the sample fair, its cooperatives moved on by eleven stands.
  private func terminal(_ columns: Int, _ rows: Int) async throws -> Terminal {
    let folder = try Layouts.folderWithVillage()
    var plan = try Plan.read(folder.bytes("plan.json"))
    let stands = plan.placements.keys.filter { plan.stands[$0]?.isLocked == false }.sorted()
    let guests = stands.compactMap { plan.placements[$0]?.first }
    let moved = Array(guests[11...] + guests[..<11])
    _ = try plan.apply(.reseat(zip(moved, stands).map { Seat($0, on: $1) }), stamp: nil)
    try Data(PlanWriter.bytes(of: plan)).write(to: URL(filePath: folder["plan.json"]))
    return try await Terminal(columns, rows, in: folder)
  }

  /// Waits for a sign of the search as it goes on; or for its end, where the machine is so busy that it
  /// came before the next look.
  private func lookOn(in terminal: Terminal, for sign: String) async throws {
    try await terminal.wait(for: "the search, and “\(sign)”") { lines in
      lines.contains { $0.contains(sign) || $0.contains("─ Found") }
    }
  }

  /// Stops the search and keeps what it found.
  ///
  /// On a machine so busy that the search has ended meanwhile Esc puts aside what it found; then it
  /// is brought back.
  private func keepBest(in terminal: Terminal) async throws {
    try terminal.press("Escape")
    let lines = try await terminal.wait(for: "what was found") { lines in
      lines.contains { $0.contains("─ Kept") || $0.contains("Ctrl-R: restore") }
    }
    if lines.contains(where: { $0.contains("─ Kept") }) {
      #expect(lines.contains { $0.contains("Rule by rule") })
      try terminal.press("Enter")
      try await terminal.waitUntilGone("Rule by rule")
    } else {
      try terminal.press("C-r")
      try await terminal.wait(for: "redone")
    }
  }

  @Test(
    "A searches, the map follows, Esc keeps the best; u takes it all back, byte for byte",
    arguments: [(120, 40), (80, 24), (60, 20)])
  func keepsAndTakesBack(columns: Int, rows: Int) async throws {
    let terminal = try await terminal(columns, rows)
    let before = try terminal.folder.bytes("plan.json")
    try await terminal.openEditor()
    try await terminal.wait(for: "✖")
    try terminal.press("A")
    try await terminal.wait(for: "search for")
    try terminal.press("Right", "Right", "Right", "Right", "Enter")
    try await lookOn(in: terminal, for: "moved ·")
    try await lookOn(in: terminal, for: "»")
    try terminal.resize(to: columns - 4, rows)
    try await terminal.wait(for: "penalty")
    try await keepBest(in: terminal)
    try await terminal.wait(for: "✔ 0")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    let kept = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(kept.placements.count == 56)
    let old = try Plan.read(before)
    #expect(kept.placements != old.placements)
    #expect(kept.history.count > old.history.count)
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == before)
  }

  @Test("Stopped by its shell while it searches, it goes on where it was")
  func suspended() async throws {
    let terminal = try await terminal(120, 40)
    try await terminal.openEditor()
    try terminal.press("A")
    try await terminal.wait(for: "search for")
    try terminal.press("Right", "Right", "Right", "Right", "Enter")
    try await lookOn(in: terminal, for: "moved ·")
    kill(try terminal.editorProcess(), SIGTSTP)
    try await terminal.wait(for: "the prompt") { lines in
      lines.last { !$0.isEmpty }?.hasPrefix(Terminal.prompt) == true
    }
    try terminal.run("fg")
    try await terminal.wait(for: "the editor") { lines in
      lines.contains { $0.contains("moved ·") || $0.contains("─ Found") }
    }
    try await keepBest(in: terminal)
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try terminal.press("q")
    try await terminal.waitUntilGone("undone")
  }

  @Test("SIGTERM while it searches restores the terminal and leaves the file as it was")
  func terminated() async throws {
    let terminal = try await terminal(120, 40)
    let before = try terminal.folder.bytes("plan.json")
    try await terminal.openEditor()
    try terminal.press("A")
    try await terminal.wait(for: "search for")
    try terminal.press("Right", "Right", "Enter")
    try await lookOn(in: terminal, for: "moved ·")
    kill(try terminal.editorProcess(), SIGTERM)
    try await terminal.wait(for: "status=")
    try terminal.expectClean()
    #expect(try terminal.folder.bytes("plan.json") == before)
    #expect(try !terminal.folder.names().contains { $0.hasSuffix("journal") })
  }
}
