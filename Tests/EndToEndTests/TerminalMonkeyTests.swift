// SPDX-License-Identifier: Apache-2.0

import Foundation
import ProgramRuns
import TestSupport
import Testing

/// Seeded random keys, mouse reports, pastes and sizes for the real program in a terminal.
///
/// `QARYA_MONKEY` (any number) makes it 2,000 events for each seed.
@Suite("A monkey at a terminal", .serialized)
struct TerminalMonkeyTests {
  private static let events =
    ProcessInfo.processInfo.environment["QARYA_MONKEY"] == nil ? 600 : 2000

  @Test("leaves the program running, the file readable and the terminal clean", arguments: [1, 2])
  func monkey(seed: UInt64) async throws {
    var monkey = ByteMonkey(seed: seed)
    let folder = try Layouts.folderWithVillage()
    var sent = 0
    while sent < Self.events {
      // It may well leave; then a new day begins with what it saved.
      let terminal = try PseudoTerminal(in: folder)
      try await terminal.wait("the first frame") { terminal.received.count > 2000 }
      while sent < Self.events, terminal.isAlive {
        let count = 1 + monkey.roll(30)
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes += monkey.event() }
        if monkey.roll(4) == 0 {
          let size = monkey.size()
          terminal.resize(to: size.columns, size.rows)
        }
        try await terminal.send(bytes)
        try await terminal.takeUntilQuiet(.milliseconds(10))
        sent += count
      }
      let status = try await leave(terminal)
      let said = try errors(in: folder)
      #expect(status == 0, "seed \(seed), after \(sent) events: \(said)")
      terminal.take()
      #expect(terminal.isClean, "seed \(seed), after \(sent) events")
    }
    let check = try Program.qarya.run(["check", "plan.json"], in: folder)
    #expect(check.status <= 1, "\(check.errors)")
  }

  /// Closes what is open and leaves, and saves where there is a choice; the exit status.
  private func leave(_ terminal: PseudoTerminal) async throws -> Int32 {
    terminal.resize(to: 120, 40)
    for _ in 0..<100 where terminal.isAlive {
      // Each Esc alone, so that it is none of Alt; l leaves a form, s and o answer what is asked.
      for key in ["\u{1B}", "l", "\u{1B}", "\u{1B}", "q", "s", "o"] where terminal.isAlive {
        try await terminal.send(key)
        try await terminal.takeUntilQuiet(.milliseconds(60))
      }
    }
    return try await terminal.waitForEnd()
  }

  private func errors(in folder: TemporaryFolder) throws -> String {
    String(try folder.text("errors").suffix(2000))
  }
}

/// Makes the bytes that keys, the mouse and pastes send; the same seed makes the same.
private struct ByteMonkey {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A number from 0 up to a bound.
  mutating func roll(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }

  mutating func size() -> (columns: Int, rows: Int) {
    let usual = [(120, 40), (120, 40), (80, 24), (60, 20), (40, 12), (200, 60), (30, 8)]
    return roll(3) == 0 ? (1 + roll(400), 1 + roll(120)) : usual[roll(usual.count)]
  }

  // No key that asks for another file's name, and none that empties a field: what is typed into
  // the name of a file must stay in the folder.
  private static let keys = Array(
    "hjklhjklHJKL\r\r\r\r\r\r\t\teeeffffdddmmrrsnvbMaawwxXcCtTNuuuzZ0gGo:?RAKL123450+-. é".utf8)
  private static let sequences = [
    "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}[A", "\u{1B}[B", "\u{1B}[C",
    "\u{1B}[D", "\u{1B}[5~", "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[Z", "\u{1B}[1;2C",
    "\u{1B}[3~", "\u{1B}OP", "\u{1A}", "\u{12}", "\u{13}", "\u{1B}[200~q:xLع\u{1B}[A\u{1B}[201~",
    "\u{1B}[I", "\u{1B}[>0;10c", "\u{1B}]11;rgb:0/0/0\u{7}", "عسل", "\u{1B}[113;5u",
  ]

  mutating func event() -> [UInt8] {
    switch roll(20) {
    case ..<4: return mouse()
    case ..<8: return Array(Self.sequences[roll(Self.sequences.count)].utf8)
    case 8: return [0x1B]
    case 9 where roll(8) == 0: return [UInt8(0x80 + roll(0x80))]
    default: return [Self.keys[roll(Self.keys.count)]]
    }
  }

  private mutating func mouse() -> [UInt8] {
    let codes = [0, 0, 0, 32, 32, 32, 64, 65, 16, 80, 81, 2, 34, 1]
    let end = roll(3) == 0 ? "m" : "M"
    return Array("\u{1B}[<\(codes[roll(codes.count)]);\(1 + roll(130));\(1 + roll(45))\(end)".utf8)
  }
}
