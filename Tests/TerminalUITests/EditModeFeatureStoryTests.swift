// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TerminalDriver
import Testing

@testable import TerminalUI

@Suite("Editing the features of the hall")
struct EditModeFeatureStoryTests {
  private func begin(x: Int, y: Int) throws -> Rehearsal {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("f")
    hall.place(x: x, y: y)
    return hall
  }

  private func add(_ kind: String, to hall: inout Rehearsal) throws {
    try hall.press("d")
    hall.type(kind)
    try hall.press("Enter")
  }

  @Test("A power point is put at the cursor")
  func point() throws {
    var hall = try begin(x: 34, y: 52)
    let bytes = PlanWriter.bytes(of: hall.plan)
    let before = hall.plan.hall.features.count
    try add("power point", to: &hall)
    #expect(hall.lines.last?.contains("place") == true)
    try hall.press("Right", "Enter")
    #expect(hall.plan.hall.features.count == before + 1)
    #expect(hall.plan.hall.features.values.contains { $0.place == .point(GridPoint(x: 35, y: 52)) })
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("A door opens in the nearest wall, and is stretched along it")
  func door() throws {
    var hall = try begin(x: 10, y: 0)
    try add("entrance", to: &hall)
    hall.type("2l")
    try hall.press("Enter")
    let doors = hall.plan.hall.features.values.compactMap(\.door)
    #expect(doors.contains(Feature.Door(side: .north, offset: 10, width: 6)))
  }

  @Test("An area is drawn, picked up, resized, turned, copied and deleted")
  func area() throws {
    var hall = try begin(x: 34, y: 50)
    let bytes = PlanWriter.bytes(of: hall.plan)
    try add("rest", to: &hall)
    #expect(hall.status.contains("3 × 3 m"))
    try hall.press("Enter")
    let id = try #require(hall.plan.hall.features.keys.first { $0.text == "rest-area-1" })
    try hall.press("m", "Right", "Enter")
    #expect(hall.plan.hall.features[id]?.area?.x == 35)
    hall.place(x: 37, y: 52)
    try hall.press("r")
    hall.type("2l")
    try hall.press("Enter", "t")
    #expect(hall.plan.hall.features[id]?.area?.width == 6)
    #expect(hall.plan.hall.features[id]?.area?.depth == 8)
    try hall.press("c", "Enter", "x")
    #expect(hall.editor.dialogue == nil)
    while hall.editor.session.hasUnsavedChanges { try hall.press("u") }
    #expect(hall.isAs(bytes))
  }

  @Test("A door slides along its wall")
  func slides() throws {
    var hall = try begin(x: 39, y: 0)
    let feature = try #require(hall.editor.underFreeCursor.features.first)
    let before = try #require(hall.plan.hall.features[feature]?.door)
    try hall.press("m")
    hall.type("2l")
    try hall.press("Enter")
    #expect(hall.plan.hall.features[feature]?.door?.offset == before.offset + 2)
  }
}

@Suite("Editing stands by mouse")
struct EditModeMouseStoryTests {
  private func mouse(
    _ hall: inout Rehearsal, _ action: MouseEvent.Action, _ x: Int, _ y: Int,
    _ modifiers: Key.Modifiers = []
  ) {
    hall.send(.mouse(MouseEvent(action, at: ScreenPoint(x: x, y: y), modifiers: modifiers)))
  }

  private func drag(
    _ hall: inout Rehearsal, from: (Int, Int), to: (Int, Int), _ modifiers: Key.Modifiers = []
  ) {
    mouse(&hall, .press(.left), from.0, from.1, modifiers)
    mouse(&hall, .drag(.left), to.0, to.1, modifiers)
    mouse(&hall, .release(.left), to.0, to.1, modifiers)
  }

  @Test("A click selects, with Ctrl one more, beside all none")
  func clicks() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    mouse(&hall, .press(.left), 4, 3)
    mouse(&hall, .release(.left), 4, 3)
    #expect(hall.editor.editMode?.marked.stands == ["s001"])
    mouse(&hall, .press(.left), 10, 3)
    mouse(&hall, .release(.left), 10, 3, .ctrl)
    #expect(hall.editor.editMode?.marked.stands == ["s001", "s002"])
    mouse(&hall, .press(.left), 39, 20)
    mouse(&hall, .release(.left), 39, 20)
    #expect(hall.editor.editMode?.marked.isEmpty == true)
  }

  @Test("A drag moves a stand, and all that is selected with it")
  func moves() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("e")
    mouse(&hall, .press(.left), 4, 3)
    mouse(&hall, .drag(.left), 4, 5)
    #expect(hall.screen.contains("╔"))
    #expect(hall.status.contains("A01"))
    mouse(&hall, .release(.left), 4, 5)
    let y = try #require(Layouts.village().stands["s001"]?.bounds.y)
    #expect(hall.plan.stands["s001"]?.bounds.y == y + 4)
    #expect(hall.editor.session.done.count == 1)
    try hall.press("u")
    #expect(hall.isAs(bytes))
  }

  @Test("A drag on empty floor draws a stand whose borders go where the mouse went")
  func draws() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    drag(&hall, from: (34, 26), to: (40, 29))
    #expect(hall.plan.stands.count == 57)
    let id = try #require(hall.editor.selected)
    #expect(hall.plan.stands[id]?.bounds == GridRectangle(x: 34, y: 50, width: 6, depth: 6))
    drag(&hall, from: (47, 29), to: (43, 26))
    #expect(hall.plan.stands.count == 58)
  }

  @Test("A drag on a corner resizes")
  func resizes() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    let place = try #require(hall.editor.map.place(of: "s005", scale: hall.editor.scale))
    drag(
      &hall, from: (place.right, place.bottom + 1), to: (place.right + 3, place.bottom + 2), .alt)
    let before = try #require(Layouts.village().stands["s005"]?.bounds)
    #expect(hall.plan.stands["s005"]?.bounds.width == before.width + 3)
    #expect(hall.plan.stands["s005"]?.bounds.depth == before.depth + 2)
  }

  @Test("A drag is drawn to a line a cell away, and with Alt it is not")
  func snaps() throws {
    for (modifiers, isSnapped) in [(Key.Modifiers.alt, false), ([], true)] {
      // An empty hall but for one stand, so that only one line is near.
      var plan = Plan(hall: Hall(width: 60, depth: 40))
      for (id, x) in [("s1", 4), ("s2", 30)] {
        let stand = Stand(
          id: try #require(Stand.ID(id)), number: id,
          parts: [GridRectangle(x: x, y: 10, width: 6, depth: 6)])
        _ = try plan.apply(.writeStand(stand), stamp: nil)
      }
      var hall = Rehearsal(plan)
      hall.change { $0.viewport.choose(.oneMetre) }
      try hall.press("e")
      let id: Stand.ID = "s1"
      let place = try #require(hall.editor.map.place(of: id, scale: hall.editor.scale))
      let from = (place.x + 2, place.y + 2)
      // The stand's east side would be a cell west of the other's west side.
      drag(&hall, from: from, to: (from.0 + 19, from.1), modifiers)
      #expect(hall.plan.stands[id]?.bounds.maxX == (isSnapped ? 30 : 29))
      #expect(hall.plan.stands[id]?.bounds.y == 10)
    }
  }

  @Test("A drag that leaves the map stops at its edge; a release without a press does nothing")
  func leaves() throws {
    var hall = Rehearsal(try Layouts.village())
    let before = hall.plan
    try hall.press("e")
    mouse(&hall, .release(.left), 10, 3)
    mouse(&hall, .drag(.left), 12, 3)
    mouse(&hall, .press(.right), 4, 3)
    mouse(&hall, .drag(.right), 20, 9)
    mouse(&hall, .release(.right), 20, 9)
    #expect(hall.plan == before)
    #expect(hall.editor.editMode?.hand == nil)
    mouse(&hall, .press(.left), 4, 3)
    mouse(&hall, .drag(.left), 500, -7)
    // The button came up where nobody saw it; the next press finds the stand still in hand.
    #expect(hall.editor.editMode?.hand != nil)
    try hall.press("Esc")
    #expect(hall.editor.editMode?.hand == nil)
    #expect(hall.plan == before)
  }

  @Test("Esc during a drag drops it, and the release then does nothing")
  func cancels() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    mouse(&hall, .press(.left), 4, 3)
    mouse(&hall, .drag(.left), 9, 9)
    try hall.press("Esc")
    mouse(&hall, .release(.left), 9, 9)
    #expect(hall.editor.session.done.isEmpty)
    #expect(hall.editor.editMode?.hand == nil)
  }

  @Test("A click on the hint bar runs what it says")
  func hintBar() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e")
    let hints = try #require(hall.lines.last)
    let place = try #require(hints.range(of: "d draw"))
    let column = hints.distance(from: hints.startIndex, to: place.lowerBound)
    mouse(&hall, .press(.left), column, 39)
    #expect(hall.editor.editMode?.hand != nil)
  }
}
