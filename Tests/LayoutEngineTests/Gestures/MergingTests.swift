// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Merging, splitting and deleting")
struct MergingTests {
  private let hall = TextHall(
    """
    +==--------+
    |..........|
    |.AABB..D..|
    |.AABB.....|
    |.CC.......|
    |..........|
    +----------+
    """)

  private func plan(_ change: (inout Stand) -> Void = { _ in }) -> Plan {
    hall.plan(
      seats: ["A": ["a"], "B": ["b"], "C": ["c"]],
      features: [.point("gear", .extinguisher, x: 5, y: 1, mountedOn: "B")], changing: change)
  }

  @Test("The survivor keeps id, number, cooperative and lock; the others' are to be placed again")
  func merge() throws {
    let plan = plan { stand in
      stand.powerKilowatts = stand.id == "C" ? 6 : 2
      stand.hasWater = stand.id == "B"
      stand.isLocked = stand.id == "A"
    }
    let gesture = try Gestures(plan).merge(["A", "B", "C"], into: "A")
    let after = try plan.applying(gesture.edit, stamp: nil)
    let merged = try #require(after.stands["A"])
    #expect(merged.number == "A")
    #expect(merged.cellCount == 10)
    #expect(merged.powerKilowatts == 6)
    #expect(merged.hasWater && merged.isLocked)
    #expect(after.stands.keys.sorted() == ["A", "D"])
    #expect(after.placements == ["A": ["a"]])
    #expect(after.cooperatives["b"]?.status == .confirmed)
    #expect(after.hall.features["gear"]?.mountedOn == "A")
    #expect(gesture.notices == [.unplaces("b", names: Names()), .unplaces("c", names: Names())])
  }

  @Test("Only stands that hang together merge")
  func apart() throws {
    let gestures = Gestures(plan())
    #expect(throws: GestureRefusal.apart) { try gestures.merge(["A", "D"], into: "A") }
    // Corner to corner is apart.
    #expect(throws: GestureRefusal.apart) { try gestures.merge(["B", "D"], into: "B") }
    #expect(throws: GestureRefusal.onlyOne) { try gestures.merge(["A"], into: "A") }
    #expect(throws: GestureRefusal.notAmongThem("D")) { try gestures.merge(["A", "B"], into: "D") }
  }

  @Test("A cooperative bound to its stand is not merged or deleted away")
  func locked() throws {
    let gestures = Gestures(plan { $0.isLocked = $0.id == "B" })
    #expect(throws: GestureRefusal.plan(.locked("B"))) {
      try gestures.merge(["A", "B"], into: "A")
    }
    #expect(throws: GestureRefusal.plan(.locked("B"))) {
      try gestures.delete(Selection(stands: ["B"]))
    }
  }

  @Test("A cooperative on two merged stands keeps the survivor, and one with a third keeps that")
  func severalStands() throws {
    var plan = plan()
    plan = Plan(
      hall: plan.hall, stands: Array(plan.stands.values), cooperatives: [.named("x"), .named("y")],
      placements: ["A": ["x"], "B": ["x"], "C": ["y"], "D": ["y"]])
    let merged = try plan.applying(
      try Gestures(plan).merge(["A", "B"], into: "A").edit, stamp: nil)
    #expect(merged.placements == ["A": ["x"], "C": ["y"], "D": ["y"]])
    let gesture = try Gestures(plan).delete(Selection(stands: ["C"]))
    #expect(try plan.applying(gesture.edit, stamp: nil).placements["D"] == ["y"])
    #expect(gesture.notices.isEmpty)
  }

  @Test(
    "A split gives the survivor back what it was, and keeps the floor",
    arguments: 0..<30 as Range<UInt64>)
  func mergeThenSplit(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = RandomHall.plan(&random)
    for stand in plan.sortedStands {
      let partners = plan.stands.values.filter { other in
        other.id != stand.id
          && other.parts.contains { part in stand.parts.contains(where: part.adjoins) }
      }
      guard
        let gesture = try? Gestures(plan).merge(
          Set(partners.map(\.id)).union([stand.id]), into: stand.id)
      else { continue }
      let merged = try plan.applying(gesture.edit, stamp: nil)
      let whole = try #require(merged.stands[stand.id])
      let area = whole.cellCount
      // A stand that covers the others is a rectangle still.
      if whole.footprint.count == 1 { continue }
      let split = try merged.applying(try Gestures(merged).split(stand.id).edit, stamp: nil)
      let pieces = split.stands.values.filter { merged.stands[$0.id] == nil || $0.id == stand.id }
      #expect(pieces.reduce(0) { $0 + $1.cellCount } == area)
      #expect(split.placements == merged.placements)
      // Where floor was under two stands, what was whose is not known any more.
      let parts = split.stands[stand.id]?.parts
      #expect(parts == stand.parts || parts == [stand.parts[0]])
    }
  }

  @Test("A line cuts a rectangle in two and a U into three")
  func cut() throws {
    let plan = TextHall(
      """
      +----------+
      |..........|
      |.RRRR.U.U.|
      |.RRRR.UUU.|
      |..........|
      +----------+
      """
    ).plan(seats: ["R": ["r"]])
    let cut = try Gestures(plan).split("R", along: .column(x: 2))
    let after = try plan.applying(cut.edit, stamp: nil)
    #expect(after.stands["R"]?.parts == [GridRectangle(x: 1, y: 1, width: 1, depth: 2)])
    #expect(after.stands["s001"]?.parts == [GridRectangle(x: 2, y: 1, width: 3, depth: 2)])
    #expect(after.placements == ["R": ["r"]])
    #expect(try Gestures(plan).split("U", along: .row(y: 2)).selection.stands.count == 3)
    #expect(throws: GestureRefusal.missesStand("R")) {
      try Gestures(plan).split("R", along: .row(y: 1))
    }
    #expect(throws: GestureRefusal.missesStand("R")) {
      try Gestures(plan).split("R", along: .column(x: .max))
    }
    #expect(throws: GestureRefusal.oneRectangle("R")) { try Gestures(plan).split("R") }
  }

  @Test("Deleting leaves cooperatives confirmed and extinguishers hanging")
  func delete() throws {
    let plan = plan()
    let gesture = try Gestures(plan).delete(Selection(stands: ["B"], features: ["north1"]))
    let after = try plan.applying(gesture.edit, stamp: nil)
    #expect(after.stands["B"] == nil)
    #expect(after.hall.features["north1"] == nil)
    #expect(after.hall.features["gear"]?.mountedOn == nil)
    #expect(after.cooperatives["b"]?.status == .confirmed)
    #expect(gesture.selection.isEmpty)
  }

  @Test("A void keeps its door, and a zone the rule that names it")
  func needed() throws {
    let plan = hall.plan(
      rules: [.of("zone", ["zone": .text("food")])],
      features: [
        .area("food", .zone, x: 0, y: 0, width: 3, depth: 3),
        .area("hole", .void, x: 8, y: 3, width: 2, depth: 2),
        Feature(
          id: "gate", kind: .exit,
          place: .door(.init(side: .west, offset: 0, width: 2, void: "hole"))),
      ])
    #expect(throws: GestureRefusal.plan(.inUse("hole", by: "gate"))) {
      try Gestures(plan).delete(Selection(features: ["hole"]))
    }
    #expect(throws: GestureRefusal.plan(.featureInRule("food", "zone"))) {
      try Gestures(plan).delete(Selection(features: ["food"]))
    }
    let both = try Gestures(plan).delete(Selection(features: ["gate", "hole"]))
    #expect(try plan.applying(both.edit, stamp: nil).hall.features["hole"] == nil)
  }
}
