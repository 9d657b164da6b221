// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("Changing the hall at the desk", .serialized)
struct EditModeStoryTests {
  @Test("Draw a row of ten, withdraw, undo, print", arguments: [(120, 40), (80, 24)])
  func aRowOfTen(columns: Int, rows: Int) async throws {
    let terminal = try await Terminal.withVillage(columns, rows)
    try await terminal.openEditor()
    try terminal.press("e")
    try await terminal.wait(for: "EDIT STANDS")

    // Seven stands down and three to the right there is room for ten small ones.
    try terminal.type("JJJJJJJ")
    try terminal.type("23l")
    try await terminal.wait(for: "free floor")
    try terminal.press("R")
    try await terminal.wait(for: "Row of stands")
    try terminal.type("10")
    try terminal.press("Down")
    try terminal.type("2")
    try terminal.press("Down")
    try terminal.type("2")
    try await terminal.wait(for: "20 × 2 m")
    try await terminal.wait(for: "╔")
    try terminal.press("C-s")
    try await terminal.wait(for: "stands drawn: 10")
    try terminal.press("Escape")
    try await terminal.wait(for: "d draw")
    try terminal.press("Escape")
    try await terminal.waitUntilGone("EDIT STANDS")

    try terminal.type("/A01")
    try await terminal.wait(for: "find: A01")
    try terminal.press("Enter")
    try await terminal.waitUntilGone("find: A01")
    try terminal.press("w")
    try await terminal.wait(for: "Reason of the withdrawal")
    try terminal.type("a flood")
    try terminal.press("Enter")
    try await terminal.chooseProposal(that: "nobody gets the stand")
    try terminal.press("Enter")
    try await terminal.wait(for: "55/66")
    try terminal.press("u")
    try await terminal.wait(for: "56/66")

    try terminal.press("p")
    try await terminal.wait(for: "page 1 of")
    try terminal.press("Enter")
    try await terminal.wait(for: "Print to the file: plan.txt")
    try terminal.press("Enter")
    try await terminal.wait(for: "printed to plan.txt")
    #expect(try terminal.folder.text("plan.txt").contains("G10"))
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)

    let before = try Plan.read(Layouts.bytes(Layouts.village))
    let after = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(after.stands.count == before.stands.count + 10)
    #expect(after.placements == before.placements)
    let numbers = after.stands.values.map(\.number).filter { $0.hasPrefix("G") }.sorted()
    #expect(numbers == (1...9).map { "G0\($0)" } + ["G10"])
  }

  @Test("What is drawn and undone leaves the file as it was")
  func undone() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("e")
    try await terminal.wait(for: "EDIT STANDS")
    try terminal.press("m", "Right", "Right")
    try await terminal.wait(for: "Stands A01 and A02 overlap")
    try terminal.press("Enter")
    try await terminal.wait(for: "moved: A01")
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try terminal.press("C-s")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("A mouse drags a stand from where it is to where it shall be")
  func mouse() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("e")
    try await terminal.wait(for: "EDIT STANDS")
    try terminal.type("\u{1B}[<0;6;4M")
    try terminal.type("\u{1B}[<32;6;6M")
    try await terminal.wait(for: "MOVE")
    try terminal.type("\u{1B}[<0;6;6m")
    try await terminal.wait(for: "moved: A01")
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }
}
