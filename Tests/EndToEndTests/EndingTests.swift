// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Signals that end the editor, whatever it is doing", .serialized)
struct EndingTests {
  private let journal = "plan.json.qarya-journal"
  /// A second, and as much again where many tests share a processor.
  private let soon = Duration.seconds(2)

  /// An editor in which stand A01 was locked, and not saved.
  private func changed(hasShell: Bool = false) async throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      in: try Layouts.folderWithVillage(), hasShell: hasShell, showsErrors: true)
    try await terminal.wait(for: "Broderie d’Oujda")
    try await terminal.takeUntilQuiet()
    // The legend has the word, too.
    let before = terminal.received.count
    try await terminal.send("L")
    try await terminal.wait(for: "locked", after: before)
    return terminal
  }

  private func expectKept(_ terminal: PseudoTerminal) throws {
    let told = try Program.qarya.run(["recover", "plan.json"], in: terminal.folder)
    #expect(told.lines.first == "stand A01 locked")
    #expect(PlanLock.holder(of: terminal.folder["plan.json"]) == nil)
    #expect(!terminal.folder.has("plan.json.qarya-lock"))
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test(
    "A full terminal holds up no end, and is left clean once it is read again",
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGUSR1, 138)])
  func full(signal: Int32, status: Int) async throws {
    let terminal = try await changed(hasShell: true)
    try await terminal.fill()
    let editor = terminal.editor
    kill(editor, signal)
    #expect(try await terminal.timeUntilGone(editor) < soon)
    try expectKept(terminal)
    try await terminal.wait(for: "status=\(status)")
    try await terminal.wait("the restored screen") { terminal.isClean }
  }

  @Test("Output that was stopped holds up no end", arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func stoppedOutput(signal: Int32, status: Int) async throws {
    let terminal = try await changed(hasShell: true)
    let editor = terminal.editor
    terminal.setFlow(false)
    try await terminal.send("zZzZ")
    try await Task.sleep(for: .milliseconds(300))
    kill(editor, signal)
    #expect(try await terminal.timeUntilGone(editor) < soon)
    try expectKept(terminal)
    terminal.setFlow(true)
    try await terminal.wait(for: "status=\(status)")
    try await terminal.wait("the restored screen") { terminal.isClean }
  }

  @Test("What was typed ahead waits in vain", arguments: [SIGTERM, SIGHUP])
  func typedAhead(signal: Int32) async throws {
    let terminal = try await changed()
    // More than is worked through in seconds.
    try await terminal.send(String(repeating: "zZ", count: 2000))
    terminal.signal(signal)
    let start = ContinuousClock.now
    #expect(try await terminal.waitForEnd() == 128 + signal)
    #expect(ContinuousClock.now - start < soon)
    terminal.take()
    #expect(terminal.isClean)
    try expectKept(terminal)
  }

  @Test(
    "An editor that waits for something else keeps what is unsaved and ends",
    arguments: [SIGTERM, SIGHUP])
  func heldUp(signal: Int32) async throws {
    let terminal = try await changed()
    // Nobody reads from the pipe, so that saving into it waits for ever.
    mkfifo(terminal.folder["pipe"], 0o600)
    try await terminal.send("S")
    try await terminal.wait(for: "Save as")
    try await terminal.send("\u{15}pipe\r")
    try await Task.sleep(for: .milliseconds(500))
    terminal.signal(signal)
    #expect(try await terminal.timeUntilGone(terminal.editor) < soon)
    #expect(try await terminal.waitForEnd() == 128 + signal)
    terminal.take()
    #expect(terminal.isClean)
    try expectKept(terminal)
  }

  @Test(
    "Every signal that ends programs leaves a clean terminal and the journal",
    arguments: [
      SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, 16, 34, 50, 64,
    ])
  func deadly(signal: Int32) async throws {
    let terminal = try await changed()
    terminal.signal(signal)
    #expect(try await terminal.waitForEnd() == 128 + signal)
    terminal.take()
    #expect(terminal.isClean)
    try expectKept(terminal)
  }

  @Test(
    "A crash leaves a clean terminal",
    arguments: [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func crash(signal: Int32) async throws {
    let terminal = try PseudoTerminal(
      in: try Layouts.folderWithVillage(), environment: ["SWIFT_BACKTRACE": "enable=no"])
    try await terminal.wait(for: "Broderie d’Oujda")
    try await terminal.takeUntilQuiet()
    terminal.signal(signal)
    #expect(try await terminal.waitForEnd() == 128 + signal)
    terminal.take()
    #expect(terminal.isClean)
  }
}
