// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import TestSupport
import Testing

@Suite("A plan that others work on, or that may not be changed", .serialized)
struct SharedFileTests {
  @Test("The second editor on a file is refused, and says who has it")
  func second() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    let process = try terminal.editorProcess()
    let other = try await Terminal(in: terminal.folder)
    try other.run("qarya plan.json; echo \"status=$?\"")
    let lines = try await other.wait(for: "status=75")
    #expect(lines.contains { $0.contains("being edited by") && $0.contains("process \(process)") })
    try other.run("clear; qarya plan.json --read-only; echo \"status=$?\"")
    try await other.wait(for: "read-only")
    try other.press("q")
    try await other.wait(for: "status=0")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("A read-only plan can be looked at, and nothing changes it")
  func readOnly() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor("plan.json --read-only")
    try await terminal.wait(for: "read-only")
    for key in ["a", "x", "X", "w", "s", "m", "C", "A", "H", "L", "F"] {
      try terminal.press("Right")
      try terminal.press(key)
      try await terminal.wait(for: "nothing can be changed")
      try terminal.press("Escape")
      try await terminal.waitUntilGone("nothing can be changed")
    }
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
    #expect(try terminal.folder.names().filter { $0.hasPrefix("plan") } == ["plan.json"])
  }

  /// Changes the plan's file as somebody without the program would.
  private func rewrite(_ folder: TemporaryFolder, _ edits: [Edit]) throws {
    var plan = try Plan.read(folder.bytes("plan.json"))
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Said")
    for edit in edits { _ = try plan.apply(edit, stamp: stamp) }
    try folder.write(PlanWriter.bytes(of: plan), to: "plan.json")
  }

  @Test("What others save comes in live; saved, the file has both, and one step takes it back")
  func comesIn() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    let result = try Program.qarya.run(
      ["hold", "plan.json", "A02", "sponsor", "--in-place", "--by", "Said"], in: terminal.folder)
    #expect(result.status == 0)
    try await terminal.wait(for: "Said: stand A02")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    var plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.stands["s001"]?.isLocked == true)
    #expect(plan.stands["s002"]?.hold == "sponsor")
    try terminal.press("u")
    try await terminal.wait(for: "undone (Said: stand A02")
    try terminal.press("C-s")
    try await terminal.wait(for: "saved: plan.json")
    plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.stands["s001"]?.isLocked == true)
    #expect(plan.stands["s002"]?.hold == "")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("What contradicts is asked about when saving: one by one, mine or theirs, then saved")
  func contradicts() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("H")
    try terminal.type("mine")
    try terminal.press("Enter")
    try await terminal.wait(for: "A01: on hold")
    try rewrite(terminal.folder, [.hold("s001", "yours"), .hold("s002", "press")])
    try await terminal.wait(for: "differently in one place (Ctrl-S: decide)")
    let others = try terminal.folder.bytes("plan.json")
    try terminal.press("C-s")
    try await terminal.wait(for: "Someone else changed this file meanwhile")
    try terminal.press("c")
    try await terminal.waitUntilGone("Someone else changed")
    #expect(try terminal.folder.bytes("plan.json") == others)

    try terminal.press("C-s")
    try await terminal.wait(for: "Someone else changed this file meanwhile")
    try terminal.press("m")
    try await terminal.wait(for: "Both changed, differently: 1")
    try terminal.press("t")
    try await terminal.wait(for: "theirs")
    try terminal.press("Enter")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.stands["s001"]?.hold == "yours")
    #expect(plan.stands["s002"]?.hold == "press")
    // What lost stays in the history.
    #expect(plan.history.contains { $0.by != "Said" && $0.reason == "mine" })
  }

  @Test("A file that holds no plan any more, or is gone, is overwritten only after asking")
  func noPlan() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.folder.write("no plan", to: "plan.json")
    try await terminal.wait(for: "someone else has changed this file (Ctrl-S: decide)")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    try terminal.press("C-s")
    try await terminal.wait(for: "Someone else changed this file meanwhile")
    try terminal.press("c")
    try FileManager.default.removeItem(atPath: terminal.folder["plan.json"])
    try await terminal.wait(for: "this file was deleted")
    try terminal.press("C-s")
    try await terminal.wait(for: "This file was deleted meanwhile")
    #expect(!terminal.folder.has("plan.json"))
    try terminal.press("o")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.text("plan.json").contains("Madagh"))
  }

  @Test("Who only looks sees what is saved, who has the plan, and takes over once they are done")
  func takesOver() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    let other = try await Terminal(in: terminal.folder)
    try other.run("clear; qarya plan.json --read-only; echo \"status=$?\"")
    try await other.wait(for: "is editing · read-only")
    try other.press("C-t")
    try await other.wait(for: "is still editing this plan")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    try terminal.press("C-s")
    try await other.wait(for: "stand A01 locked")
    #expect(try other.screen().contains { $0.contains("≠A01") })
    try other.press("J")
    try await other.wait(for: "What others changed")
    try other.press("Escape")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    try await other.wait(for: "has closed the plan (Ctrl-T: edit it here)")
    try other.press("C-t")
    try await other.wait(for: "the plan can be edited here now")
    try other.press("L")
    try await other.wait(for: "A01: unlocked")
    try other.press("C-s")
    try await other.wait(for: "saved: plan.json")
    try other.press("q")
    try await other.wait(for: "status=0")
    let plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.stands["s001"]?.isLocked == false)
  }

  @Test("Saving under the name of a file that is there asks first")
  func existingName() async throws {
    let terminal = try await Terminal.withVillage()
    try terminal.folder.write("mine", to: "plan.jsonx")
    try await terminal.openEditor()
    try terminal.press("S")
    try await terminal.wait(for: "Save as: plan.json")
    try terminal.press("End")
    try terminal.type("x")
    try await terminal.wait(for: "Save as: plan.jsonx")
    try terminal.press("Enter")
    try await terminal.wait(for: "This file exists already")
    try terminal.press("c")
    try await terminal.waitUntilGone("This file exists already")
    #expect(try terminal.folder.text("plan.jsonx") == "mine")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
  }

  @Test("One's own file can be saved to by another path that leads there")
  func otherPath() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor("./plan.json")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    try terminal.press("S")
    try await terminal.wait(for: "Save as: ./plan.json")
    try terminal.press("C-u")
    try terminal.type("plan.json")
    try await terminal.wait(for: "Save as: plan.json")
    try terminal.press("Enter")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") != Layouts.bytes(Layouts.village))
  }
}
