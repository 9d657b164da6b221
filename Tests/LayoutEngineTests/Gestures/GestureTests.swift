// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Drawing, moving and turning")
struct GestureTests {
  private let hall = TextHall(
    """
    +==--------+
    |..........|
    |.AABB.....|
    |.AABB..##.|
    |..........|
    |.CC.......|
    |..........|
    +--------==+
    """)

  private func numbered() -> Plan {
    var names: [Stand.ID: String] = ["A": "B01", "B": "B02", "C": "C07"]
    return hall.plan(
      seats: ["A": ["a"], "B": ["b"]],
      features: [.point("gear", .extinguisher, x: 0, y: 1, mountedOn: "A")]
    ) { $0.number = names.removeValue(forKey: $0.id) ?? "" }
  }

  private func apply(_ gesture: Gesture, to plan: Plan) throws -> Plan {
    try plan.applying(gesture.edit, stamp: nil)
  }

  @Test("A drawn stand has the next free number of the series nearby")
  func draw() throws {
    let plan = numbered()
    let near = try Gestures(plan).draw(.init(x: 5, y: 1, width: 1, depth: 1))
    #expect(try apply(near, to: plan).stands["s001"]?.number == "B03")
    let far = try Gestures(plan).draw(.init(x: 3, y: 4, width: 2, depth: 1))
    #expect(try apply(far, to: plan).stands["s001"]?.number == "C08")
    let empty = Plan(hall: Hall(width: 10, depth: 10))
    let first = try Gestures(empty).draw(.init(x: 0, y: 0, width: 2, depth: 2))
    #expect(try apply(first, to: empty).stands["s001"]?.number == "A01")
  }

  @Test("A new id is the next of the plan's own, and none that the history knows")
  func ids() throws {
    let plan = Plan(
      hall: Hall(width: 20, depth: 20),
      stands: [
        .at("s055", x: 0, y: 0, width: 1, depth: 1), .at("x", x: 3, y: 0, width: 1, depth: 1),
      ],
      history: [.init(at: "", by: "", event: "placed", stand: "s056")])
    let drawn = try Gestures(plan).draw(.init(x: 9, y: 9, width: 1, depth: 1))
    #expect(drawn.selection.stands == ["s057"])
  }

  @Test("A drag draws the cells from its first to its last, whichever way it goes")
  func drag() throws {
    let drawn = try Gestures.rectangle(from: .init(x: 5, y: 2), to: .init(x: 3, y: 4))
    #expect(drawn == GridRectangle(x: 3, y: 2, width: 3, depth: 3))
    #expect(throws: GestureRefusal.outOfBounds) {
      try Gestures.rectangle(from: .init(x: .min, y: 0), to: .init(x: .max, y: 0))
    }
  }

  @Test("What has no size or lies beyond every plan is refused, whatever the number")
  func refused() throws {
    let gestures = Gestures(numbered())
    let selected = Selection(stands: ["A"])
    #expect(throws: GestureRefusal.empty) {
      try gestures.draw(.init(x: 0, y: 0, width: 0, depth: 3))
    }
    #expect(throws: GestureRefusal.outOfBounds) {
      try gestures.draw(.init(x: .max, y: 0, width: 1, depth: 1))
    }
    for far in [Int.max, .min, 2_000_000] {
      #expect(throws: GestureRefusal.outOfBounds) { try gestures.move(selected, dx: far, dy: 0) }
      #expect(throws: GestureRefusal.self) { try gestures.resize("A", .all, dx: far, dy: far) }
      #expect(throws: GestureRefusal.outOfBounds) {
        try gestures.duplicate(selected, dx: 0, dy: far)
      }
    }
    #expect(throws: GestureRefusal.nothingSelected) { try gestures.move(Selection(), dx: 1, dy: 1) }
    #expect(throws: GestureRefusal.plan(.noSuchStand("Z"))) {
      try gestures.resize("Z", .east, dx: 1, dy: 0)
    }
  }

  @Test("Stands move together, with what is mounted on them; a door slides along its side")
  func move() throws {
    let plan = numbered()
    let gesture = try Gestures(plan).move(
      Selection(stands: ["A", "B"], features: ["north1", "south1"]), dx: 3, dy: 1)
    let after = try apply(gesture, to: plan)
    #expect(after.stands["A"]?.bounds == GridRectangle(x: 4, y: 2, width: 2, depth: 2))
    #expect(after.hall.features["gear"]?.place == .point(.init(x: 3, y: 2)))
    #expect(after.hall.features["north1"]?.door?.offset == 3)
    // At the end of its side it stops.
    #expect(after.hall.features["south1"]?.door?.offset == 8)
    #expect(after.placements == plan.placements)
    #expect(gesture.notices.contains(.blocked(stand: "B02", feature: "wall-7-2", kind: .wall)))
    #expect(try Gestures(plan).move(Selection(stands: ["A"]), dx: 0, dy: 0).changesNothing)
  }

  @Test("Floor outside the hall or under two stands is allowed, and said at once")
  func notices() throws {
    let gestures = Gestures(numbered())
    #expect(
      try gestures.move(Selection(stands: ["A"]), dx: 1, dy: 0).notices
        == [.overlaps(stand: "B01", other: "B02")])
    #expect(
      try gestures.move(Selection(stands: ["C"]), dx: 0, dy: 3).notices
        == [.leavesHall(stand: "C07")])
  }

  @Test("A turn goes clockwise about the north-west corner of what is selected")
  func rotate() throws {
    let plan = numbered()
    let one = try apply(try Gestures(plan).rotate(Selection(stands: ["C"])), to: plan)
    #expect(one.stands["C"]?.bounds == GridRectangle(x: 1, y: 4, width: 1, depth: 2))
    let both = try apply(try Gestures(plan).rotate(Selection(stands: ["A", "B"])), to: plan)
    #expect(both.stands["A"]?.bounds == GridRectangle(x: 1, y: 1, width: 2, depth: 2))
    #expect(both.stands["B"]?.bounds == GridRectangle(x: 1, y: 3, width: 2, depth: 2))
    #expect(throws: GestureRefusal.doorKeepsSide("north1")) {
      try Gestures(plan).rotate(Selection(stands: ["A"], features: ["north1"]))
    }
  }

  @Test("Four turns give the first plan again", arguments: 0..<30 as Range<UInt64>)
  func fourTurns(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let first = RandomHall.plan(&random)
    let areas = first.hall.features.values.filter { $0.door == nil }.map(\.id)
    let selection = Selection(
      stands: Set(first.stands.keys.filter { _ in Bool.random(using: &random) }),
      features: Set(areas.filter { _ in Bool.random(using: &random) }))
    if selection.isEmpty { return }
    var plan = first
    for turn in 1...4 {
      plan = try apply(try Gestures(plan).rotate(selection), to: plan)
      #expect(!plan.stands.values.contains { !$0.isJoined })
      if turn < 4, !selection.stands.isEmpty, selection.count > 1 { #expect(plan != first) }
    }
    #expect(plan == first)
  }

  @Test("Copies are new, free and numbered on")
  func duplicate() throws {
    let plan = numbered()
    let gesture = try Gestures(plan).duplicate(
      Selection(stands: ["A", "B"], features: ["gear"]), dx: 0, dy: 3)
    let after = try apply(gesture, to: plan)
    #expect(gesture.selection.stands == ["s001", "s002"])
    #expect(after.stands["s001"]?.number == "B03")
    #expect(after.stands["s002"]?.number == "B04")
    #expect(after.stands["s002"]?.bounds == GridRectangle(x: 3, y: 4, width: 2, depth: 2))
    #expect(after.placements == plan.placements)
    #expect(after.hall.features["extinguisher-1"]?.mountedOn == nil)
    #expect(after.hall.features["extinguisher-1"]?.place == .point(.init(x: 0, y: 4)))
  }
}
