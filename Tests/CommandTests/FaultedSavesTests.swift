// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import ProgramRuns
import Testing

/// Saves of which one call fails, whichever: the disk is full or broken, a write is short, the
/// program is killed.
///
/// With `QARYA_FAULTS` in the environment each call fails once in each way, without it a few do.
@Suite(
  "Saves on disks that fail", .serialized,
  .enabled(if: FaultShim.isAvailable, "the library that makes calls fail needs clang"))
struct FaultedSavesTests {
  /// The id of a stand, which tests know to be well formed.
  private static func stand(_ text: String) throws -> Stand.ID { try #require(Stand.ID(text)) }

  private static let isLong = ProcessInfo.processInfo.environment["QARYA_FAULTS"] != nil
  private static let edit = [
    "hold", "A01", "sponsor", "--in-place", "--at", "2017-11-29T18:00Z", "--by", "Ali",
  ]

  /// The plan in a folder with all that must stay as it is: a link to it, another name of it, a mode.
  private func prepared() throws -> PlanCopy {
    let copy = try PlanCopy()
    chmod(copy.folder["plan.json"], 0o640)
    link(copy.folder["plan.json"], copy.folder["hard.json"])
    symlink("plan.json", copy.folder["link.json"])
    return copy
  }

  private func run(
    _ copy: PlanCopy, _ shim: FaultShim, _ fault: FaultShim.Fault, at call: Int
  ) throws -> ProgramResult {
    var words = Self.edit
    words.insert(copy.folder["link.json"], at: 1)
    return try Program.qarya.run(
      words, in: copy.folder, environment: shim.environment(for: copy.folder, fault, at: call))
  }

  @Test(
    "The plan is the old one or the new one, the status says which, and the next edit succeeds",
    arguments: FaultShim.Fault.ofCalls)
  func command(fault: FaultShim.Fault) throws {
    let shim = try FaultShim()
    let whole = try prepared()
    #expect(try run(whole, shim, fault, at: 0).status == 0)
    let calls = try shim.count()
    try #require(calls > 15, "the library counts nothing")
    let old = try Layouts.bytes(Layouts.village)
    let new = try whole.bytes()
    var failures = 0
    let first = 1 + (FaultShim.Fault.ofCalls.firstIndex(of: fault) ?? 0)
    for call in stride(from: Self.isLong ? 1 : first, through: calls, by: Self.isLong ? 1 : 5) {
      let copy = try prepared()
      let result = try run(copy, shim, fault, at: call)
      let place = "\(fault) at call \(call) of \(calls): \(result.status) \(result.errors)"
      let bytes = try copy.bytes()
      #expect(bytes == old || bytes == new, "\(place)")
      if result.status == 0 { #expect(bytes == new, "\(place)") }
      if ![0, 137].contains(result.status) {
        failures += 1
        #expect(bytes == old, "\(place)")
        #expect([66, 73, 74, 75].contains(result.status), "\(place)")
        #expect(result.errors.hasPrefix("qarya: "), "\(place)")
      }
      #expect((result.status == 137) == (fault == .killed), "\(place)")
      // Nothing stands in the next one's way, and nothing is left by then.
      let next = try copy.qarya("lock", "plan.json", "A02", "--in-place")
      #expect(next.status == 0, "\(place), then \(next.errors)")
      #expect(
        try copy.folder.names() == ["hard.json", "link.json", "plan.json"], "\(place)")
      #expect(try copy.folder.bytes("hard.json") == old)
      var status = stat()
      #expect(stat(copy.folder["plan.json"], &status) == 0 && status.st_mode & 0o777 == 0o640)
    }
    if fault == .full || fault == .broken || fault == .staysFull { #expect(failures > 0) }
  }

  @Test("A small disk run full by edits refuses, keeps the plan, and takes edits again with room")
  func smallDisk() throws {
    let copy = try PlanCopy()
    let disk = copy.folder["disk"]
    mkdir(disk, 0o755)
    let mounted = try Program.run(
      "mount", ["-t", "tmpfs", "-o", "size=400k", "none", disk], in: copy.folder)
    // Only the system's administrator may; others have the faults above.
    guard mounted.status == 0 else { return }
    defer { _ = try? Program.run("umount", [disk], in: copy.folder) }
    try copy.folder.write(try copy.bytes(), to: "disk/plan.json")
    var (accepted, refused) = (0, 0)
    for number in 0..<12 {
      try copy.folder.write([UInt8](repeating: 0, count: 30_000), to: "disk/fill-\(number)")
      let before = try copy.folder.bytes("disk/plan.json")
      let result = try copy.qarya(
        "hold", "disk/plan.json", "A01", "number \(number)", "--in-place")
      if result.status == 0 {
        accepted += 1
      } else {
        refused += 1
        #expect([73, 74].contains(result.status))
        #expect(result.errors.contains("No space left"))
        #expect(try copy.folder.bytes("disk/plan.json") == before)
      }
      if refused > 1 { break }
    }
    #expect(accepted > 0 && refused > 0)
    let left = try Program.run("ls", ["-A", disk], in: copy.folder)
    #expect(!left.text.contains(".qarya-save") && !left.text.contains("qarya-write"))
    _ = try Program.run("sh", ["-c", "rm disk/fill-*"], in: copy.folder)
    #expect(try copy.qarya("hold", "disk/plan.json", "A01", "last", "--in-place").status == 0)
    #expect(
      try PlanReader.read(copy.folder.bytes("disk/plan.json")).stands[Self.stand("s001")]?.hold
        == "last")
  }
}
