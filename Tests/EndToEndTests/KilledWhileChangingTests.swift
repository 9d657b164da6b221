// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import Testing

/// `kill -9` from outside, in the midst of changes: what was on the screen is not lost.
///
/// With `QARYA_KILLS=200` in the environment there are so many kills, and a change that is 50 ms old
/// has to be kept; without it there are few, and a busy machine has more time.
@Suite("Killed while one changes the plan", .serialized)
struct KilledWhileChangingTests {
  private static let asked = ProcessInfo.processInfo.environment["QARYA_KILLS"].flatMap { Int($0) }
  private static let kills = max(1, asked ?? 20)
  /// How old a change is that must not be lost.
  private static let age = asked == nil ? Duration.milliseconds(500) : .milliseconds(50)
  private static let rhythm = Duration.milliseconds(100)

  @Test("With a change every 100 ms at most the one in flight is lost, and none that is older")
  func killed() async throws {
    var most = 0
    for _ in 0..<Self.kills {
      let terminal = try PseudoTerminal(in: try Layouts.folderWithVillage())
      try await terminal.wait(for: "Broderie d’Oujda")
      try await terminal.takeUntilQuiet()
      let shown = try await change(terminal, for: .milliseconds(Int.random(in: 150...900)))
      let killed = ContinuousClock.now
      terminal.signal(SIGKILL)
      #expect(try await terminal.waitForEnd() == 137)
      let kept = try changesKept(in: terminal.folder)
      most = max(most, shown.count - kept)
      #expect(kept >= shown.count - 1, "\(shown.count) changes were shown, \(kept) kept")
      let old = shown.filter { killed - $0 >= Self.age }.count
      #expect(kept >= old, "\(old) changes were \(Self.age) old, \(kept) kept")
      #expect(try terminal.folder.bytes("plan.json") == Layouts.bytes(Layouts.village))
      #expect(try !terminal.folder.names().contains { $0.hasPrefix(".qarya-save") })
    }
    #expect(most <= 1)
  }

  @Test("Killed in the midst of saving, the plan is as it was or as it is, and nothing piles up")
  func killedWhileSaving() async throws {
    let folder = try Layouts.folderWithVillage()
    for _ in 0..<max(3, Self.kills / 4) {
      let terminal = try PseudoTerminal(in: folder)
      try await terminal.wait(for: "Oujda")
      // An earlier session's changes are taken up.
      try await terminal.takeUntilQuiet()
      try await terminal.send("r")
      try await terminal.takeUntilQuiet()
      try await terminal.send("L")
      try await terminal.takeUntilQuiet(.milliseconds(20))
      try await terminal.send("\u{13}")
      try await Task.sleep(for: .microseconds(Int.random(in: 0...8000)))
      terminal.signal(SIGKILL)
      #expect(try await terminal.waitForEnd() == 137)
      #expect(try Program.qarya.run(["list", "plan.json"], in: folder).status == 0)
    }
    #expect(try Program.qarya.run(["recover", "plan.json"], in: folder).status == 0)
    #expect(
      try Program.qarya.run(["lock", "plan.json", "A02", "--in-place"], in: folder).status == 0)
    #expect(try !folder.names().contains { $0.hasPrefix(".qarya-save") })
  }

  /// Locks and unlocks a stand in a rhythm; when each change was on the screen.
  private func change(
    _ terminal: PseudoTerminal, for time: Duration
  ) async throws -> [ContinuousClock.Instant] {
    var shown: [ContinuousClock.Instant] = []
    let start = ContinuousClock.now
    while ContinuousClock.now - start < time {
      let next = ContinuousClock.now + Self.rhythm
      let count = terminal.received.count
      try await terminal.send("L")
      try await terminal.wait("an answer") { terminal.received.count > count }
      shown.append(.now)
      while ContinuousClock.now < min(next, start + time) {
        try await Task.sleep(for: .milliseconds(1))
        terminal.take()
      }
    }
    return shown
  }

  /// How many changes `recover` tells of.
  private func changesKept(in folder: TemporaryFolder) throws -> Int {
    let told = try Program.qarya.run(["recover", "plan.json"], in: folder)
    #expect(told.status == 0)
    return told.lines.count { $0.hasSuffix("locked  s001") }
  }
}
