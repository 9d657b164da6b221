// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TerminalDriver

/// Numbers before motions on the map and in lists: `5j` is five times down.
extension Editor {
  /// Takes a digit of such a number; says whether it was one.
  ///
  /// A digit that is a key of its own begins no number, but goes on with one: 0 alone fits the map.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard editMode == nil, let digit = KeyboardLayout.digit(of: key),
      cursor.count != nil || command(for: key) == nil
    else { return false }
    cursor.count = min((cursor.count ?? 0) * 10 + digit, EditMode.countLimit)
    tell(nil)
    return true
  }

  /// The digit that a key is by its place, where it means nothing else or a number is begun.
  func counted(_ key: Key) -> Key {
    let isCounting = cursor.count != nil || editMode?.count != nil
    guard isCounting || command(for: key) == nil else { return key }
    return KeyboardLayout.readings(of: key).last { KeyboardLayout.digit(of: $0) != nil } ?? key
  }

  /// Carries a command out as often as the number before it says, until it does nothing more.
  mutating func performCounted(_ command: Command) -> [Effect] {
    let times = cursor.count ?? 1
    cursor.count = nil
    guard times > 1, Command.counted.contains(command) else {
      let effects = perform(command)
      // A number that nothing asked for means nothing to what comes next.
      editMode?.count = nil
      return effects
    }
    var effects: [Effect] = []
    isRepeating = true
    defer { isRepeating = false }
    for time in 0..<times {
      let before = Place(self)
      let said = message
      effects += perform(command)
      if Place(self) == before {
        // That there was no way on matters only where there was none at all.
        if time > 0, command != .repeatChange { tell(said) }
        break
      }
    }
    return effects
  }

  /// What a motion changes.
  private struct Place: Equatable {
    let selected: Stand.ID?
    let focus: Panel
    let line: [Panel: Int]
    let x: Int
    let y: Int
    let hit: Int?
    let revision: Int

    init(_ editor: Editor) {
      selected = editor.selected
      focus = editor.focus
      line = editor.line
      x = editor.scroll.x
      y = editor.scroll.y
      hit = editor.search?.current
      revision = editor.session.revision
    }
  }
}

extension Command {
  /// The commands that a number before them repeats.
  static let counted: Set<Command> = [
    .moveNorth, .moveSouth, .moveWest, .moveEast, .pageUp, .pageDown, .findNext, .findPrevious,
    .nextDifference, .previousDifference, .undo, .redo, .repeatChange,
  ]
}
