// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Testing

@Suite("Features by gestures")
struct FeatureGestureTests {
  private let plan = Plan(
    hall: Hall(
      width: 60, depth: 40,
      features: [
        "power-09": .point("power-09", .power, x: 3, y: 3),
        "hole": .area("hole", .void, x: 40, y: 0, width: 20, depth: 10),
      ]))

  private func added(_ kind: Feature.Kind, _ place: Feature.Place) throws -> Feature {
    let gesture = try Shaping(plan).add(kind, at: place)
    let after = try plan.applying(gesture.edit, stamp: nil)
    let id = try #require(gesture.selection.features.first)
    return try #require(after.hall.features[id])
  }

  @Test("A new feature's id is its kind and the next number")
  func ids() throws {
    let area = Feature.Place.area(.init(x: 9, y: 9, width: 4, depth: 4))
    #expect(try added(.power, .point(.init(x: 1, y: 1))).id == "power-10")
    #expect(try added(.restArea, area).id == "rest-area-1")
    #expect(throws: ShapingRefusal.wrongPlace(.power)) { try added(.power, area) }
    #expect(throws: ShapingRefusal.empty) {
      try added(.wall, .area(.init(x: 0, y: 0, width: 0, depth: 9)))
    }
  }

  @Test("A door is drawn on the nearest side of the hall and cut to it")
  func doors() throws {
    let shaping = Shaping(plan)
    #expect(
      try shaping.door(from: .init(x: 20, y: 1), to: .init(x: 25, y: 1))
        == Feature.Door(side: .north, offset: 20, width: 6))
    #expect(
      try shaping.door(from: .init(x: 58, y: 30), to: .init(x: 58, y: 34))
        == Feature.Door(side: .east, offset: 30, width: 5))
    let cut = try added(.exit, .door(.init(side: .south, offset: -4, width: 10)))
    #expect(cut.door == Feature.Door(side: .south, offset: 0, width: 6))
    #expect(throws: ShapingRefusal.outOfBounds) {
      try added(.exit, .door(.init(side: .south, offset: 60, width: 10)))
    }
    #expect(throws: ShapingRefusal.outOfBounds) {
      try added(.exit, .door(.init(side: .south, offset: .max, width: .max)))
    }
  }

  @Test("A door on a void counts along the void, and goes with it")
  func voids() throws {
    let gate = try Shaping(plan).add(
      .exit, at: .door(.init(side: .south, offset: 15, width: 10, void: "hole")))
    let after = try plan.applying(gate.edit, stamp: nil)
    #expect(after.hall.features["exit-1"]?.door?.width == 5)
    let moved = try Shaping(after).move(
      Selection(features: ["hole", "exit-1"]), dx: -10, dy: 0)
    let later = try after.applying(moved.edit, stamp: nil)
    #expect(later.hall.features["exit-1"]?.door?.offset == 15)
    #expect(later.hall.features["hole"]?.area?.x == 30)
    #expect(throws: ShapingRefusal.plan(.noSuchFeature("power-09"))) {
      try added(.exit, .door(.init(side: .south, offset: 0, width: 2, void: "power-09")))
    }
  }

  @Test("A mounted extinguisher names its stand")
  func mounted() throws {
    #expect(throws: ShapingRefusal.plan(.noSuchStand("A"))) {
      try Shaping(plan).add(.extinguisher, at: .point(.init(x: 1, y: 1)), mountedOn: "A")
    }
  }
}
