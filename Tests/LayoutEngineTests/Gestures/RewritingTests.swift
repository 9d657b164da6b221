// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Other data of a stand or a feature")
struct RewritingTests {
  private let hall = TextHall(
    """
    +==--------+
    |..........|
    |.AABB.....|
    |.AABB..##.|
    |..........|
    +--------==+
    """)

  private func plan() -> Plan {
    hall.plan(features: [
      .point("gear", .extinguisher, x: 0, y: 1), .point("plug", .power, x: 0, y: 2),
      .area("rest", .restArea, x: 7, y: 0, width: 2, depth: 1),
    ]) { stand in
      stand.number = "\(stand.id)1"
      stand.powerKilowatts = stand.id == "B" ? 4 : 2
      stand.hasWater = stand.id == "B"
    }
  }

  @Test("Data, hold and lock are one edit, and each is told where it is")
  func stand() throws {
    let plan = plan()
    var stand = try #require(plan.stands["A"])
    stand.number = "Z9"
    stand.hold = "press"
    stand.isLocked = true
    let gesture = try Gestures(plan).rewrite(stand)
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "staff")
    let after = try plan.applying(gesture.edit, stamp: stamp)
    #expect(after.stands["A"] == stand)
    #expect(after.history.map(\.event) == ["held", "locked"])
    #expect(gesture.notices.isEmpty)
  }

  @Test("What stays as it was changes nothing")
  func nothing() throws {
    let plan = plan()
    let gestures = Gestures(plan)
    #expect(try gestures.rewrite(#require(plan.stands["A"])).changesNothing)
    #expect(try gestures.rewrite(#require(plan.hall.features["rest"])).changesNothing)
  }

  @Test("Overlaps and double numbers are noticed, nonsense is refused")
  func notices() throws {
    let plan = plan()
    var stand = try #require(plan.stands["A"])
    stand.number = "B1"
    stand.parts = [GridRectangle(x: 2, y: 1, width: 2, depth: 2)]
    let notices = try Gestures(plan).rewrite(stand).notices
    #expect(notices == [.overlaps(stand: "B1", other: "B1"), .sameNumber("B1")])
    stand.powerKilowatts = -1
    #expect(throws: GestureRefusal.wrongPower) { try Gestures(plan).rewrite(stand) }
    stand.powerKilowatts = 1
    stand.number = String(repeating: "x", count: 41)
    #expect(throws: GestureRefusal.wrongText) { try Gestures(plan).rewrite(stand) }
    stand.number = "1"
    stand.parts = []
    #expect(throws: GestureRefusal.self) { try Gestures(plan).rewrite(stand) }
  }

  @Test("An approved plan takes other data and no other floor")
  func approved() throws {
    let plan = try plan().applying(.setStatus(.approved), stamp: nil)
    var stand = try #require(plan.stands["A"])
    stand.number = "Z"
    _ = try plan.applying(Gestures(plan).rewrite(stand).edit, stamp: nil)
    stand.parts = [GridRectangle(x: 1, y: 1, width: 1, depth: 2)]
    #expect(throws: GestureRefusal.plan(.approved)) { try Gestures(plan).rewrite(stand) }
    var area = try #require(plan.hall.features["rest"])
    area.names["ar"] = "استراحة"
    _ = try plan.applying(Gestures(plan).rewrite(area).edit, stamp: nil)
    area.kind = .stage
    #expect(throws: GestureRefusal.plan(.approved)) { try Gestures(plan).rewrite(area) }
  }

  @Test("A door that its side has no room for is refused")
  func doors() throws {
    let plan = plan()
    var door = try #require(plan.hall.sortedFeatures.first { $0.door != nil })
    func place(_ offset: Int, _ width: Int) {
      door.place = .door(Feature.Door(side: .west, offset: offset, width: width))
    }
    place(0, 99)
    #expect(throws: GestureRefusal.widerThanSide) { try Gestures(plan).rewrite(door) }
    place(4, 2)
    #expect(throws: GestureRefusal.outOfBounds) { try Gestures(plan).rewrite(door) }
    place(2, 2)
    let after = try plan.applying(Gestures(plan).rewrite(door).edit, stamp: nil)
    #expect(after.hall.features[door.id] == door)
  }

  @Test("A new stand offers what the nearest does; in an empty hall nothing")
  func offers() {
    let gestures = Gestures(plan())
    let east = gestures.usualOffer(near: GridRectangle(x: 5, y: 1, width: 1, depth: 1))
    #expect(east == StandOffer(powerKilowatts: 4, hasWater: true))
    let west = gestures.usualOffer(near: GridRectangle(x: 0, y: 1, width: 1, depth: 1))
    #expect(west == StandOffer(powerKilowatts: 2, hasWater: false))
    let empty = Gestures(Plan(hall: Hall(width: 9, depth: 9)))
    #expect(
      empty.usualOffer(near: GridRectangle(x: 0, y: 0, width: 1, depth: 1))
        == StandOffer(powerKilowatts: 0, hasWater: false))
    #expect(empty.usualPointPower == 0)
  }

  @Test("How many stands find room in a new hall is what is refused beyond")
  func room() throws {
    var hall = NewHall(width: 40, depth: 30)
    #expect(try hall.room().stands == 66)
    hall.stands = 66
    #expect(try hall.plan().stands.count == 66)
    hall.stands = 67
    #expect(throws: NewHallRefusal.self) { try hall.plan() }
    hall.width = .nan
    #expect(throws: NewHallRefusal.self) { try hall.room() }
    #expect(try NewHall(width: 6, depth: 6).room().stands == 0)
  }
}
