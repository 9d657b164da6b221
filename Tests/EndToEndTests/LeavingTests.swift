// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Leaving the editor, and being cut off", .serialized)
struct LeavingTests {
  private let journal = "plan.json.qarya-journal"

  /// An editor in which stand A01 was locked, and not saved.
  private func changed() async throws -> Terminal {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    return terminal
  }

  private func isLocked(_ terminal: Terminal) throws -> Bool {
    let plan = try Plan.read(terminal.folder.bytes("plan.json"))
    return plan.stands[Stand.ID("s001")]?.isLocked == true
  }

  private func expectUntouched(_ terminal: Terminal) throws {
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("Quitting with unsaved changes asks; staying stays, discarding leaves the file as it was")
  func discard() async throws {
    let terminal = try await changed()
    try terminal.press("q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("c")
    try await terminal.waitUntilGone("There are unsaved changes")
    try terminal.press("q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("Escape")
    try await terminal.waitUntilGone("There are unsaved changes")
    try terminal.press("q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("d")
    try await terminal.waitForEnd(status: 0)
    try expectUntouched(terminal)
    #expect(!terminal.folder.has(journal))
  }

  @Test("Quitting can save first")
  func saveAndQuit() async throws {
    let terminal = try await changed()
    try terminal.press("q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("s")
    try await terminal.waitForEnd(status: 0)
    #expect(try isLocked(terminal))
  }

  @Test("Nothing changed, nothing asked")
  func unchanged() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    try expectUntouched(terminal)
    #expect(try terminal.folder.names().filter { $0.hasPrefix("plan") } == ["plan.json"])
  }

  @Test(
    "A signal that ends the session leaves a clean terminal and the journal, offered next time",
    arguments: [(SIGTERM, 143), (SIGHUP, 129)])
  func terminated(signal: Int32, status: Int) async throws {
    let terminal = try await changed()
    kill(try terminal.editorProcess(), signal)
    try await terminal.waitForEnd(status: status)
    #expect(try terminal.screen().contains { $0.contains("unsaved changes are kept") })
    try expectUntouched(terminal)
    #expect(terminal.folder.has(journal))
    try await takeUp(terminal)
  }

  @Test("Killed outright after an idle moment, nothing is lost")
  func killed() async throws {
    let terminal = try await changed()
    try await terminal.wait(forFile: journal)
    kill(try terminal.editorProcess(), SIGKILL)
    let told = try Program.qarya.run(["recover", "plan.json"], in: terminal.folder)
    #expect(told.lines.first == "stand A01 locked")
    // The dead program could not clean up; a person does.
    try await terminal.wait(for: "status=137")
    try terminal.type("tput rmcup; tput rmkx; stty sane; clear")
    try terminal.press("C-j")
    try await terminal.wait(for: "the prompt") { $0.first?.hasPrefix(Terminal.prompt) == true }
    try expectUntouched(terminal)
    try await takeUp(terminal)
  }

  /// Opens the plan again, takes up what was left, saves it and leaves.
  private func takeUp(_ terminal: Terminal) async throws {
    try terminal.run("clear; qarya plan.json; echo \"again=$?\"")
    try await terminal.wait(for: "The last session ended before it was saved")
    try terminal.press("r")
    try await terminal.wait(for: "Madagh *")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.wait(for: "again=0")
    #expect(try isLocked(terminal))
    #expect(!terminal.folder.has(journal))
  }

  @Test("What a dead session left can be thrown away")
  func throwAway() async throws {
    let terminal = try await changed()
    kill(try terminal.editorProcess(), SIGTERM)
    try await terminal.waitForEnd(status: 143)
    try terminal.run("clear; qarya plan.json; echo \"again=$?\"")
    try await terminal.wait(for: "The last session ended before it was saved")
    try terminal.press("d")
    try await terminal.waitUntilGone("The last session")
    try await terminal.wait(forFile: journal, toExist: false)
    try terminal.press("q")
    try await terminal.wait(for: "again=0")
    try expectUntouched(terminal)
  }

  @Test("The sample fair without a file survives a dead session, too")
  func sample() async throws {
    let terminal = try await Terminal(in: try TemporaryFolder())
    try await terminal.openEditor("")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    let state = terminal.folder[".local/state/qarya"]
    try await terminal.wait(for: "the journal") { _ in
      try FileManager.default.contentsOfDirectory(atPath: state)
        .contains { $0.hasSuffix("qarya-journal") }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: state)
    let journal = try #require(names.first { $0.hasSuffix(".qarya-journal") })
    let plan = ".local/state/qarya/" + journal.dropLast(".qarya-journal".count)
    kill(try terminal.editorProcess(of: plan), SIGTERM)
    try await terminal.waitForEnd(status: 143)
    try terminal.run("clear; qarya; echo \"again=$?\"")
    try await terminal.wait(for: "The last session ended before it was saved")
    try terminal.press("r")
    try await terminal.waitUntilGone("The last session")
    try terminal.press("u", "q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("d")
    try await terminal.wait(for: "again=0")
    #expect(try FileManager.default.contentsOfDirectory(atPath: state) == [])
  }

  @Test("Where nothing can be kept, the status line warns from the start, and nothing else is said")
  func noHome() async throws {
    let terminal = try await Terminal(in: try TemporaryFolder(), environment: ["HOME": ""])
    try await terminal.openEditor("")
    try await terminal.wait(for: "unsaved changes would be lost: there is no home folder")
    try terminal.press("L")
    try await terminal.wait(for: "would be lost: there is no home folder · A01: locked")
    let process = try Program.run(
      "pgrep", ["-P", try terminal.state("pane_pid")], in: terminal.folder)
    kill(try #require(Int32(process.lines.first ?? "")), SIGTERM)
    try await terminal.waitForEnd(status: 143)
    let lines = try terminal.screen()
    #expect(lines.contains { $0.contains("unsaved changes could not be kept: there is no home") })
    #expect(!lines.contains { $0.contains("are kept") })
  }

  @Test("Stopped by SIGTSTP, resized and brought back, the editor draws the new size")
  func stoppedAndResized() async throws {
    let terminal = try await changed()
    kill(try terminal.editorProcess(), SIGTSTP)
    try await terminal.wait(for: Terminal.prompt)
    #expect(try terminal.state("alternate_on") == "0")
    try terminal.resize(to: 80, 24)
    try terminal.run("fg")
    try await terminal.wait(for: "the map in 80 × 24") { lines in
      lines.first?.contains("Madagh *") == true
        && lines.last { !$0.isEmpty }?.contains("? help") == true
    }
    try terminal.press("u", "q")
    try await terminal.wait(for: Terminal.prompt)
    try expectUntouched(terminal)
  }

  @Test("Suspended from the palette and brought back, the editor goes on where it was")
  func suspended() async throws {
    let terminal = try await changed()
    try terminal.type(":suspend")
    try await terminal.wait(for: "Back to the shell, or the command's line") { lines in
      lines.contains { $0.contains("suspend") }
    }
    try terminal.press("Enter")
    try await terminal.wait(for: Terminal.prompt)
    #expect(try terminal.state("alternate_on") == "0")
    try terminal.run("fg")
    try await terminal.wait(for: "Madagh *")
    try terminal.press("q")
    try await terminal.wait(for: "There are unsaved changes")
    try terminal.press("d")
    try await terminal.wait(for: Terminal.prompt)
    try expectUntouched(terminal)
  }
}
