// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The first run, in a folder with nothing but a list")
struct FirstRunTests {
  /// The keys that lead from a list to a printed map: each name one key, each letter of a text one.
  private struct Walk {
    let terminal: Terminal
    private(set) var keys = 0

    init(_ terminal: Terminal) { self.terminal = terminal }

    mutating func press(_ names: String...) throws {
      for name in names { try terminal.press(name) }
      keys += names.count
    }

    mutating func type(_ text: String) throws {
      try terminal.type(text)
      keys += text.count
    }
  }

  @Test("From a fair's list to a printed map in fewer than forty keys")
  func listToMap() async throws {
    let workshop = try TemporaryFolder()
    try FairList.prepare(workshop)
    let written = try Program.run("python3", ["write.py", "windows", "liste.csv"], in: workshop)
    try #require(written.status == 0, "\(written.errors)")
    let folder = try TemporaryFolder()
    try folder.write(try workshop.bytes("liste.csv"), to: "liste.csv")
    let terminal = try await Terminal(in: folder)
    var walk = Walk(terminal)
    try terminal.run("clear; qarya")
    try await terminal.wait(for: "How do you want to begin?")
    try walk.press("4")
    try await terminal.wait(for: "Import the list")
    try walk.press("Tab", "Enter")
    try await terminal.wait(for: "54 stands fit")
    try walk.press("C-s")
    // The two faulty rows stay out, and are seen.
    try await terminal.wait(for: "liste.csv: 54 new, 0 changed, 2 faulty")
    try walk.press("c", "Enter")
    try await terminal.wait(for: "import of liste.csv: 54 new")
    try walk.press("A")
    try await terminal.wait(for: "search for")
    try walk.press("Enter")
    try await terminal.wait(for: "Rule by rule")
    try walk.press("Enter")
    try await terminal.wait(for: "54/54 stands")
    try walk.press("C-s")
    try await terminal.wait(for: "Save as")
    try walk.press("Enter")
    try await terminal.wait(for: "saved: plan.json")
    #expect(walk.keys < 40, "\(walk.keys) keys")
    let plan = try PlanReader.read(try folder.bytes("plan.json"))
    #expect(plan.cooperatives.count == 54)
    #expect(plan.placements.count == 54)
    try terminal.press("q")
    try await terminal.wait(for: Terminal.prompt)
    try terminal.run("clear; qarya print plan.json -o map.txt; echo \"printed=$?\"")
    try await terminal.wait(for: "printed=0")
    #expect(try folder.text("map.txt").contains("Miel de Berkane"))
  }
}
