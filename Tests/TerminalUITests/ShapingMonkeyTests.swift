// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import Testing

@testable import TerminalUI

/// Seeded random keys and mouse events at random sizes.
///
/// `QARYA_MONKEY=100000` makes it a long day.
@Suite("A monkey at the desk")
struct ShapingMonkeyTests {
  private static let events =
    ProcessInfo.processInfo.environment["QARYA_MONKEY"].flatMap { Int($0) } ?? 800

  @Test(
    "breaks nothing: no crash, no plan that cannot be read, and undo leads back", arguments: 0..<4)
  func monkey(seed: UInt64) throws {
    var monkey = Monkey(seed: seed)
    let name = seed % 2 == 0 ? "solidarity-village" : "l-shaped-hall"
    let original = try Layouts.plan(name)
    let bytes = PlanWriter.bytes(of: original)
    var hall = Rehearsal(original)
    var changes = 0
    for number in 0..<Self.events {
      // A person who is done with a thing goes on to the next.
      if number % 400 == 399 { hall = Rehearsal(hall.plan, language: monkey.language()) }
      if number % 90 == 0 { hall.send(.resize(monkey.size())) }
      hall.send(monkey.event(for: hall.editor))
      if case .arranging? = hall.editor.dialogue { hall.change { $0.dialogue = nil } }
      if number % 16 == 0 {
        let frame = hall.frame
        #expect(frame.columns == hall.editor.columns)
      }
      if number % 200 == 0 || number == Self.events - 1 {
        _ = try PlanReader.read(PlanWriter.bytes(of: hall.plan), vocabulary: RuleCatalogue())
      }
      if number % 400 == 398 {
        changes += hall.editor.session.done.count
        let start = hall.editor
        var undone = start
        while !undone.session.done.isEmpty { undone.undo() }
        while undone.session.done.count < start.session.done.count { undone.redo() }
        let isSame = PlanWriter.bytes(of: undone.plan) == PlanWriter.bytes(of: start.plan)
        #expect(isSame, "seed \(seed), event \(number)")
        // Tomorrow begins with the plan of today, or with the first one again.
        while !hall.editor.session.done.isEmpty { hall.change { $0.undo() } }
      }
    }
    while !hall.editor.session.done.isEmpty { hall.change { $0.undo() } }
    let isSame = PlanWriter.bytes(of: hall.plan) == bytes
    #expect(isSame)
    // It was not idle.
    #expect(changes * 100 > Self.events)
  }
}

/// Presses keys and the mouse, mostly those that mean something.
struct Monkey {
  private var random: TerminalRandom

  init(seed: UInt64) { random = TerminalRandom(seed: seed) }

  private static let shaping = Array(
    "hjklHJKLhjklddddmmrRxnMsstccc vvba0123456789\t\r\r\r\r\rueufz".unicodeScalars)
  private static let forms = Array("0123456789ABZ .,-\t\r\r ".unicodeScalars)
  private static let all = Array(
    "awsmxXHLceefCtTnN/uuuzZ0gGohjkl:?pqAr R\tFS123\u{1B}dé\r".unicodeScalars)
  private static let special: [Key] = [
    .up, .down, .left, .right, .enter, .escape, .tab, .backTab, .home, .end, .pageUp, .pageDown,
    .delete, .backspace, .ctrl("r"), .ctrl("z"), .ctrl("s"), Key(.up, .shift), Key(.left, .shift),
    Key(.right, .shift), Key(.down, .shift), Key(.function(1)),
  ]

  mutating func size() -> ScreenSize {
    let sizes = [(120, 40), (80, 24), (60, 20), (40, 12), (200, 60), (39, 11)]
    let size = sizes[Int.random(in: 0..<sizes.count, using: &random)]
    return ScreenSize(columns: size.0, rows: size.1)
  }

  mutating func language() -> Language {
    [.english, .french, .arabic][Int.random(in: 0..<3, using: &random)]
  }

  mutating func event(for editor: Editor) -> InputEvent {
    let dice = Int.random(in: 0..<100, using: &random)
    if dice < 18 { return .mouse(mouse(editor)) }
    if dice < 20 { return .resize(size()) }
    if dice < 21 { return .paste("12 a\nن\u{202E}") }
    if dice < 36 {
      return .key(Self.special[Int.random(in: 0..<Self.special.count, using: &random)])
    }
    let keys: [Unicode.Scalar]
    if case .shapingForm? = editor.dialogue {
      keys = Self.forms
    } else if case .form? = editor.dialogue {
      if dice < 60 { return .key(dice % 2 == 0 ? .ctrl("s") : .escape) }
      keys = Self.forms
    } else if editor.shaping != nil, dice < 94 {
      keys = Self.shaping
    } else {
      keys = dice % 4 == 0 ? Array("ef".unicodeScalars) : Self.all
    }
    return .key(.character(keys[Int.random(in: 0..<keys.count, using: &random)]))
  }

  private mutating func mouse(_ editor: Editor) -> MouseEvent {
    let actions: [MouseEvent.Action] = [
      .press(.left), .press(.left), .drag(.left), .drag(.left), .drag(.left), .release(.left),
      .release(.left), .wheel(.up), .wheel(.down), .press(.right), .drag(.right),
    ]
    let action = actions[Int.random(in: 0..<actions.count, using: &random)]
    let place = ScreenPoint(
      x: Int.random(in: -2...editor.columns + 2, using: &random),
      y: Int.random(in: -2...editor.rows + 2, using: &random))
    return MouseEvent(
      action, at: place, modifiers: Int.random(in: 0..<5, using: &random) == 0 ? .ctrl : [])
  }
}
