// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

/// Sessions of the editor of which one call about files fails, whichever: one of opening, of a journal's
/// records, of saving.
///
/// With `QARYA_FAULTS` in the environment each call fails once in each way, without it a few do.
@Suite(
  "The editor on disks that fail", .serialized,
  .enabled(if: FaultShim.isAvailable, "the library that makes calls fail needs clang"))
struct FaultedEditorTests {
  /// What a killed editor leaves for the next one.
  private static let mayStay = ["plan.json.qarya-journal", "plan.json.qarya-lock"]
  private static let isLong = ProcessInfo.processInfo.environment["QARYA_FAULTS"] != nil

  /// What became of a session in which a stand was locked, unlocked, and the plan saved.
  private struct Session {
    /// How many changes it showed that are so old that they must be kept.
    var shown = 0
    var saidSaved = false
    var hasWarned = false
    /// How it ended, where it did by itself.
    var status: Int32?
    var received: [UInt8] = []
  }

  private func prepared() throws -> TemporaryFolder {
    let folder = try Layouts.folderWithVillage()
    chmod(folder["plan.json"], 0o640)
    link(folder["plan.json"], folder["hard.json"])
    symlink("plan.json", folder["link.json"])
    return folder
  }

  /// - Parameter quits: Whether it ends as it should, and not by a kill.
  private func session(
    in folder: TemporaryFolder, _ environment: [String: String], quits: Bool = false
  ) async throws -> Session {
    var session = Session()
    let terminal = try PseudoTerminal(in: folder, ["link.json"], environment: environment)
    func has(_ text: String, after place: Int = 0) -> Bool {
      terminal.received.dropFirst(place).contains(Array(text.utf8))
    }
    try await terminal.wait("the end") { !terminal.isAlive || has("Oujda") }
    try await terminal.takeUntilQuiet(.milliseconds(100))
    for _ in 0..<2 where terminal.isAlive {
      try await terminal.send("L")
      try await terminal.takeUntilQuiet(.milliseconds(100))
      if terminal.isAlive { session.shown += 1 }
    }
    var place = terminal.received.count
    if terminal.isAlive { try await terminal.send("\u{13}") }
    for turn in 0..<40 where terminal.isAlive {
      // Drawn anew: of a line that changes only what is another letter is sent.
      place = terminal.received.count
      terminal.resize(to: 119 + turn % 2, 40)
      try await terminal.takeUntilQuiet(.milliseconds(80))
      if has(" save", after: place), !has("A01: unlocked", after: place) { break }
    }
    session.saidSaved = has("saved: link.json", after: place)
    session.hasWarned = has("would be lost")
    if session.hasWarned, terminal.isAlive {
      // What failed is tried again by itself.
      try await Task.sleep(for: .milliseconds(1500))
      terminal.take()
    }
    if quits { try await terminal.send("q") } else if terminal.isAlive { terminal.signal(SIGKILL) }
    let status = try await terminal.waitForEnd()
    if session.shown < 2 { session.status = status }
    session.received = terminal.received
    return session
  }

  @Test(
    "The plan is the old one or the new one, and the journal has what it lacks, or the screen says so",
    arguments: FaultShim.Fault.ofCalls)
  func editor(fault: FaultShim.Fault) async throws {
    let shim = try FaultShim()
    let whole = try prepared()
    let good = try await session(in: whole, shim.environment(for: whole, fault, at: 0), quits: true)
    #expect(good.saidSaved && !good.hasWarned)
    let calls = try shim.count()
    try #require(calls > 30, "the library counts nothing")
    let old = try Plan.read(Layouts.bytes(Layouts.village)).history.count
    let place = 1 + 5 * (FaultShim.Fault.ofCalls.firstIndex(of: fault) ?? 0)
    var (lost, refused, warned) = (0, 0, 0)
    let tried = Array(
      stride(from: Self.isLong ? 1 : place, through: calls, by: Self.isLong ? 1 : 29))
    for call in tried {
      let folder = try prepared()
      let session = try await session(in: folder, shim.environment(for: folder, fault, at: call))
      let what = Comment(rawValue: "\(fault) at call \(call) of \(calls)")
      let saved = try Plan.read(folder.bytes("plan.json")).history.count - old
      #expect(saved == 0 || saved == 2, what)
      if session.saidSaved { #expect(saved == 2, what) }
      if let status = session.status, status != 137 {
        refused += 1
        #expect([66, 73, 74, 75].contains(status) && session.shown == 0, what)
      }
      let told = try Program.qarya.run(["recover", "plan.json"], in: folder)
      let kept = max(saved, told.lines.count { $0.hasSuffix("locked  s001") })
      warned += session.hasWarned ? 1 : 0
      if kept < session.shown {
        lost += 1
        #expect(session.hasWarned && fault == .staysFull, "\(what): \(kept) of \(session.shown)")
      }
      // Nothing stands in the next one's way.
      let next = try Program.qarya.run(["hold", "plan.json", "A02", "x", "--in-place"], in: folder)
      #expect(next.status == 0, "\(what): \(next.errors)")
      let left = try folder.names().filter { !Self.mayStay.contains($0) }
      #expect(left == ["errors", "hard.json", "link.json", "plan.json"], what)
      #expect(try folder.bytes("hard.json") == Layouts.bytes(Layouts.village))
      var status = stat()
      #expect(stat(folder["plan.json"], &status) == 0 && status.st_mode & 0o777 == 0o640, what)
    }
    print(
      "\(fault): \(tried.count) of \(calls) calls, \(refused) refused, \(warned) warned, "
        + "\(lost) of them lost what they said would be")
  }

  @Test("Where the clock goes back, or locks are none, a session saves what it shows")
  func oddSystems() async throws {
    let shim = try FaultShim()
    for fault in [FaultShim.Fault.clockBack, .noLocks] {
      let folder = try prepared()
      let old = try Plan.read(folder.bytes("plan.json")).history
      let session = try await session(
        in: folder, shim.environment(for: folder, fault, at: 0), quits: true)
      #expect(session.saidSaved && !session.hasWarned, "\(fault)")
      let new = try Plan.read(folder.bytes("plan.json")).history
      #expect(new.count == old.count + 2 && new.starts(with: old), "\(fault)")
      #expect(try !folder.names().contains { $0.contains("qarya-") }, "\(fault)")
    }
  }
}
