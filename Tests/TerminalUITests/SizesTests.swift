// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import TestSupport
import Testing

@testable import TerminalUI

@Suite("A window of any size")
struct SizesTests {
  @Test("shows a frame of that size, and below 40 × 12 says that it needs room")
  func everySize() throws {
    var hall = Rehearsal(try Layouts.village())
    for columns in [1, 2, 39, 40, 41, 59, 60, 71, 79, 80, 99, 100, 101, 120, 163, 240, 400] {
      for rows in [1, 2, 11, 12, 13, 20, 23, 24, 31, 40, 61, 120] {
        hall.send(.resize(ScreenSize(columns: columns, rows: rows)))
        let frame = hall.frame
        #expect(frame.columns == columns && frame.rows == rows)
        let isLarge = columns >= 40 && rows >= 12
        let saysSo = frame.lines.contains { $0.contains("40 × 12") }
        #expect(saysSo == (!isLarge && columns >= 39), "\(columns) × \(rows)")
        if isLarge { #expect(frame.cursor != nil, "\(columns) × \(rows)") }
      }
    }
  }

  @Test(
    "is taken in every mode and dialogue",
    arguments: Openings.all)
  func everyMode(keys: [String]) throws {
    var hall = Rehearsal(try Layouts.village())
    for key in keys { try hall.press(key) }
    for (columns, rows) in [(40, 12), (400, 120), (1, 1), (57, 13), (100, 12), (120, 40)] {
      hall.send(.resize(ScreenSize(columns: columns, rows: rows)))
      #expect(hall.frame.rows == rows)
      try hall.press("Down", "Up")
      #expect(hall.frame.columns == columns)
    }
  }

  @Test("can change a thousand times between keys, and the work goes on")
  func storm() throws {
    var random = SplitMix64(seed: 7)
    let screen = MemoryScreen(columns: 120, rows: 40)
    screen.press("L", "e")
    for number in 0..<1000 {
      screen.resize(
        columns: Int.random(in: 1...200, using: &random),
        rows: Int.random(in: 1...60, using: &random))
      screen.press([Key.up, .left, .down, .right][number % 4])
    }
    screen.resize(columns: 120, rows: 40)
    screen.press(.escape, "u")
    let desk = EditorDesk(startingWith: try Layouts.village(), isReadOnly: true)
    var settings = EditorSettings()
    settings.usesMouse = false
    let end = EditorLoop(desk: desk, settings: settings, on: screen).run()
    #expect(end == .cutOff(.inputClosed, hasUnsavedChanges: false) || end != .left)
    #expect(screen.frameCount > 2000)
    #expect(screen.lines.contains { $0.contains("PROBLEMS") })
  }
}

@Suite("A window too small to see")
struct UnseenTests {
  @Test("takes no key, click or paste; what nobody sees is not done")
  func nothingUnseen() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("L", "q")
    let before = hall.editor
    let opened = hall.opened
    hall.send(.resize(ScreenSize(columns: 39, rows: 11)))
    for key in ["d", "Enter", "s", "x", "Esc", "q"] { try hall.press(key) }
    hall.send(.paste("d"))
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: 12, y: 5))))
    #expect(hall.effects.isEmpty)
    #expect(hall.opened == opened)
    #expect(hall.editor.session.revision == before.session.revision)
    hall.send(.resize(ScreenSize(columns: 80, rows: 24)))
    try hall.press("Esc", "Right", "x")
    #expect(hall.editor.session.revision == before.session.revision + 1)
  }

  @Test("can be left where nothing would be lost")
  func leaves() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 39, rows: 30)
    try hall.press("x", "q")
    #expect(hall.effects == [.quit])
  }
}

@Suite("Pasted text")
struct PastingTests {
  private static let hostile = "qxL\nd:quit\n\u{7}s\u{202E}عسل 3\n\n"

  @Test(
    "runs no command, wherever it is pasted",
    arguments: [
      "", "\t", "\t\t", "\t\t\t", "s", "m", "e", "f", "ed", "em", "a", "c", "C", "?", ":", "R", "p",
      "t", "T", "/", "A", "H", "w", "K", "eb", "en", "ea", "ec", "Lq", "S",
    ])
  func everywhere(keys: String) throws {
    var hall = Rehearsal(try Layouts.village())
    hall.type(keys)
    let before = hall.editor
    let effects = hall.effects.count
    for _ in 0..<3 {
      hall.send(.paste(Self.hostile))
      _ = hall.frame
    }
    #expect(hall.effects.count == effects)
    #expect(hall.editor.session.revision == before.session.revision)
    #expect(hall.editor.context == before.context)
    #expect(hall.editor.focus == before.focus)
    #expect((hall.editor.dialogue == nil) == (before.dialogue == nil))
    #expect(hall.editor.editMode?.hand == before.editMode?.hand)
  }

  @Test("of a megabyte into a field is cut, and the field can still be used")
  func megabyte() throws {
    var hall = Rehearsal(try Layouts.village())
    hall.type("H")
    hall.send(.paste(String(repeating: "عسل a\u{301}\t", count: 7000)))
    _ = hall.frame
    hall.type("x")
    try hall.press("Home", "Left", "End", "Backspace", "Enter")
    _ = hall.frame
    try hall.press("Esc")
    #expect(hall.editor.dialogue == nil)
  }
}
