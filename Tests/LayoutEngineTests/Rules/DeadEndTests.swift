// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("deadEnd")
struct DeadEndTests {
  /// Open floor 8 m deep with doors at both ends, and a corridor of some cells beneath it.
  private func depths(
    corridorWidth: Int, length: Int, module: Double = 0.5, features: [Feature] = [],
    limit: Double = 6.1
  ) -> [Double] {
    let side = 14
    let open = 16
    let width = corridorWidth + 2 * side
    let hall = Hall(
      module: Module(metres: module) ?? .standard, width: width, depth: open + length)
    var plan = hall
    let walls: [Feature] = [
      .area("left", .wall, x: 0, y: open, width: side, depth: length),
      .area("right", .wall, x: side + corridorWidth, y: open, width: side, depth: length),
      Feature(
        id: "west", kind: .exit, place: .door(.init(side: .west, offset: 4, width: 6))),
      Feature(
        id: "east", kind: .exit, place: .door(.init(side: .east, offset: 4, width: 6))),
    ]
    for feature in walls + features { plan.features[feature.id] = feature }
    return Plan(hall: plan, rules: [.of("deadEnd", ["metres": .real(limit)])])
      .violations.compactMap(\.measured)
  }

  @Test(
    "a blind corridor 10 m long is 10 m deep, whatever its width", arguments: [6, 7, 9, 12, 16])
  func corridor(cells: Int) {
    #expect(depths(corridorWidth: cells, length: 20) == [10])
  }

  @Test("a depth of exactly the limit is allowed")
  func boundary() {
    #expect(depths(corridorWidth: 6, length: 20, limit: 10).isEmpty)
    #expect(depths(corridorWidth: 6, length: 20, limit: 9.99) == [10])
    #expect(depths(corridorWidth: 6, length: 12).isEmpty)
    #expect(depths(corridorWidth: 6, length: 13) == [6.5])
  }

  @Test("a corridor with a door at its end, or in its side, is not blind")
  func door() {
    let end = Feature(
      id: "south", kind: .exit, place: .door(.init(side: .south, offset: 15, width: 3)))
    #expect(depths(corridorWidth: 6, length: 20, features: [end]).isEmpty)
  }

  @Test("a bay no deeper than it is wide is none")
  func bay() {
    #expect(depths(corridorWidth: 20, length: 20).isEmpty)
  }

  @Test("open floor is none, with one door or several, with or without stands")
  func openFloor() {
    for doors in [[Side.west], [.west, .east], [.north, .north]] {
      for stands in [0, 1, 3] {
        var hall = Hall(width: 80, depth: 60)
        for (place, side) in doors.enumerated() {
          let id = Feature.ID(stringLiteral: "d\(place)")
          hall.features[id] = Feature(
            id: id, kind: .exit, place: .door(.init(side: side, offset: 10 + 20 * place, width: 6)))
        }
        let plan = Plan(
          hall: hall,
          stands: (0..<stands).map { row in
            .at(Stand.ID(stringLiteral: "s\(row)"), x: 10, y: 12 + 16 * row, width: 60, depth: 6)
          }, rules: [.of("deadEnd")])
        #expect(plan.violations.isEmpty)
      }
    }
  }

  @Test("the space before a door is none")
  func beforeDoor() {
    // The door lies at the end of a bay 3 m wide and 9 m deep in a row of stands along the wall.
    var hall = Hall(width: 60, depth: 50)
    hall.features["d"] = Feature(
      id: "d", kind: .exit, place: .door(.init(side: .north, offset: 27, width: 6)))
    let plan = Plan(
      hall: hall,
      stands: [
        .at("a", x: 0, y: 0, width: 27, depth: 18), .at("b", x: 33, y: 0, width: 27, depth: 18),
      ], rules: [.of("deadEnd")])
    #expect(plan.violations.isEmpty)
  }

  @Test("an aisle between stands that are closed off at its end names the stands along it")
  func stands() {
    var hall = Hall(width: 40, depth: 40)
    hall.features["d"] = Feature(
      id: "d", kind: .exit, place: .door(.init(side: .west, offset: 2, width: 6)))
    hall.features["e"] = Feature(
      id: "e", kind: .exit, place: .door(.init(side: .east, offset: 2, width: 6)))
    let plan = Plan(
      hall: hall,
      stands: [
        .at("a", x: 0, y: 12, width: 17, depth: 28), .at("b", x: 23, y: 12, width: 17, depth: 28),
        .at("end", x: 17, y: 32, width: 6, depth: 6),
      ], rules: [.of("deadEnd")])
    #expect(plan.violations.map(\.measured) == [10])
    #expect(plan.brokenStands == ["a b end"])
  }

  @Test("a way round is no dead end")
  func loop() {
    // An island 3 m square in a hall 9 m square behind a mouth 3 m wide: one walks round it.
    var hall = Hall(width: 18, depth: 40)
    hall.features["d"] = Feature(
      id: "d", kind: .exit, place: .door(.init(side: .north, offset: 6, width: 6)))
    let plan = Plan(
      hall: hall,
      stands: [
        .at("a", x: 0, y: 16, width: 6, depth: 6), .at("b", x: 12, y: 16, width: 6, depth: 6),
        .at("island", x: 6, y: 28, width: 6, depth: 6),
      ], rules: [.of("deadEnd")])
    #expect(plan.violations.isEmpty)
  }

  @Test("a corridor that turns is as deep as the walk into it")
  func turning() {
    let plan = TextHall(
      """
      +=======--=====+
      |..............|
      |..............|
      |..............|
      |..............|
      |#####...######|
      |#####...######|
      |#####...######|
      |#####........#|
      |#####........#|
      |#####........#|
      +--------------+
      """
    ).plan(rules: [.of("deadEnd")])
    // Six down, and then from the third column to the eighth: the corner's walk is six and five.
    #expect(plan.violations.map(\.measured) == [11])
  }

  @Test("an aisle that begins at its only door is blind at the other end")
  func fromDoor() {
    let plan = TextHall(
      """
      +-----------+
      =...........|
      =...........|
      =...........|
      +-----------+
      """
    ).plan(rules: [.of("deadEnd")])
    #expect(plan.violations.map(\.measured) == [11])
  }
}
