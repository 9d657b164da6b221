// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import StandMaps
import TerminalDriver
import TestSupport
import Testing
import Wording

@testable import TerminalUI

@Suite("The mini-map and the scale bar")
struct MiniMapTests {
  /// A hall of 200 × 150 m with 900 stands.
  static func largeHall() throws -> Plan {
    var hall = NewHall(width: 200, depth: 150)
    hall.stands = 900
    return try hall.plan()
  }

  private func placed(_ hall: Rehearsal) -> MapRectangle? {
    MiniMapLayout(hall.editor, hall.editor.layout)?.box
  }

  @Test(
    "It is there by itself where the window shows little of the hall, and where it is asked for")
  func appears() throws {
    var village = Rehearsal(try Layouts.village(), columns: 80, rows: 24)
    #expect(placed(village) == nil)
    try village.press("O")
    #expect(placed(village) != nil)
    try village.press("O")
    #expect(placed(village) == nil)
    var wide = Rehearsal(try Layouts.village())
    try wide.press("O")
    #expect(wide.status.contains("the whole hall is already visible"))
    let large = Rehearsal(try Self.largeHall())
    #expect(placed(large) != nil)
  }

  @Test(
    "It never covers the stand under the cursor",
    arguments: [(120, 40), (80, 24), (60, 20), (50, 14)])
  func staysOutOfTheWay(columns: Int, rows: Int) throws {
    var random = SplitMix64(seed: UInt64(columns))
    var hall = Rehearsal(try Self.largeHall(), columns: columns, rows: rows)
    let keys = [
      "Up", "Down", "Left", "Right", "PageDown", "End", "Home", "z", "Z", "Down", "Right",
    ]
    for _ in 0..<200 {
      try hall.press(try #require(keys.randomElement(using: &random)))
      let editor = hall.editor
      guard let box = placed(hall), let stand = editor.selected,
        let place = editor.map.place(of: stand, scale: editor.scale)
      else { continue }
      let window = editor.layout.map
      let shown = MapRectangle(
        x: place.x - editor.scroll.x + window.x, y: place.y - editor.scroll.y + window.y,
        width: place.width, height: place.height)
      #expect(!box.overlaps(shown))
      #expect(window.contains(x: box.x, y: box.y) && window.contains(x: box.right, y: box.bottom))
    }
  }

  @Test("A click in it brings that part of the hall into the window")
  func clicks() throws {
    var hall = Rehearsal(try Self.largeHall())
    let before = hall.editor.selected
    let box = try #require(placed(hall))
    hall.send(
      .mouse(MouseEvent(.press(.left), at: ScreenPoint(x: box.inside.right, y: box.inside.bottom))))
    let size = hall.editor.map.size(hall.editor.scale)
    let window = hall.editor.layout.map
    #expect(hall.editor.scroll.x + window.width > size.columns * 9 / 10)
    #expect(hall.editor.scroll.y + window.height > size.rows * 8 / 10)
    #expect(hall.editor.selected == before)
  }

  @Test("Its picture has the stands, and a sign where an error is")
  func picture() throws {
    let plan = try Layouts.village()
    let hall = Rehearsal(plan)
    let stand = try #require(plan.stand(named: "D10"))
    let map = MiniMap(
      of: plan.hall, hall.editor.checker.floor, severities: [stand.id: .error], columns: 20,
      rows: 8, hall.editor.theme)
    var frame = Frame(columns: 20, rows: 8)
    map.paint(at: ScreenPoint(x: 0, y: 0), on: &frame)
    let text = frame.lines.joined(separator: "\n")
    #expect(text.contains("█"))
    #expect(text.unicodeScalars.count { $0 == "✖" } == 1)
    let empty = MiniMap(
      of: plan.hall, Floor(Plan(hall: plan.hall)), severities: [:], columns: 20, rows: 8,
      hall.editor.theme)
    var other = Frame(columns: 20, rows: 8)
    empty.paint(at: ScreenPoint(x: 0, y: 0), on: &other)
    #expect(other.lines.allSatisfy { $0.allSatisfy { $0 == " " } })
  }

  @Test("What is not hall is shaded")
  func shades() throws {
    let hall = Rehearsal(try Layouts.plan("l-shaped-hall"))
    let map = MiniMap(
      of: hall.plan.hall, hall.editor.checker.floor, severities: [:], columns: 24, rows: 9,
      hall.editor.theme)
    var frame = Frame(columns: 24, rows: 9)
    map.paint(at: ScreenPoint(x: 0, y: 0), on: &frame)
    #expect(frame.lines.contains { $0.contains("░") })
  }

  @Test("The scale bar is as long as it says, at each scale", arguments: MapScale.allCases)
  func scaleBar(scale: MapScale) {
    let metres = Double(ScaleBar.columns(scale)) * scale.metresPerColumn
    #expect(metres == Double(ScaleBar.metres(scale)))
  }

  @Test("The scale bar gives way to what is said")
  func scaleBarGivesWay() throws {
    var hall = Rehearsal(try Layouts.village(), columns: 60, rows: 20)
    #expect(hall.status.contains("┤ 5 m"))
    try hall.press("z")
    #expect(hall.status.contains("┤ 3 m"))
    hall.change { $0.tell(.notice(Sentence(words: String(repeating: "long ", count: 11)))) }
    #expect(!hall.status.contains("┤"))
    try hall.press("/")
    #expect(!hall.status.contains("┤"))
  }
}
