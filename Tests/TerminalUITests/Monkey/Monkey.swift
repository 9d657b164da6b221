// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import TestSupport
import Wording

@testable import TerminalUI

/// Presses keys and the mouse, types, pastes and resizes: anything, but mostly what means something.
///
/// The same seed and the same editor give the same events.
struct Monkey {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A number from 0 up to a bound, which it does not reach.
  mutating func roll(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &random) }

  /// One of several things; nil when there is none.
  mutating func one<Thing>(of things: [Thing]) -> Thing? {
    things.isEmpty ? nil : things[roll(things.count)]
  }

  /// What happens next to an editor.
  mutating func event(for editor: Editor) -> InputEvent {
    switch roll(100) {
    case ..<14: return .mouse(mouse(on: editor))
    case ..<17: return .resize(size())
    case ..<19: return .paste(text() + text())
    case ..<20: return .wake
    default: return .key(editor.dialogue == nil ? key(in: editor) : keyInDialogue(of: editor))
    }
  }

  mutating func language() -> Language {
    one(of: [.english, .french, .arabic]) ?? .english
  }

  /// Mostly a size that people have, now and then any from one cell to a very large screen.
  mutating func size() -> ScreenSize {
    if roll(3) == 0 { return ScreenSize(columns: 1 + roll(400), rows: 1 + roll(120)) }
    let usual = [(120, 40), (120, 40), (80, 24), (60, 20), (40, 12), (200, 60), (39, 11)]
    let size = one(of: usual) ?? (120, 40)
    return ScreenSize(columns: size.0, rows: size.1)
  }
}

// MARK: Keys

extension Monkey {
  private static let special: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab, .backspace,
    .delete, .insert, .enter, .escape, .ctrl("u"), .ctrl("w"), .ctrl("a"), .ctrl("e"),
    .ctrl("s"), .ctrl("n"), .ctrl("p"), .alt("x"), Key(.up, .alt), Key(.left, .shift),
    Key(.right, .ctrl), Key(.function(1)), Key(.function(12)), .character("\u{FFFD}"),
  ]

  private static let words = [
    "honey", "miel", "عسل", "تعاونية", "A02", "b1", "dattes", "3", "4,5", "2.25", "-1", "1e9",
    "999999999999", "é", "e\u{301}", "n/a", " ", "12 a\nن\u{202E}", "fair.json", "out.txt", "x",
    "\u{1F41D}", "ⵜⵉⴼⵉⵏⴰⵖ", ":suspend", "zoom", "*", "",
  ]

  private mutating func text() -> String {
    // One in many pastes is longer than any field.
    roll(40) == 0 ? String(repeating: "ab ن", count: 3000) : one(of: Self.words) ?? ""
  }

  /// Mostly a key that means something here, sometimes any other.
  private mutating func key(in editor: Editor) -> Key {
    switch roll(20) {
    case 0: return one(of: Self.special) ?? .escape
    case 1: return .character(Unicode.Scalar(UInt8(0x20 + roll(0x5F))))
    case 2: return .character(Unicode.Scalar(UInt8(0x30 + roll(10))))
    case 3, 4: return .enter
    default: break
    }
    // A person who has something in hand mostly wants to put it down.
    if editor.editMode?.hand != nil, roll(5) == 0 { return .enter }
    let context = editor.context
    var choices: [(key: Key, weight: Int)] = []
    for binding in editor.bindings.bindings where binding.contexts.contains(context) {
      for key in binding.keys.compactMap({ Key($0) }) {
        choices.append((key, Self.weight(of: binding.command)))
      }
    }
    var place = roll(choices.reduce(0) { $0 + $1.weight })
    for choice in choices {
      place -= choice.weight
      if place < 0 { return choice.key }
    }
    return .escape
  }

  /// How often a command is given: what leads away from the plan, less.
  private static func weight(of command: Command) -> Int {
    switch command {
    case .quit, .suspend, .language, .approve, .selectAll, .help, .history, .arrange, .withdraw,
      .close, .relocate:
      1
    case .moveNorth, .moveSouth, .moveWest, .moveEast, .editStands, .draw, .duplicate: 6
    case .undo: 4
    default: 3
    }
  }

  private mutating func keyInDialogue(of editor: Editor) -> Key {
    // A question is answered sooner or later, and a form is done with.
    if let choice = editor.dialogue as? Choice, roll(2) == 0,
      let key = one(of: choice.options)?.key
    {
      return .character(key)
    }
    switch editor.dialogue {
    case let sheet where sheet is Form && roll(2) == 0: return roll(2) == 0 ? .ctrl("s") : .escape
    default: break
    }
    switch roll(20) {
    case ..<3: return .enter
    case ..<5: return .escape
    case ..<12: return one(of: Self.special) ?? .escape
    case ..<16: return .character(Unicode.Scalar(UInt8(0x20 + roll(0x5F))))
    default:
      let word = one(of: Self.words) ?? ""
      return one(of: Array(word.unicodeScalars)).map { .character($0) } ?? .enter
    }
  }
}

// MARK: The mouse

extension Monkey {
  private static let actions: [MouseEvent.Action] = [
    .press(.left), .press(.left), .press(.left), .drag(.left), .drag(.left), .drag(.left),
    .drag(.left), .release(.left), .release(.left), .wheel(.up), .wheel(.down), .wheel(.left),
    .wheel(.right), .press(.right), .drag(.right), .release(.right), .press(.middle),
    .drag(.middle), .release(.middle),
  ]

  private mutating func mouse(on editor: Editor) -> MouseEvent {
    var place = ScreenPoint(x: roll(editor.columns + 4) - 2, y: roll(editor.rows + 4) - 2)
    // A report can name any cell.
    if roll(50) == 0 { place = ScreenPoint(x: 9_999_998, y: 9_999_998) }
    let modifiers = one(of: [[], [], [], [], Key.Modifiers.ctrl, .shift, .alt]) ?? []
    return MouseEvent(
      one(of: Self.actions) ?? .press(.left), at: place, modifiers: modifiers)
  }
}
