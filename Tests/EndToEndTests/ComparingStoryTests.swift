// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Two variants of a plan", .serialized)
struct ComparingStoryTests {
  @Test(
    "Two files side by side: marks, the other plan by turns, an edit that makes them alike",
    arguments: [(120, 40), (80, 24), (60, 20)])
  func variants(columns: Int, rows: Int) async throws {
    let terminal = try await Terminal.withVillage(columns, rows)
    let swapped = try Program.qarya.run(
      ["swap", "plan.json", "c001", "c002", "-o", "other.json"], in: terminal.folder)
    #expect(swapped.status == 0, "\(swapped.errors)")
    let other = try terminal.folder.bytes("other.json")
    try await terminal.openEditor()
    try terminal.type("d")
    try await terminal.wait(for: "Compare with the file:")
    try terminal.type("nothing.json")
    try terminal.press("Enter")
    try await terminal.wait(for: "there is no file nothing.json")
    // It is asked for still.
    try terminal.press("C-u")
    try await terminal.waitUntilGone("nothing.json")
    try terminal.type("other.json")
    try terminal.press("Enter")
    try await terminal.wait(for: "2 placements")
    try terminal.type("n")
    try await terminal.wait(for: "1/")
    try await terminal.wait(for: "⇄")
    try terminal.type(" ")
    try await terminal.wait(for: "the map shows other.json")
    try await terminal.wait(for: "⇄ other.json")
    try terminal.type(" ")
    try await terminal.wait(for: "the map shows this plan")
    try terminal.type("d")
    try await terminal.wait(for: "the comparison has ended")
    try terminal.type("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("other.json") == other)
  }

  @Test("--compare opens with the comparison; a file that is none is refused before the screen")
  func option() async throws {
    let terminal = try await Terminal.withVillage()
    try terminal.folder.write(try terminal.folder.bytes("plan.json"), to: "same.json")
    try await terminal.openEditor("plan.json --compare same.json")
    try await terminal.wait(for: "the two plans are identical")
    try terminal.type("q")
    try await terminal.waitForEnd(status: 0)
    let missing = try Program.qarya.run(
      ["edit", "plan.json", "--compare", "none.json"], in: terminal.folder)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("there is no file none.json"))
    try terminal.folder.write(Array("[]".utf8), to: "wrong.json")
    let wrong = try Program.qarya.run(
      ["edit", "plan.json", "--compare", "wrong.json"], in: terminal.folder)
    #expect(wrong.status == 65)
  }
}
