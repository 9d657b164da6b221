// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@Suite("The hall and the plan's names are changed like everything else")
struct HallEditTests {
  private let half = Module.standard

  /// The small fair, 30 × 20 m, with a stage, a tap and an exit in the east.
  private func plan() throws -> Plan {
    try SmallFair.plan().applying(
      .all([
        .writeFeature(
          Feature(
            id: try identifier("stage"), kind: .stage,
            place: .area(GridRectangle(x: 50, y: 30, width: 6, depth: 6)))),
        .writeFeature(
          Feature(id: try identifier("tap"), kind: .water, place: .point(GridPoint(x: 4, y: 4)))),
        .writeFeature(
          Feature(
            id: try identifier("out"), kind: .exit,
            place: .door(Feature.Door(side: .east, offset: 30, width: 4)))),
      ]), stamp: nil)
  }

  private func refusal(_ shape: HallShape) throws -> EditRefusal? {
    var plan = try plan()
    let before = plan
    do throws(EditRefusal) {
      _ = try plan.apply(.writeHall(shape), stamp: nil)
      return nil
    } catch {
      #expect(plan == before)
      for language in Language.allCases {
        #expect(!error.phrase(calling: \.text, and: \.text)[language].isEmpty)
      }
      return error
    }
  }

  @Test("A larger hall leaves everything where it is")
  func grows() throws {
    var plan = try plan()
    let before = plan
    let inverse = try plan.apply(
      .writeHall(HallShape(module: half, width: 80, depth: 60)),
      stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "staff"))
    #expect(plan.hall.bounds == GridRectangle(x: 0, y: 0, width: 80, depth: 60))
    #expect(plan.stands == before.stands)
    #expect(plan.hall.features == before.hall.features)
    #expect(plan.history.last?.event == "resized")
    #expect(plan.history.last?.reason == "30 × 20 m (0.5 m) → 40 × 30 m (0.5 m)")
    _ = try plan.apply(inverse, stamp: nil)
    #expect(plan == before)
  }

  @Test("A finer grid keeps every place in metres, and taking it back every cell")
  func finer() throws {
    var plan = try plan()
    let before = plan
    let quarter = try #require(Module(metres: 0.25))
    let inverse = try plan.apply(
      .writeHall(HallShape(module: quarter, width: 120, depth: 80)), stamp: nil)
    #expect(
      plan.stands[try identifier("s1")]?.parts
        == [GridRectangle(x: 12, y: 12, width: 12, depth: 12)])
    #expect(
      plan.hall.features[try identifier("out")]?.door
        == Feature.Door(side: .east, offset: 60, width: 8))
    #expect(
      plan.hall.features[try identifier("tap")]?.place == .point(GridPoint(x: 8, y: 8)))
    _ = try plan.apply(inverse, stamp: nil)
    #expect(plan == before)
  }

  @Test("A grid that does not fit a length is refused, and the stand or feature is named")
  func offGrid() throws {
    let metre = try #require(Module(metres: 1))
    #expect(try refusal(HallShape(module: metre, width: 30, depth: 20)) == nil)
    let two = try #require(Module(metres: 2))
    #expect(
      try refusal(HallShape(module: two, width: 15, depth: 10))
        == .offGrid(.stand(try identifier("s1")), metres: 3, module: two))
    // All stands are on it, a stage is not.
    let three = try #require(Module(metres: 3))
    #expect(
      try refusal(HallShape(module: three, width: 10, depth: 7))
        == .offGrid(.feature(try identifier("out")), metres: 2, module: three))
  }

  @Test("A smaller hall is refused where stands, features or doors would be left outside")
  func shrinks() throws {
    #expect(
      try refusal(HallShape(module: half, width: 40, depth: 40))
        == .outsideHall([.stand(try identifier("s6")), .feature(try identifier("stage"))]))
    #expect(
      try refusal(HallShape(module: half, width: 60, depth: 33))
        == .outsideHall([.feature(try identifier("out")), .feature(try identifier("stage"))]))
    #expect(try refusal(HallShape(module: half, width: 56, depth: 36)) == nil)
  }

  @Test("What lies outside already does not keep the hall from changing")
  func outsideAlready() throws {
    var plan = try plan()
    var stand = try #require(plan.stands[try identifier("s6")])
    stand.parts = [GridRectangle(x: 58, y: 6, width: 6, depth: 6)]
    _ = try plan.apply(.writeStand(stand), stamp: nil)
    _ = try plan.apply(.writeHall(HallShape(module: half, width: 58, depth: 40)), stamp: nil)
    #expect(plan.hall.width == 58)
  }

  @Test("Halls that no file can hold are refused")
  func unsound() throws {
    for (width, depth) in [(0, 10), (10, -1), (4001, 10), (Int.max, Int.max), (4000, 4001)] {
      #expect(
        try refusal(HallShape(module: half, width: width, depth: depth)) == .malformedHall)
    }
    let tiny = try #require(Module(metres: 1e-4))
    #expect(try refusal(HallShape(module: tiny, width: 10, depth: 10)) != nil)
    let vast = try #require(Module(metres: 1e300))
    #expect(try refusal(HallShape(module: vast, width: 1, depth: 1)) == .malformedHall)
  }

  @Test("An approved plan keeps its hall; its names may still change")
  func approved() throws {
    var plan = try plan().applying(.setStatus(.approved), stamp: nil)
    #expect(throws: EditRefusal.approved) {
      try plan.applying(
        .writeHall(HallShape(module: half, width: 80, depth: 60)), stamp: nil)
    }
    _ = try plan.apply(.writeHall(plan.hall.shape), stamp: nil)
    let before = plan
    let inverse = try plan.apply(
      .writeNames(Names([("ar", "القرية")])), stamp: Stamp(at: "2017-11-29T18:00:00Z", by: "a"))
    #expect(plan.names["ar"] == "القرية")
    #expect(plan.history.last?.event == "renamed")
    _ = try plan.apply(inverse, stamp: nil)
    #expect(plan == before)
    #expect(throws: EditRefusal.unstorableText("name")) {
      try plan.applying(.writeNames(Names([("fr", "\u{7}")])), stamp: nil)
    }
  }
}
