// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite("Terminals of any size", .serialized)
struct TerminalSizeTests {
  private static let sizes = [
    [10, 40_000], [40_000, 10], [32_768, 32_768], [65_535, 65_535], [80, 32_767], [0, 0], [1, 1],
    [80, 0], [0, 24], [200, 1], [1, 200],
  ]

  @Test("The editor opens in it, and goes on in an ordinary one", arguments: sizes)
  func opens(size: [Int]) async throws {
    let terminal = try PseudoTerminal(size[0], size[1], in: try Layouts.folderWithVillage())
    try await terminal.wait(for: "\u{1B}[?1049h")
    try await terminal.takeUntilQuiet()
    let place = terminal.received.count
    terminal.resize(to: 121, 41)
    try await terminal.wait(for: "Broderie d’Oujda", after: place)
    try await terminal.takeUntilQuiet()
    try await terminal.send("q")
    #expect(try await terminal.waitForEnd() == 0)
    terminal.take()
    #expect(terminal.isClean)
  }

  @Test("An open editor takes each of them in turn")
  func resized() async throws {
    let terminal = try PseudoTerminal(in: try Layouts.folderWithVillage())
    try await terminal.wait(for: "Broderie d’Oujda")
    for size in Self.sizes {
      terminal.resize(to: size[0], size[1])
      try await terminal.takeUntilQuiet()
      try await terminal.send("jz?\u{1B}")
      try await terminal.takeUntilQuiet()
      #expect(terminal.isAlive, "\(size)")
    }
    terminal.signal(SIGTERM)
    #expect(try await terminal.waitForEnd() == 143)
    terminal.take()
    #expect(terminal.isClean)
  }

  @Test(
    "Where the terminal does not tell, whatever the environment says will do",
    arguments: ["40000", "-1", "0", "1", "x", "99999999999999999999"])
  func environment(number: String) async throws {
    let terminal = try PseudoTerminal(
      0, 0, in: try Layouts.folderWithVillage(), environment: ["LINES": number, "COLUMNS": number])
    try await terminal.wait(for: "\u{1B}[?1049h")
    try await terminal.takeUntilQuiet()
    terminal.signal(SIGTERM)
    #expect(try await terminal.waitForEnd() == 143)
    terminal.take()
    #expect(terminal.isClean)
  }

  @Test("Help is shown however narrow it is", arguments: ["-9", "0", "1", "12", "26", "65535"])
  func help(columns: String) throws {
    let folder = try TemporaryFolder()
    for arguments in [["--help"], ["check", "--help"], ["check"], ["--bogus"]] {
      let result = try Program.qarya.run(
        arguments, in: folder, environment: ["COLUMNS": columns])
      #expect(result.status == (arguments.last == "--help" ? 0 : 64), "\(arguments)")
    }
    let result = try Program.qap.run(["--help"], in: folder, environment: ["COLUMNS": columns])
    #expect(result.status == 0)
  }
}
