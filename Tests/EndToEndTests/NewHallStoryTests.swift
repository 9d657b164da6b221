// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("From an empty hall to a plan, in a terminal")
struct NewHallStoryTests {
  /// Runs a command by its name.
  private func palette(_ command: String, in terminal: Terminal) async throws {
    try terminal.press(":")
    try await terminal.wait(for: "type to filter")
    try terminal.type(command)
    try terminal.press("Enter")
  }

  /// Gives the stand whose form is open another number.
  private func rename(_ old: String, to new: String, in terminal: Terminal) async throws {
    try await terminal.wait(for: "Stand \(old)")
    try terminal.press("C-u")
    try terminal.type(new)
    try terminal.press("C-s")
    try await terminal.wait(for: "changed: \(new)")
  }

  @Test("A new hall from the palette, two stands drawn and named, saved and checked")
  func fromNothing() async throws {
    let terminal = try await Terminal.withVillage()
    let before = try terminal.folder.bytes("plan.json")
    try await terminal.openEditor()
    try terminal.press("x")
    try await terminal.wait(for: "55/56")
    try await palette("new-hall", in: terminal)
    try await terminal.wait(for: "56 stands fit")
    try terminal.type("Oujda Fair")
    try terminal.press("Down", "Down", "Down", "Down", "Down")
    try terminal.type("0")
    try await terminal.wait(for: "no stands; 66 of that size would fit")
    try terminal.press("C-s")
    try await terminal.wait(for: "This plan has unsaved changes")
    try terminal.press("s")
    try await terminal.wait(for: "an empty hall of 40 × 30 m")
    #expect(try terminal.folder.bytes("plan.json") != before)
    // The old plan is free for others, and its journal is gone.
    #expect(PlanLock.holder(of: terminal.folder["plan.json"]) == nil)

    try terminal.press("e")
    try await terminal.wait(for: "EDIT STANDS")
    try terminal.press("d", "Enter")
    try await terminal.wait(for: "drawn: A01")
    try terminal.press("d", "Enter")
    try await terminal.wait(for: "drawn: A02")
    try terminal.press("Left", "Enter")
    try await rename("A02", to: "N2", in: terminal)
    try terminal.type("6h")
    try terminal.press("Enter")
    try await rename("A01", to: "N1", in: terminal)

    try terminal.press("C-s")
    try await terminal.wait(for: "oujda-fair.json")
    try terminal.press("Enter")
    try await terminal.wait(for: "saved: oujda-fair.json")
    try terminal.press("q")
    try await terminal.waitForEnd(status: 0)
    let plan = try PlanReader.read(try terminal.folder.bytes("oujda-fair.json"))
    #expect(plan.stands.values.map(\.number).sorted() == ["N1", "N2"])
    #expect(plan.names["en"] == "Oujda Fair")
    try terminal.run("clear; qarya check oujda-fair.json; echo \"checked=$?\"")
    try await terminal.wait(for: "checked=0")
  }

  @Test("A new plan from this one is kept in a journal, and can be thrown away")
  func fromThis() async throws {
    let terminal = try await Terminal.withVillage()
    try await terminal.openEditor()
    try await palette("new-from-this", in: terminal)
    try await terminal.wait(for: "A new plan from this one")
    try terminal.press("k")
    try await terminal.wait(for: "a new plan (Ctrl-S: save")
    try await terminal.wait(for: "0/56 stands · 56 free")
    try await terminal.wait(for: "the journal") { _ in
      let folder = terminal.folder[".local/state/qarya"]
      let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return files.contains { $0.hasSuffix("journal") }
    }
    try terminal.press("q")
    try await terminal.wait(for: "nsaved")
    try terminal.press("d")
    try await terminal.waitForEnd(status: 0)
    #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
  }

  @Test("A file that is not there is met with the command that makes one")
  func missing() async throws {
    let terminal = try await Terminal.withVillage()
    try terminal.run("clear; qarya nowhere.json; echo \"status=$?\"")
    try await terminal.wait(for: "qarya new nowhere.json makes one")
    try await terminal.wait(for: "status=66")
  }
}
