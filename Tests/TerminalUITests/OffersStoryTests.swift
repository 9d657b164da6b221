// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("What the bar offers, and what a stray key does")
struct OffersStoryTests {
  @Test("Nothing can be changed in a plan that was opened read-only")
  func readOnly() throws {
    var hall = Rehearsal(try Layouts.village(), isReadOnly: true)
    let before = hall.plan
    for key in ["x", "X", "s", "m", "w", "L", "F", "a"] {
      try hall.press(key)
      #expect(hall.status.contains("read-only"), "\(key)")
      try hall.press("Esc")
    }
    // What there is can be looked at, and what cannot be done is not offered.
    for key in ["i", "c"] {
      try hall.press(key)
      #expect(hall.form != nil, "\(key) opens no form")
      hall.type("9")
      try hall.press("Ctrl-S")
      #expect(hall.status.contains("read-only"))
      try hall.press("Esc", "l")
    }
    #expect(hall.lines.last?.contains("assign") == false)
    #expect(hall.plan == before)
    try hall.press("q")
    #expect(hall.effects == [.quit])
  }

  @Test("A locked stand refuses a swap and a move at once")
  func lockedAtOnce() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("L")
    for key in ["s", "m"] {
      try hall.press(key)
      #expect(hall.editor.choosing == nil)
      #expect(hall.status.contains("A01 is locked (L: unlock)"))
    }
  }

  @Test("What was left unsaved is asked about, and the bar says what Esc does there")
  func asksAboutTheJournal() throws {
    var hall = Rehearsal(try Layouts.village())
    let plan = hall.plan
    hall.change { $0.offer(Unsaved(plan: plan)) }
    #expect(hall.lines.last?.contains("Esc quit") == true)
    try hall.press("F1", "Esc", "Esc")
    #expect(hall.effects == [.leaveUnsaved])
  }

  @Test("Ctrl-C does nothing but say how to leave; what is unsaved is offered to be saved")
  func waysOut() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    #expect(hall.lines.last?.contains("? help  q quit") == true)
    #expect(hall.lines.last?.contains("Ctrl-S") == false)
    try hall.press("Ctrl-C")
    #expect(hall.status.contains("q: quit, Ctrl-S: save"))
    try hall.press("L")
    #expect(hall.lines.last?.contains(" Ctrl-S save ") == true)
    hall.answer(.saved(path: "fair.json"))
    #expect(hall.lines.last?.contains("Ctrl-S") == false)
  }

  @Test("Only the roster offers to be sorted")
  func sortsTheRoster() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("Tab")
    #expect(hall.lines.last?.contains("b sort") == false)
    try hall.press("Tab", "Tab")
    #expect(hall.lines.last?.contains("b sort") == true)
  }

  @Test("Steps through a large hall mostly find the map where it was; a click never jumps")
  func scrollsAhead() throws {
    var new = NewHall(width: 90, depth: 70)
    new.stands = 240
    var hall = Rehearsal(try new.plan(), columns: 80, rows: 24)
    try hall.press("Home")
    var scrolled = 0
    for _ in 0..<20 {
      let before = hall.editor.scroll
      try hall.press("Right")
      scrolled += hall.editor.scroll == before ? 0 : 1
      let selected = try #require(hall.editor.selected)
      let place = try #require(hall.editor.map.place(of: selected, scale: hall.editor.scale))
      let columns = hall.editor.scroll.x..<hall.editor.scroll.x + 80
      #expect(columns.contains(place.x) && columns.contains(place.right))
    }
    #expect((1...4).contains(scrolled))
    // A stand at the window's edge is clicked: it stays under the mouse for a second click.
    let before = hall.editor.scroll
    let row = try #require(hall.lines.dropFirst().firstIndex { $0.contains("│") })
    let line = Array(hall.lines[row])
    let border = try #require(line.lastIndex(of: "│"))
    hall.click(x: border - 2, y: row)
    #expect(hall.editor.scroll == before)
    hall.click(x: border - 2, y: row)
    #expect(hall.editor.dialogue != nil)
  }

  @Test("Ctrl-S answers the question of leaving, too; a click takes an old message away")
  func savesOnLeaving() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("L")
    #expect(hall.status.contains("locked"))
    hall.click(x: 16, y: 2)
    #expect(!hall.status.contains("locked"))
    try hall.press("q", "Ctrl-S")
    #expect(hall.effects == [.save(to: nil, evenIfChanged: false)])
  }

  @Test("Looking closer leaves the question of which stand", arguments: ["z", "Z", "g", "G", "0"])
  func keepsTheQuestion(key: String) throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("s", key)
    #expect(hall.status.contains("swap with which stand?") || hall.status.contains("est scale"))
    try hall.press("Right")
    #expect(hall.status.contains("swap with which stand?"))
    try hall.press("F1", "Esc")
    #expect(hall.status.contains("swap with which stand?"))
  }

  @Test("The terminal's cursor sits on the line of the list that has the focus")
  func cursorOnTheLine() throws {
    for (columns, rows) in [(120, 40), (80, 24)] {
      var hall = Rehearsal(try Layouts.village(), columns: columns, rows: rows)
      try hall.press("Tab", "Down")
      let cursor = try #require(hall.frame.cursor)
      #expect(hall.lines[cursor.y].contains("Figuig Dates"), "\(columns)")
    }
  }
}
