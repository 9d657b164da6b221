// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("A day at the desk", .serialized)
struct EditingStoryTests {
  @Test(
    "Open the fair, find two cooperatives, swap, undo, withdraw one, save and quit",
    arguments: [(120, 40), (80, 24), (60, 20)])
  func aDay(columns: Int, rows: Int) async throws {
    let terminal = try await Terminal.withVillage(columns, rows)
    try await terminal.openEditor()

    // An Arabic word and a French one lead to stands whose names are English on the screen.
    try terminal.type("/الطرز")
    try await terminal.wait(for: "find:")
    try terminal.press("Enter")
    try await terminal.wait(for: "Oujda Embroidery")
    try terminal.type("/ruchers")
    try await terminal.wait(for: "find: ruchers")
    try terminal.press("Enter")
    try await terminal.wait(for: "A06 Zegzel Apiaries")

    try terminal.press("s")
    try await terminal.wait(for: "swap with which stand?")
    try terminal.press("Right")
    try await terminal.wait(for: "A07")
    try terminal.press("Enter")
    try await terminal.wait(for: "Zegzel Apiaries ⇄ Saïdia Needle")
    try await terminal.wait(for: " * ")

    try terminal.press("u")
    try await terminal.wait(for: "undone (Zegzel Apiaries ⇄ Saïdia Needle)")
    try await terminal.waitUntilGone(" * ")

    try terminal.type("/A01")
    try await terminal.wait(for: "find: A01")
    try terminal.press("Enter")
    try await terminal.wait(for: "A01 Oujda Embroidery")
    try terminal.press("w")
    try await terminal.wait(for: "Reason of the withdrawal")
    try terminal.type("a flood")
    try await terminal.wait(for: "a flood")
    try terminal.press("Enter")
    try await terminal.chooseProposal(that: "nobody gets the stand")
    try terminal.press("Enter")
    try await terminal.wait(for: "A01 is free")
    try await terminal.wait(for: "55/56")

    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)

    try expectOnlyWithdrawal(in: terminal.folder)
    #expect(try terminal.folder.names().filter { $0.hasPrefix("plan") } == ["plan.json"])
  }

  /// The saved file differs from the sample fair where the withdrawal has to show, nowhere else.
  private func expectOnlyWithdrawal(in folder: TemporaryFolder) throws {
    let before = try Plan.read(Layouts.bytes(Layouts.village))
    let after = try Plan.read(folder.bytes("plan.json"))
    let id = Cooperative.ID("c045")
    let stand = Stand.ID("s001")
    var expected = try #require(before.cooperatives[id])
    let gone = try #require(after.cooperatives[id])
    #expect(gone.status == .withdrawn)
    #expect(gone.reason == "a flood")
    expected.status = .withdrawn
    expected.reason = "a flood"
    expected.withdrawnAt = gone.withdrawnAt
    expected.source = gone.source
    #expect(gone == expected)
    #expect(before.placements.filter { $0.key != stand } == after.placements)
    #expect(after.history.count == before.history.count + 1)
    #expect(after.history.last?.event == "withdrawn")
    #expect(Array(after.history.dropLast()) == before.history)
    let text = try folder.text("plan.json")
    #expect(text.contains("a flood"))
    // Line for line: nothing was rewritten that did not change.
    let old = String(decoding: try Layouts.bytes(Layouts.village), as: UTF8.self)
      .split(separator: "\n")
    let new = text.split(separator: "\n")
    let difference = new.difference(from: old)
    // Who withdraws is also taken off the list of a session.
    #expect(difference.removals.count < 8)
    #expect(difference.insertions.count < 16)
  }

  @Test("A freed stand is given to the senior waiting cooperative by typing part of its name")
  func assign() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("x")
    try await terminal.wait(for: "1 free · 1 to place")
    try terminal.press("a")
    try await terminal.wait(for: "Assign stand A01")
    try terminal.type("guercif ol")
    try await terminal.wait(for: "a Guercif Olive alone in the list") { lines in
      lines.contains { $0.contains("guercif ol") }
        && lines.contains { $0.contains("Guercif Olive") }
    }
    try terminal.press("Enter")
    try await terminal.wait(for: "1 to place · 3 waiting")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.placements[Stand.ID("s001")]?.map(\.text) == ["c057"])
    #expect(plan.history.suffix(2).map(\.event) == ["unplaced", "placed"])
  }

  @Test("With no file the sample fair opens, and is saved where one says")
  func sample() async throws {
    let terminal = try await Terminal(in: try TemporaryFolder())
    try await terminal.openEditor("")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    try terminal.press("C-s")
    try await terminal.wait(for: "Save as: solidarity-village.json")
    try terminal.press("Enter")
    try await terminal.wait(for: "saved: solidarity-village.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let plan = try Plan.read(terminal.folder.bytes("solidarity-village.json"))
    #expect(plan.stands[Stand.ID("s001")]?.isLocked == true)
    #expect(plan.history.last?.event == "locked")
  }

  @Test("The preview of the print is written to a file, as qarya print writes it")
  func printing() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("p")
    try await terminal.wait(for: "page 1 of")
    try terminal.press("Enter")
    try await terminal.wait(for: "Print to the file: plan.txt")
    try terminal.press("Enter")
    try await terminal.wait(for: "printed to plan.txt")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let printed = try Program.qarya.run(["print", "plan.json"], in: terminal.folder)
    #expect(try terminal.folder.bytes("plan.txt") == printed.output)
  }
}

extension Plan {
  /// A plan from the bytes of its file.
  static func read(_ bytes: [UInt8]) throws -> Plan { try PlanReader.read(bytes) }
}
