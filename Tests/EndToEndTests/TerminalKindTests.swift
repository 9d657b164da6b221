// SPDX-License-Identifier: Apache-2.0

import ProgramRuns
import Testing

@Suite("Terminals of every kind", .serialized)
struct TerminalKindTests {
  @Test("A window that shrinks, becomes too small and grows again loses nothing")
  func resize() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    for (columns, rows) in [(80, 24), (60, 20)] {
      try terminal.resize(to: columns, rows)
      try await terminal.wait(for: "the map in \(columns) × \(rows)") { lines in
        lines.count { !$0.isEmpty } >= rows - 4 && lines.contains { $0.contains("A01") }
      }
    }
    try terminal.resize(to: 30, 8)
    try await terminal.wait(for: "40 × 12")
    try terminal.press("q")
    try terminal.resize(to: 120, 40)
    try await terminal.wait(for: "The map again, or the question") { lines in
      lines.contains { $0.contains("PROBLEMS") } || lines.contains { $0.contains("unsaved") }
    }
    try terminal.press("Escape")
    try await terminal.wait(for: "Madagh *")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("Resized all the time while keys come in, the editor keeps up")
  func resizeWhileWorking() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    for size in 0..<12 {
      try terminal.press("Right", "L", "u", "Down")
      try terminal.resize(to: 50 + size * 7, 14 + size * 2)
    }
    try terminal.resize(to: 120, 40)
    try await terminal.wait(for: "PROBLEMS")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("NO_COLOR is obeyed, and everything can still be told apart")
  func noColour() async throws {
    let coloured = try await Terminal.withVillage()
    try await coloured.openEditor()
    #expect(try hasColour(coloured))
    let plain = try await Terminal.withVillage(environment: ["NO_COLOR": "1"])
    try await plain.openEditor()
    #expect(try !hasColour(plain))
    #expect(try plain.screen() == coloured.screen())
    for terminal in [coloured, plain] {
      try terminal.press("q")
      try await terminal.waitForEnd(status: 0)
    }
  }

  @Test(
    "Old terminals show the same text, without colours",
    arguments: ["xterm-mono", "vt100", "vt220", "linux", "xterm"])
  func types(type: String) async throws {
    let terminal = try await Terminal.withVillage(type: type)
    try await terminal.openEditor()
    try await terminal.wait(for: "STAND A01")
    try terminal.press("Right")
    try await terminal.wait(for: "STAND A02")
    if type != "linux" && type != "xterm" { #expect(try !hasColour(terminal)) }
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test(
    "A locale that is not UTF-8 is refused with a sentence that says what to set",
    arguments: ["en_US.ISO-8859-1", "fr_MA"])
  func otherLocale(locale: String) async throws {
    let terminal = try await Terminal.withVillage(environment: ["LANG": locale])
    try terminal.run("qarya plan.json; echo \"status=$?\"")
    let lines = try await terminal.wait(for: "status=64")
    #expect(lines.joined().contains("\(locale)"))
    #expect(lines.joined().contains("export LC_ALL=C.UTF-8"))
    #expect(try terminal.state("alternate_on") == "0")
  }

  @Test("Where nobody chose a locale, UTF-8 is spoken", arguments: ["", "C", "POSIX"])
  func noLocale(locale: String) async throws {
    let terminal = try await Terminal.withVillage(environment: ["LANG": locale])
    try await terminal.openEditor()
    try await terminal.wait(for: "Broderie d’Oujda")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test(
    "A terminal that cannot move its cursor, or is unknown, is refused",
    arguments: ["dumb", "no-such"])
  func tooSimple(type: String) async throws {
    let terminal = try await Terminal.withVillage(type: type)
    try terminal.run("qarya plan.json; echo \"status=$?\"")
    let lines = try await terminal.wait(for: "status=64")
    #expect(lines.contains { $0.contains(type) })
  }

  @Test("A terminal of which nobody says the kind is refused with what to set")
  func noType() async throws {
    let terminal = try await Terminal.withVillage(environment: ["TERM": ""])
    try terminal.run("qarya plan.json; echo \"status=$?\"")
    let lines = try await terminal.wait(for: "status=64")
    #expect(lines.joined().contains("TERM is not set"))
  }

  @Test("The Arabic screen has the words in Arabic and the stands' Latin numbers")
  func arabic() async throws {
    let terminal = try await Terminal.withVillage()
    try terminal.run(
      "clear; stty -g > before; qarya plan.json --language ar --bidi terminal; echo \"status=$?\"; stty -g > after"
    )
    try await terminal.wait(for: "مسودة")
    #expect(try terminal.screen().contains { $0.contains("A01") })
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  /// Whether any text on the screen has a colour.
  private func hasColour(_ terminal: Terminal) throws -> Bool {
    try terminal.colours().contains(/\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|9[0-7]|[34]8)[;m]/)
  }
}
