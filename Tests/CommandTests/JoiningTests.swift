// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

@Suite("Edits of a plan on which others work")
struct JoiningTests {
  /// The id of a stand, which tests know to be well formed.
  private static func stand(_ text: String) throws -> Stand.ID { try #require(Stand.ID(text)) }

  /// What an editor would have unsaved: the plan with some edits, kept in its journal.
  private func keepUnsaved(_ edits: [Edit], of copy: PlanCopy) throws {
    let bytes = try copy.bytes()
    var plan = try PlanReader.read(bytes)
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Fatima")
    for edit in edits { _ = try plan.apply(edit, stamp: stamp) }
    try Journal(of: copy.folder[copy.name]).write(plan, since: Fingerprint(of: bytes))
  }

  private func plan(_ copy: PlanCopy) throws -> Plan { try PlanReader.read(try copy.bytes()) }

  @Test("Whoever has the plan open gets the change, and the command says who that is")
  func joins() throws {
    let copy = try PlanCopy()
    let lock = try PlanLock.acquire(for: copy.folder["plan.json"], name: "Fatima")
    try keepUnsaved([.lock(Self.stand("s002"), true)], of: copy)
    let result = try copy.qarya("lock", "plan.json", "A01", "--in-place")
    #expect(result.status == 0)
    #expect(result.errors.contains("Fatima has plan.json open and gets this change"))
    #expect(try plan(copy).stands[Self.stand("s001")]?.isLocked == true)
    // What is not saved is the editor’s to save.
    #expect(try plan(copy).stands[Self.stand("s002")]?.isLocked == false)
    #expect(PlanLock.holder(of: copy.folder["plan.json"])?.name == "Fatima")
    #expect(try !copy.folder.names().contains { $0.hasSuffix("qarya-write") })
    lock.release()
  }

  @Test("75: what contradicts somebody's unsaved changes is refused, with both; nothing is written")
  func contradicts() throws {
    let copy = try PlanCopy()
    let lock = try PlanLock.acquire(for: copy.folder["plan.json"], name: "Fatima")
    defer { lock.release() }
    try keepUnsaved([.hold(Self.stand("s001"), "for Fatima")], of: copy)
    let before = try copy.bytes()
    let result = try copy.qarya("hold", "plan.json", "A01", "for Said", "--in-place")
    #expect(result.status == 75)
    #expect(result.errors.contains("being edited by Fatima"))
    #expect(result.errors.contains("for Fatima") && result.errors.contains("for Said"))
    #expect(try copy.bytes() == before)
    #expect(try copy.qarya("hold", "plan.json", "A02", "for Said", "--in-place").status == 0)
  }

  @Test("Of somebody who has ended the unsaved changes stand in nobody's way")
  func abandoned() throws {
    let copy = try PlanCopy()
    try keepUnsaved([.hold(Self.stand("s001"), "for Fatima")], of: copy)
    let result = try copy.qarya("hold", "plan.json", "A01", "for Said", "--in-place")
    #expect(result.status == 0)
    #expect(result.errors.contains("unsaved changes of"))
  }

  @Test("Commands that come at the same time come one after the other; none is refused or lost")
  func together() async throws {
    let copy = try PlanCopy()
    let before = try plan(copy).stands.values.count(where: \.isLocked)
    let numbers = (1...5).map { "A0\($0)" }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for number in numbers {
        group.addTask { try copy.qarya("lock", "plan.json", number, "--in-place").status }
      }
      for try await status in group { #expect(status == 0) }
    }
    #expect(try plan(copy).stands.values.count(where: \.isLocked) == before + numbers.count)
    #expect(try copy.newHistory().count == numbers.count)
  }

  @Test("A long command joins what was saved while it worked")
  func joinsLate() async throws {
    let copy = try PlanCopy()
    async let arranged = copy.qarya(
      "arrange", "plan.json", "--seconds", "4", "--seed", "3", "--in-place")
    try await Task.sleep(for: .milliseconds(1500))
    let meanwhile = try copy.qarya("hold", "plan.json", "A01", "for Said", "--in-place")
    #expect(meanwhile.status == 0)
    let result = try await arranged
    #expect([0, 1].contains(result.status))
    let plan = try plan(copy)
    #expect(try plan.stands[Self.stand("s001")]?.hold == "for Said")
    #expect(plan.history.count { $0.stand == "s001" && $0.at > "2018" } > 0)
    #expect(!result.errors.contains("nothing was written"))
  }
}
