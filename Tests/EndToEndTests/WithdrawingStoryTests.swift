// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import ProgramRuns
import Testing

@Suite("The evening before", .serialized)
struct WithdrawingStoryTests {
  /// The cooperative on stand D04 of the sample fair.
  private let gone = "c012"

  @Test(
    "Six in the evening: a cooperative cancels, its stand is re-allocated, notices are printed",
    arguments: [(120, 40), (80, 24), (60, 20)])
  func anEvening(columns: Int, rows: Int) async throws {
    let terminal = try await Terminal.withVillage(columns, rows)
    let before = try terminal.folder.bytes("plan.json")
    try terminal.folder.write(before, to: "old.json")
    try await terminal.openEditor()
    try await withdraw(in: terminal)

    // Back out once: nothing has changed.
    try await terminal.wait(for: "waiting list → D04")
    try terminal.press("Escape")
    try await terminal.wait(for: "nothing was changed")

    try await withdraw(in: terminal)
    try await terminal.chooseProposal(that: "E03 → D04")
    try await terminal.wait(for: "»D04")
    try terminal.press("Enter")
    try await terminal.wait(for: "has withdrawn")
    try terminal.press("T")
    try await terminal.wait(for: "Notices since")
    try terminal.press("Enter")
    try await terminal.wait(for: "Write to the file: plan-notices.txt")
    try terminal.press("Enter")
    try await terminal.wait(for: "printed to plan-notices.txt")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    try terminal.press("C-r")
    try await terminal.wait(for: "redone")
    try terminal.press("u")
    try await terminal.wait(for: "undone")
    let written = try terminal.folder.bytes("plan.json")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    #expect(try terminal.folder.bytes("plan.json") == before)
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    try expectSameFromCommands(written, in: terminal.folder)
  }

  private func withdraw(in terminal: Terminal) async throws {
    try terminal.type("/D04")
    try await terminal.wait(for: "find: D04")
    try terminal.press("Enter")
    try await terminal.waitUntilGone("find: D04")
    try terminal.press("w")
    try await terminal.wait(for: "Reason of the withdrawal")
    try terminal.type("the truck broke down")
    try await terminal.wait(for: "the truck broke down")
    try terminal.press("Enter")
  }

  /// `qarya withdraw` and `qarya notices` write the same bytes as the editor did.
  private func expectSameFromCommands(_ written: [UInt8], in folder: TemporaryFolder) throws {
    let plan = try Plan.read(written)
    let entry = try #require(plan.history.last)
    #expect(plan.cooperatives[try #require(Cooperative.ID(gone))]?.reason == "the truck broke down")
    let listed = try Program.qarya.run(["withdraw", "old.json", gone], in: folder)
    let shift = try #require(
      listed.text.split(separator: "\n\n").first { $0.contains("E03 → D04") })
    let rank = try #require(shift.split(separator: " ").first)
    let command = [
      "withdraw", "old.json", gone, "--reason", "the truck broke down", "--apply", "\(rank)",
      "-o", "new.json", "--at", entry.at, "--by", entry.by,
    ]
    let result = try Program.qarya.run(command, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.bytes("new.json") == written)
    let notices = try Program.qarya.run(
      ["notices", "new.json", "--before", "old.json", "--pages"], in: folder)
    #expect(notices.status == 0, "\(notices.errors)")
    #expect(try folder.bytes("plan-notices.txt") == notices.output)
    #expect(notices.text.contains("Your stand is now D04, no longer E03."))
  }
}
