// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanFiles
import Testing

@testable import TerminalUI

@Suite("The data of a stand and of a feature")
struct SheetStoryTests {
  @Test("Everything of a stand is changed in one step, with its hold and lock in the history")
  func stand() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    let events = hall.plan.history.count
    try hall.press("i")
    #expect(hall.screen.contains("Stand A01"))
    #expect(hall.screen.contains("Oujda Embroidery"))
    try hall.press("Ctrl-U")
    hall.type("N1")
    try hall.go(to: .power)
    hall.type("2,5")
    try hall.go(to: .water)
    try hall.press("Space")
    try hall.go(to: .hold)
    hall.type("الصحافة")
    try hall.go(to: .locked)
    try hall.press("Space")
    try hall.go(to: .width)
    hall.type("2.5")
    #expect(hall.screen.contains("2.5 × 3 m = 7.5 m²"))
    try hall.press("Ctrl-S")
    let stand = try #require(hall.plan.stands["s001"])
    #expect(stand.number == "N1")
    #expect(stand.powerKilowatts == 2.5)
    #expect(stand.hasWater && stand.isLocked)
    #expect(stand.hold == "الصحافة")
    #expect(stand.parts.first?.width == 5)
    #expect(hall.editor.session.done.count == 1)
    #expect(hall.plan.history.suffix(2).map(\.event) == ["held", "locked"])
    #expect(hall.status.contains("changed: N1"))
    try hall.press("u")
    #expect(hall.isAs(bytes))
    #expect(hall.plan.history.count == events)
  }

  @Test("Enter opens the stand under the cursor of the edit mode, and draws on free floor")
  func enter() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("e", "Enter")
    #expect(hall.screen.contains("Stand A01"))
    try hall.press("Esc")
    hall.place(x: 34, y: 50)
    try hall.press("Enter")
    #expect(hall.editor.shaping?.hand != nil)
  }

  @Test("What is wrong is said at its field, also before it is saved")
  func faults() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("i")
    try hall.go(to: .power)
    hall.type("much")
    #expect(hall.screen.contains("! power"))
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("a number, such as 4.5"))
    try hall.press("Ctrl-U")
    hall.type("1.5")
    try hall.go(to: .x)
    hall.type("1.3")
    #expect(hall.screen.contains("metres in steps of 0.5"))
    try hall.press("Ctrl-U")
    hall.type("2")
    #expect(hall.screen.contains("Stands A01 and A02 overlap."))
    try hall.press("Ctrl-U")
    hall.type("-99999")
    #expect(hall.screen.contains("out of the hall"))
    try hall.go(to: .number)
    hall.type(String(repeating: "9", count: 60))
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("at most 40 characters"))
    #expect(hall.plan.stands["s001"]?.number == "A01")
  }

  @Test("In an approved plan the number may change and the place may not")
  func approved() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("F", "i", "Ctrl-U")
    hall.type("Z1")
    try hall.press("Ctrl-S")
    #expect(hall.plan.stands["s001"]?.number == "Z1")
    try hall.press("i")
    try hall.go(to: .width)
    hall.type("2")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("its drawing is locked"))
    #expect(hall.plan.stands["s001"]?.parts.first?.width == 6)
  }

  @Test("A new stand offers what its neighbour does, and so does a row")
  func offers() throws {
    var hall = Rehearsal(try Layouts.village())
    var stand = try #require(hall.plan.stands["s005"])
    stand.powerKilowatts = 7.5
    stand.hasWater = true
    hall.change { $0.apply(.writeStand(stand), saying: "") }
    try hall.press("e")
    hall.place(x: stand.bounds.maxX, y: stand.bounds.y)
    try hall.press("d", "Enter")
    let drawn = try #require(hall.editor.selected.flatMap { hall.plan.stands[$0] })
    #expect(drawn.powerKilowatts == 7.5)
    #expect(drawn.hasWater)
    #expect(hall.status.contains("7.5 kW"))
    try hall.press("R")
    let form = try #require(hall.form)
    #expect(try form.number(.power) == 7.5)
    #expect(form.isOn(.water))
  }

  @Test("A new feature gets its names and its seats in its form")
  func feature() throws {
    var hall = Rehearsal(try Layouts.village())
    let bytes = PlanWriter.bytes(of: hall.plan)
    try hall.press("f")
    hall.place(x: 34, y: 50)
    try hall.press("d")
    hall.type("rest")
    try hall.press("Enter", "Enter", "Enter")
    #expect(hall.screen.contains("rest-area-1"))
    hall.type("استراحة")
    try hall.go(to: .englishName)
    hall.type("Rest")
    try hall.go(to: .seats)
    hall.type("12")
    try hall.go(to: .depth)
    hall.type("4")
    try hall.press("Ctrl-S")
    let area = try #require(hall.plan.hall.features["rest-area-1"])
    #expect(area.names["ar"] == "استراحة")
    #expect(area.names["en"] == "Rest")
    #expect(area.source["seats"] == .integer(12))
    #expect(area.area?.depth == 8)
    let read = try PlanReader.read(PlanWriter.bytes(of: hall.plan))
    #expect(read.hall.features["rest-area-1"]?.names == area.names)
    try hall.press("u", "u")
    #expect(hall.isAs(bytes))
  }

  @Test("A point has power and a stand it is mounted on, by its number")
  func point() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("f")
    hall.place(x: 34, y: 52)
    try hall.press("d")
    hall.type("extinguisher")
    try hall.press("Enter", "Enter", "i")
    try hall.go(to: .mountedOn)
    hall.type("B99")
    try hall.press("Ctrl-S")
    #expect(hall.screen.contains("there is no stand of that number"))
    try hall.press("Ctrl-U")
    hall.type("B02")
    try hall.press("Ctrl-S")
    #expect(hall.editor.dialogue == nil)
    let stand = try #require(hall.plan.stand(named: "B02"))
    #expect(hall.plan.hall.features.values.contains { $0.mountedOn == stand.id })
    hall.change { $0.select(stand.id) }
    try hall.press("Esc", "i")
    #expect(hall.screen.contains("mounted here"))
  }

  @Test("A door keeps to its side, and says what does not fit")
  func door() throws {
    var hall = Rehearsal(try Layouts.village())
    try hall.press("f")
    hall.place(x: 39, y: 0)
    try hall.press("Enter")
    try hall.go(to: .offset)
    hall.type("39")
    try hall.press("Ctrl-S")
    #expect(hall.editor.dialogue != nil)
    #expect(hall.screen.contains("! from its start"))
    hall.type("2")
    try hall.press("Ctrl-U")
    hall.type("2")
    try hall.go(to: .side)
    hall.type("s")
    try hall.press("Ctrl-S")
    #expect(hall.editor.dialogue == nil)
    #expect(
      hall.plan.hall.features.values.contains { $0.door?.side == .south && $0.door?.offset == 4 })
  }
}
