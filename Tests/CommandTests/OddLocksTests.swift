// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

/// Locks of the dead, of other machines, and of file systems that have none; clocks that go back.
@Suite("Edits beside odd locks and odd clocks", .serialized)
struct OddLocksTests {
  /// How many lines of the history have a reason.
  private func reasons(_ copy: PlanCopy) throws -> [String: Int] {
    try PlanReader.read(copy.bytes()).history.reduce(into: [:]) { $0[$1.reason, default: 0] += 1 }
  }

  private func hold(
    _ number: String, _ reason: String, _ copy: PlanCopy, _ environment: [String: String] = [:]
  ) throws -> ProgramResult {
    try Program.qarya.run(
      ["hold", "plan.json", number, reason, "--in-place"], in: copy.folder,
      environment: environment)
  }

  @Test("What the dead left locks nobody out, whoever they were and wherever, and is cleared away")
  func dead() throws {
    let copy = try PlanCopy()
    for text in ["", "1\nsaid\nelsewhere\n", "999999\nfatima\nhere\n", "\u{0}\u{1}\n\n\n\n"] {
      for name in ["plan.json.qarya-lock", "plan.json.qarya-write", ".qarya-save-dead"] {
        try copy.folder.write(text, to: name)
      }
      let reason = "after \(text.utf8.count)"
      #expect(try hold("A01", reason, copy).status == 0)
      #expect(try reasons(copy)[reason] == 1)
      let left = try copy.folder.names()
      #expect(left == ["plan.json", "plan.json.qarya-lock"], "only an editor takes that away")
    }
  }

  @Test(
    "Who holds a lock from another machine is named with it, and saves to that plan are refused")
  func otherHost() throws {
    let copy = try PlanCopy()
    // As the kernel shows a lock that came over the network: held, by nobody here.
    try copy.folder.write("4711\nFatima\npavilion-pc\n", to: "plan.json.qarya-lock")
    let lock = open(copy.folder["plan.json.qarya-lock"], O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    try copy.folder.write(try copy.bytes(), to: "other.json")
    let refused = try copy.qarya("lock", "other.json", "A02", "-o", "plan.json")
    #expect(refused.status == 75)
    #expect(refused.errors.contains("Fatima") && refused.errors.contains("pavilion-pc"))
    // An edit joins in: whoever has the plan open gets it, on whatever machine.
    let joined = try hold("A01", "joined", copy)
    #expect(joined.status == 0 && joined.errors.contains("Fatima has plan.json open"))
    #expect(PlanLock.holder(of: copy.folder["plan.json"])?.host == "pavilion-pc")
  }

  @Test(
    "Without locks edits are taken, one after the other and beside a long command, and nothing is left",
    .enabled(if: FaultShim.isAvailable, "the library that takes locks away needs clang"))
  func noLocks() async throws {
    let (copy, shim) = (try PlanCopy(), try FaultShim())
    let environment = shim.environment(for: copy.folder, .noLocks, at: 0)
    for number in 1...3 {
      #expect(try hold("A0\(number)", "edit \(number)", copy, environment).status == 0)
    }
    async let arranged = Program.qarya.run(
      ["arrange", "plan.json", "--seconds", "2", "--seed", "3", "--in-place"], in: copy.folder,
      environment: environment)
    try await Task.sleep(for: .milliseconds(800))
    #expect(try hold("A04", "meanwhile", copy, environment).status == 0)
    #expect([0, 1].contains(try await arranged.status))
    let found = try reasons(copy)
    for reason in ["edit 1", "edit 2", "edit 3", "meanwhile"] { #expect(found[reason] == 1) }
    #expect(try copy.folder.names() == ["plan.json"])
  }

  @Test(
    "A clock that goes back changes nothing of the order in which edits were made",
    .enabled(if: FaultShim.isAvailable, "the library that turns the clock back needs clang"))
  func clockBack() throws {
    let (copy, shim) = (try PlanCopy(), try FaultShim())
    let environment = shim.environment(for: copy.folder, .clockBack, at: 0)
    let old = try PlanReader.read(copy.bytes()).history
    for number in 1...3 {
      #expect(try hold("A01", "edit \(number)", copy, environment).status == 0)
      // Of a file from the future nobody thinks that it was not changed.
      var times = [timespec(tv_sec: 4_000_000_000 - number, tv_nsec: 0)]
      times.append(times[0])
      #expect(utimensat(AT_FDCWD, copy.folder["plan.json"], times, 0) == 0)
    }
    let new = try PlanReader.read(copy.bytes()).history
    #expect(new.starts(with: old))
    #expect(new.dropFirst(old.count).map(\.reason) == ["edit 1", "edit 2", "edit 3"])
    #expect(try copy.qarya("list", "plan.json").status == 0)
  }
}
