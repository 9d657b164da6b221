// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
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

  @Test("A file that changed on disk meanwhile is overwritten only after asking")
  func changedMeanwhile() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
    let others = try terminal.folder.text("plan.json").replacing("Madagh", with: "Berkane")
    try terminal.folder.write(others, to: "plan.json")

    try terminal.press("C-s")
    try await terminal.wait(for: "Someone else changed this file meanwhile")
    try terminal.press("c")
    try await terminal.waitUntilGone("Someone else changed")
    #expect(try terminal.folder.text("plan.json") == others)

    try terminal.press("C-s")
    try await terminal.wait(for: "Someone else changed this file meanwhile")
    try terminal.press("o")
    try await terminal.wait(for: "saved: plan.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let plan = try Plan.read(terminal.folder.bytes("plan.json"))
    #expect(plan.stands[Stand.ID("s001")]?.isLocked == true)
    #expect(try !terminal.folder.text("plan.json").contains("· Berkane"))
  }

  @Test("What others do to the file is said before one saves, and a deleted one is asked about")
  func saidBefore() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    let others = try terminal.folder.text("plan.json").replacing("Madagh", with: "Berkane")
    try terminal.folder.write(others, to: "plan.json")
    try await terminal.wait(for: "someone else has changed this file (Ctrl-S: decide)")
    try terminal.press("L")
    try await terminal.wait(for: "A01: locked")
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
