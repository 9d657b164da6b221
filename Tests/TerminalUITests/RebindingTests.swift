// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("Other keys")
struct RebindingTests {
  private func rebound(
    _ keys: [Command: [String]]
  ) -> (table: BindingTable, clashes: [BindingTable.Clash]) {
    BindingTable.standard.rebound(keys.mapValues { $0.compactMap { Key($0) } })
  }

  private func command(_ key: String, _ table: BindingTable, in context: Context = .map) throws
    -> Command?
  {
    table.command(for: try #require(Key(key)), in: [context])
  }

  /// Whether no key means two things in one place, and what must be within reach is.
  private func isSound(_ table: BindingTable) -> Bool {
    for context in Context.allCases {
      var seen: Set<String> = []
      for binding in table.bindings where binding.contexts.contains(context) {
        for key in binding.keys where !seen.insert(key).inserted { return false }
      }
    }
    return zip(BindingTable.standard.bindings, table.bindings).allSatisfy { usual, line in
      !BindingTable.indispensable.contains(usual.command) || usual.keys.isEmpty
        || !line.keys.isEmpty
    }
  }

  @Test("New keys replace all that a command has; without any it is left to the palette")
  func replace() throws {
    let (table, clashes) = rebound([.withdraw: ["I", "F5"], .takeOff: []])
    #expect(clashes.isEmpty)
    #expect(try command("I", table) == .withdraw)
    #expect(try command("F5", table, in: .list) == .withdraw)
    #expect(try command("w", table) == nil)
    #expect(try command("x", table) == nil)
    #expect(try command("x", table, in: .editingStands) == .delete)
    #expect(table.name(of: .withdraw) == "I")
    #expect(table.name(of: .takeOff) == ":take-off")
    #expect(isSound(table))
  }

  @Test("A key that another command has by default is taken from it, which is told")
  func takes() throws {
    let (table, clashes) = rebound([.withdraw: ["a"]])
    #expect(try command("a", table) == .withdraw)
    #expect(try command("a", table, in: .editingStands) == .selectAll)
    #expect(clashes.map(\.keyPath) == [["keys", "withdraw"]])
    #expect(clashes.first?.reason.english == "a means “assign” there, which loses it")
    #expect(isSound(table))
  }

  @Test("Two commands may exchange their keys, and nothing is to be told")
  func exchange() throws {
    let (table, clashes) = rebound([.withdraw: ["a"], .assign: ["w"]])
    #expect(clashes.isEmpty)
    #expect(try command("a", table) == .withdraw)
    #expect(try command("w", table) == .assign)
  }

  @Test("Of two commands that are given one key, the first keeps it")
  func both() throws {
    let (table, clashes) = rebound([.withdraw: ["U"], .swap: ["U", "F6"]])
    #expect(try command("U", table) == .withdraw)
    #expect(try command("F6", table) == .swap)
    #expect(clashes.map(\.keyPath) == [["keys", "swap"]])
    #expect(isSound(table))
  }

  @Test("One key may mean different things in different places")
  func places() throws {
    let (table, clashes) = rebound([.draw: ["w"], .withdraw: ["w"]])
    #expect(clashes.isEmpty)
    #expect(try command("w", table) == .withdraw)
    #expect(try command("w", table, in: .editingStands) == .draw)
  }

  @Test(
    "Quit, the palette, Enter and Esc stay within reach, whatever is asked",
    arguments: [
      [Command.quit: []], [.palette: []], [.withdraw: ["q"]],
      [.withdraw: [":", "q", "Esc", "Enter"]],
      [.quit: [":"]], [.quit: ["w"], .withdraw: ["w"]], [.cancel: ["q"]], [.open: ["Esc"]],
      [.cancel: ["Enter"], .open: ["Esc"]], [.quit: ["Enter"], .palette: ["Esc"]],
      [.quit: ["x"], .palette: ["x"], .cancel: ["x"], .open: ["x"]],
    ] as [[Command: [String]]])
  func reach(keys: [Command: [String]]) {
    let (table, clashes) = rebound(keys)
    #expect(isSound(table))
    // An exchange breaks nothing.
    let isExchange = keys[.cancel] == ["Enter"]
    #expect(clashes.isEmpty == isExchange, "\(clashes)")
  }

  @Test("Whatever keys are asked for, each means one thing and one can leave", arguments: 0..<40)
  func anyKeys(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let names = ["a", "q", ":", "Enter", "Esc", "w", "F5", "Up", "k", "Space", "Tab", "0"]
    var keys: [Command: [String]] = [:]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      guard let command = Command.allCases.randomElement(using: &random) else { continue }
      keys[command] = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
        names.randomElement(using: &random)
      }
    }
    for command in BindingTable.indispensable where Bool.random(using: &random) {
      keys[command] = [names.randomElement(using: &random) ?? "q"]
    }
    #expect(isSound(rebound(keys).table), "\(keys)")
  }

  @Test("Hints, help, palette and messages show the new keys")
  func shown() throws {
    var hall = Rehearsal(
      try Layouts.village(), bindings: rebound([.withdraw: ["I"], .help: ["F8"]]).table)
    #expect(hall.lines.last?.contains("I withdraw") == true)
    #expect(hall.lines.last?.contains("F8 help") == true)
    try hall.press("ù")
    #expect(hall.status.contains("this key does nothing here (F8: help)"))
    try hall.press("{")
    #expect(hall.status.contains("{: this key does nothing here (F8: help)"))
    try hall.press("F8")
    #expect(hall.lines.contains { $0.contains("  I  ") && $0.contains("withdraws") })
    try hall.press("Esc", ":")
    hall.type("withdraw")
    #expect(hall.lines.contains { $0.contains("withdraw") && $0.contains(" I") })
    try hall.press("Esc", "Tab", "Space")
    #expect(hall.status.contains("(I: withdraw them together)"))
  }

  @Test("No sentence on screen keeps the name of a command in braces")
  func filled() {
    for binding in BindingTable.standard.bindings {
      for language in [Language.english, .french, .arabic] {
        let help = BindingTable.standard.help(of: binding, in: language).plain
        #expect(!help.contains("{"), "\(help)")
      }
    }
    let table = BindingTable.standard
    #expect(table.filled("{redo} brings it back") == "Ctrl-R brings it back")
    #expect(table.filled("{}{no}{ {redo}{") == "{}{no}{ Ctrl-R{")
    #expect(table.filled("{theme}") == ":theme")
  }

  @Test("F9 leaves the mouse to the terminal, and says how to take it back")
  func mouse() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("F9")
    #expect(hall.effects.last == .mouse(false))
    #expect(hall.status.contains("F9: take it back"))
    try hall.press("F9")
    #expect(hall.effects.last == .mouse(true))
    try hall.press("e", "F9")
    #expect(hall.effects.last == .mouse(false))
  }
}
