// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Terminals that vanish, stall, stop and send rubbish", .serialized)
struct RoughTerminalTests {
  private let journal = "plan.json.qarya-journal"

  private func open(_ columns: Int = 120, _ rows: Int = 40) async throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(columns, rows, in: try Layouts.folderWithVillage())
    try await terminal.wait(for: "Broderie d’Oujda")
    try await terminal.takeUntilQuiet()
    return terminal
  }

  /// Locks the stand under the cursor, and waits for the word on it: the legend has it, too.
  private func lock(in terminal: PseudoTerminal) async throws {
    let before = terminal.received.count
    try await terminal.send("L")
    try await terminal.wait(for: "locked", after: before)
  }

  /// Leaves without saving.
  private func leave(_ terminal: PseudoTerminal) async throws {
    try await terminal.send("\u{1B}")
    try await terminal.takeUntilQuiet()
    try await terminal.send("q")
    try await terminal.takeUntilQuiet()
    if terminal.isAlive { try await terminal.send("d") }
    #expect(try await terminal.waitForEnd() == 0)
    terminal.take()
    #expect(terminal.isClean)
  }

  @Test("A terminal that vanishes ends the editor, and what was not saved is in the journal")
  func vanishes() async throws {
    let terminal = try await open()
    try await lock(in: terminal)
    terminal.hangUp()
    #expect(try await terminal.waitForEnd() == 129)
    #expect(terminal.folder.has(journal))
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("A terminal that vanishes while it takes nothing ends the editor just so")
  func vanishesWhileStalled() async throws {
    let terminal = try await open()
    try await lock(in: terminal)
    // Nothing is read any more: the terminal is soon full.
    for _ in 0..<400 { try await terminal.send("zZ") }
    terminal.hangUp()
    #expect(try await terminal.waitForEnd() == 129)
    #expect(terminal.folder.has(journal))
  }

  @Test("A terminal that takes nothing can be told to end, and gets no stale frames later")
  func stalls() async throws {
    let terminal = try await open()
    let before = terminal.received.count
    // Each zoom draws the whole map anew, some thousands of bytes.
    for _ in 0..<500 {
      try await terminal.send("zZ")
      try await Task.sleep(for: .milliseconds(1))
    }
    try await terminal.takeUntilQuiet(.milliseconds(400))
    let sent = terminal.received.count - before
    #expect(sent < 400_000, "\(sent) bytes")
    try await leave(terminal)
    let other = try await open()
    for _ in 0..<400 { try await other.send("zZ") }
    other.signal(SIGTERM)
    #expect(try await other.waitForEnd() == 143)
  }

  @Test("Stopped from outside and continued at another size, it draws that size")
  func stopped() async throws {
    let terminal = try await open()
    for (columns, rows) in [(80, 24), (30, 8), (100, 30)] {
      terminal.signal(SIGSTOP)
      terminal.resize(to: columns, rows)
      try await terminal.send("\u{1B}[B")
      let place = terminal.received.count
      terminal.signal(SIGCONT)
      try await terminal.wait(for: columns < 40 ? "40 × 12" : "[draft]", after: place)
      try await terminal.takeUntilQuiet()
    }
    try await leave(terminal)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("Fifty sizes in a row while keys come in leave it whole")
  func resizeStorm() async throws {
    let terminal = try await open()
    for number in 0..<50 {
      terminal.resize(to: 20 + number * 37 % 180, 5 + number * 23 % 60)
      try await terminal.send("\u{1B}[C\u{1B}[Bz0")
    }
    terminal.resize(to: 120, 40)
    let place = terminal.received.count
    try await terminal.takeUntilQuiet()
    try await terminal.send("0?")
    try await terminal.takeUntilQuiet()
    #expect(terminal.received.count > place)
    try await leave(terminal)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test(
    "What nobody can have typed does nothing",
    arguments: [
      "\u{1B}[" + String(repeating: "1;", count: 1000) + "q",
      "\u{1B}]0;" + String(repeating: "xqd", count: 4000) + "\u{7}",
      "\u{1B}P" + String(repeating: "qx", count: 500) + "\u{1B}\\",
      "\u{1B}[113;1:3u\u{1B}[57344;5u\u{1B}[>1u\u{1B}[?62;c",
      "\u{1B}[I\u{1B}[O\u{1B}[I\u{1B}[200~xLqd\u{1B}[I\nqd\u{1B}[201~",
      "\u{1B}[<0;99999999;1M\u{1B}[<;;M\u{1B}[<0;0;0m\u{1B}[<999;5;5M\u{1B}[M\u{FF}!!",
    ])
  func rubbish(text: String) async throws {
    let terminal = try await open()
    try await terminal.send(text)
    try await terminal.takeUntilQuiet()
    #expect(terminal.isAlive)
    try await leave(terminal)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
    #expect(!terminal.folder.has(journal))
  }

  @Test("A megabyte that is pasted runs no command")
  func longPaste() async throws {
    let terminal = try await open()
    let text = String(repeating: "xqd\nL\u{1B}[A\r", count: 100_000)
    try await terminal.send("\u{1B}[200~" + text + "\u{1B}[201~")
    try await terminal.takeUntilQuiet()
    try await leave(terminal)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
    #expect(!terminal.folder.has(journal))
  }

  @Test("A paste whose end was lost is ended by Esc, and its text runs no command")
  func lostEnd() async throws {
    let terminal = try await open()
    try await terminal.send("\u{1B}[200~xLqd")
    try await terminal.takeUntilQuiet()
    try await terminal.send("LLx")
    try await terminal.takeUntilQuiet()
    try await terminal.send("\u{1B}")
    // Longer than a line may stall within the mark at the end of a paste.
    try await Task.sleep(for: .milliseconds(1500))
    let place = terminal.received.count
    try await terminal.send("L")
    try await terminal.wait(for: "locked", after: place)
    try await leave(terminal)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }
}
