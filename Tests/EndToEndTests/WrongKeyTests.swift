// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("Keys that mean nothing, or not what one thinks", .serialized)
struct WrongKeyTests {
  @Test("Pasted text runs no command")
  func paste() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.paste("qqq\nxxLLq\n")
    try terminal.press("Right")
    try await terminal.wait(for: "STAND A02")
    #expect(try terminal.state("alternate_on") == "1")
    #expect(try !terminal.screen().contains { $0.contains("Madagh *") })
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("Text pasted into a prompt is typed there, and does not end it")
  func pasteIntoPrompt() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("H")
    try await terminal.wait(for: "On hold for whom, for what?")
    try terminal.paste("the press\nand radio")
    try await terminal.wait(for: "the press")
    #expect(try terminal.screen().contains { $0.contains("On hold for whom, for what?") })
    try terminal.press("Escape")
    try await terminal.wait(for: "cancelled")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("Unknown keys do no harm and say where help is")
  func unknown() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("U")
    try await terminal.wait(for: "this key does nothing here")
    for key in [
      "F8", "5", "C-b", "M-5", "IC", "DC", "C-Left", "S-F3", "é", "ع", "C-q", "@", "Space",
    ] {
      try terminal.press(key)
    }
    // A sequence of no terminal that there is, and half of one.
    try terminal.type("\u{1B}[99;99~\u{1B}[<0;1")
    try terminal.press("Escape", "Escape")
    try terminal.press("Home")
    try await terminal.wait(for: "STAND A01")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("Ctrl-Z is undo, Ctrl-C and Ctrl-\\ end nothing that is unsaved")
  func control() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    try terminal.press("C-\\")
    try terminal.press("C-z")
    try await terminal.wait(for: "undone")
    try terminal.press("C-y")
    try await terminal.wait(for: "redone")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("Help lists the keys, and closes")
  func help() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("F1")
    try await terminal.wait(for: "Help")
    try await terminal.wait(for: "The cooperative withdraws")
    try terminal.press("Escape")
    try await terminal.wait(for: "STAND A01")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }
}
