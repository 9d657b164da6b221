// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

@Suite("The editor as somebody has set it up")
struct ConfigurationStoryTests {
  private func configure(_ terminal: Terminal, _ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: terminal.folder[".config/qarya"], withIntermediateDirectories: true)
    try terminal.folder.write(text, to: ".config/qarya/config.json")
  }

  @Test("Another key withdraws, in French, and hints and help say so")
  func rebound() async throws {
    let terminal = try await Terminal.withVillage()
    try configure(
      terminal,
      """
      {"format": "org.qarya.config", "formatVersion": 1, "language": "fr", "by": "Accueil",
       "keys": {"withdraw": ["i", "F5"], "take-off": []}}
      """)
    try await terminal.openEditor()
    try await terminal.wait(for: "i désistement")
    try terminal.press("w")
    try await terminal.wait(for: "cette touche ne fait rien ici")
    try terminal.press("?")
    try await terminal.wait(for: "i F5")
    try terminal.press("Escape", "i")
    try await terminal.wait(for: "Motif")
    try terminal.type("malade")
    try terminal.press("Enter")
    try await terminal.wait(for: "Entrée appliquer")
    try terminal.press("Enter")
    try await terminal.wait(for: "s’est désistée")
    try terminal.press("C-s")
    try await terminal.wait(for: "enregistré")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.text("plan.json").contains("\"by\": \"Accueil\""))
  }

  @Test("What is wrong is said on the status line, and the rest holds")
  func faults() async throws {
    let terminal = try await Terminal.withVillage()
    try configure(terminal, "{\n\"keys\": {\"quit\": []}, \"theme\": \"neon\", \"numbers\": false}")
    try terminal.run(
      "clear; stty -g > before; qarya plan.json; echo \"status=$?\"; stty -g > after")
    try await terminal.wait(for: "Configuration (+1): line 2: theme: “neon”")
    try terminal.press(":")
    try terminal.type("configuration")
    try terminal.press("Enter")
    try await terminal.wait(for: "keys.quit: the editor needs a key")
    try await terminal.wait(for: "numbers = false")
    try terminal.press("Escape", "q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test(
    "F9 gives the mouse to the terminal and takes it, also where it began with the terminal",
    arguments: ["", "--no-mouse"])
  func mouse(option: String) async throws {
    let terminal = try await Terminal.withVillage()
    try configure(terminal, "{\"mouse\": \(option.isEmpty)}")
    try await terminal.openEditor("plan.json \(option)")
    #expect(try terminal.state("mouse_any_flag") == (option.isEmpty ? "1" : "0"))
    try terminal.press("F9")
    if option.isEmpty {
      try await terminal.wait(for: "F9: take it back")
      try terminal.press("F9")
    }
    try await terminal.wait(for: "F9: leave it to the terminal")
    #expect(try terminal.state("mouse_any_flag") == "1")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("A terminal that takes any colour gets the published ones; --theme comes first")
  func exactColours() async throws {
    let terminal = try await Terminal.withVillage(environment: ["COLORTERM": "truecolor"])
    try configure(terminal, "{\"theme\": \"dark\"}")
    // The descriptions of such terminals are in a package of their own: this one makes its own.
    try terminal.folder.write(
      """
      xterm-direct|xterm with any colour, use=xterm-256color, RGB, colors#0x1000000, pairs#0x7FFFF,
      \tsetab=\\E[%?%p1%{8}%<%t4%p1%d%e48\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
      \tsetaf=\\E[%?%p1%{8}%<%t3%p1%d%e38\\:2\\:\\:%p1%{65536}%/%d\\:%p1%{256}%/%{255}%&%d\\:%p1%{255}%&%d%;m,
      """, to: "direct.ti")
    try terminal.run(
      "export TERMINFO=$PWD/terminfo TERM=xterm-256color; tic -x direct.ti; echo made=$?")
    try await terminal.wait(for: "made=0")
    try await terminal.openEditor("plan.json --theme colour-blind")
    // Paul Tol's light blue, 77AADD.
    #expect(try terminal.colours().contains("48;2;119;170;221"))
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }
}
