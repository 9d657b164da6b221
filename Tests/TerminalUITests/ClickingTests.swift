// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import TerminalDriver
import Testing

@testable import TerminalUI

extension Rehearsal {
  /// Clicks on a line of a list.
  mutating func click(_ list: ClickList, _ line: Int) throws {
    let link = try #require(
      frame.links.last { $0.list == list.rawValue && $0.line == line }, "no line \(line)")
    send(
      .mouse(MouseEvent(.press(.left), at: ScreenPoint(x: link.columns.lowerBound, y: link.row))))
    send(
      .mouse(MouseEvent(.release(.left), at: ScreenPoint(x: link.columns.lowerBound, y: link.row))))
  }

  /// Turns the wheel over a cell.
  mutating func wheel(
    _ direction: MouseEvent.Direction, x: Int, y: Int, _ modifiers: Key.Modifiers = []
  ) {
    send(
      .mouse(MouseEvent(.wheel(direction), at: ScreenPoint(x: x, y: y), modifiers: modifiers)))
  }
}

@Suite("A click")
struct ClickingTests {
  @Test("in the waiting list takes the cooperative, a second one looks for its stand")
  func waiting() throws {
    var hall = Rehearsal(try Layouts.village())
    // A free stand, for who waits.
    try hall.press("x")
    try hall.click(.waiting, 1)
    #expect(hall.editor.focus == .side)
    #expect(hall.editor.line[.side] == 1)
    try hall.click(.waiting, 1)
    #expect(hall.editor.choosing != nil)
  }

  @Test("on a problem takes it, a second one goes there")
  func problems() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.click(.problems, 0)
    #expect(hall.editor.focus == .problems)
    try hall.click(.problems, 0)
    #expect(hall.editor.focus == .map)
    let stand = try #require(hall.editor.report.violations.first?.stands.first)
    #expect(hall.editor.selected == stand)
  }

  @Test("in the roster takes a cooperative, also where the roster is opened above the map")
  func roster() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    try hall.press("Shift-Tab")
    try hall.click(.roster, 3)
    #expect(hall.editor.line[.roster] == 3)
  }

  @Test("on an answer gives it")
  func choice() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("L", "q")
    try hall.click(.dialogue, 1)
    #expect(hall.effects.last == .discardAndQuit)
  }

  @Test("in a list to pick from takes the line, a second one picks it")
  func picker() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("x", "a")
    try hall.click(.dialogue, 3)
    guard let picker = hall.editor.dialogue as? Picker else {
      Issue.record("no list")
      return
    }
    #expect(picker.line == 3)
    let view = hall.editor.view
    guard case .apply(.place(let id, on: _), saying: _) = picker.current(in: view)?.outcome(view)
    else {
      Issue.record("nobody is seated by it")
      return
    }
    try hall.click(.dialogue, 3)
    #expect(hall.editor.dialogue == nil)
    #expect(hall.seated("A01") == [id.text])
  }

  @Test("on a proposal shows it, a second one carries it out")
  func proposals() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("w", "Enter")
    hall.findProposals()
    try hall.click(.dialogue, 1)
    guard let sheet = hall.editor.dialogue as? ProposalSheet else {
      Issue.record("no proposals")
      return
    }
    #expect(sheet.line == 1)
    try hall.click(.dialogue, 1)
    #expect(hall.editor.dialogue == nil)
    #expect(hall.editor.session.done.count == 1)
  }

  @Test("on a field of a form brings the cursor there, a second one changes what is no text")
  func form() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("c")
    let before = try #require(hall.form)
    let place = try #require(before.fields.firstIndex { $0.words != nil })
    try hall.click(.dialogue, place)
    try hall.click(.dialogue, place)
    let after = try #require(hall.form)
    #expect(after.line == place)
    #expect(after.fields[place].value != before.fields[place].value)
  }

  @Test("beside everything that is open does nothing")
  func beside() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("q", "x", "q")
    let before = hall.opened
    hall.send(.mouse(MouseEvent(.press(.left), at: ScreenPoint(x: 0, y: 39))))
    hall.send(.mouse(MouseEvent(.press(.right), at: ScreenPoint(x: 50, y: 20))))
    #expect(hall.opened == before)
  }
}

@Suite("The wheel")
struct WheelTests {
  @Test("scrolls a page that is read, and a list that has the focus")
  func scrolls() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("?")
    let help = hall.screen
    hall.wheel(.down, x: 60, y: 20)
    #expect(hall.screen != help)
    try hall.press("Esc", "t")
    hall.wheel(.down, x: 60, y: 20)
    guard hall.editor.dialogue is TextPage else {
      Issue.record("no page")
      return
    }
    try hall.press("Esc", "Shift-Tab")
    let line = hall.editor.currentLine
    hall.wheel(.down, x: 110, y: 10)
    #expect(hall.editor.currentLine == line + 3)
    hall.wheel(.up, x: 110, y: 10)
    #expect(hall.editor.currentLine == line)
  }

  @Test("with Ctrl zooms, and what is under the mouse stays there")
  func zooms() throws {
    var hall = Rehearsal(try Layouts.village())
    let place = ScreenPoint(x: 40, y: 10)
    func cell(_ editor: Editor) -> GridPoint {
      editor.map.cell(
        at: ScreenPoint(x: place.x + editor.scroll.x, y: place.y - 1 + editor.scroll.y),
        scale: editor.scale)
    }
    let before = cell(hall.editor)
    hall.wheel(.up, x: place.x, y: place.y, .ctrl)
    #expect(hall.editor.scale == .threeQuarters)
    let after = cell(hall.editor)
    // A row is a cell and a half high.
    #expect(abs(after.x - before.x) <= 1 && abs(after.y - before.y) <= 2)
  }
}
