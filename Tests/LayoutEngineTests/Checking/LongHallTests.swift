// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("A group of more than a hundred in a long hall")
struct LongHallTests {
  /// Two double rows in a hall ten times as long as it is across, everybody of one province.
  static let plan: Plan = {
    var hall = Hall(module: Module(metres: 1) ?? .standard, width: 240, depth: 22)
    for offset in stride(from: 2, to: 234, by: 12) {
      hall.features[.init(stringLiteral: "door-\(offset)")] = Feature(
        id: .init(stringLiteral: "door-\(offset)"), kind: .exit,
        place: .door(Feature.Door(side: .north, offset: offset, width: 3)))
    }
    var stands: [Stand] = []
    for row in 0..<2 {
      for place in 0..<70 where place % 9 > 0 {
        let area = GridRectangle(x: 3 + 3 * place + place / 18, y: 3 + 9 * row, width: 3, depth: 3)
        for part in [area, area.moved(dx: 0, dy: 3)] {
          let id = Stand.ID(stringLiteral: "s\(stands.count)")
          stands.append(Stand(id: id, number: id.text, parts: [part]))
        }
      }
    }
    let cooperatives = (0..<130).map { number in
      Cooperative.named(.init(stringLiteral: "c\(number)")) { $0.province = "Figuig" }
    }
    let seats = stands.enumerated().filter { $0.offset % 9 != 4 }.map(\.element.id)
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives,
      placements: Dictionary(uniqueKeysWithValues: zip(seats, cooperatives.map { [$0.id] })),
      rules: [
        .of("minimumAisleWidth", ["metres": .integer(2)]),
        .of("cluster", ["of": .dictionary(["province": .text("Figuig")]), "weight": .real(0.5)]),
      ])
  }()

  /// The steps between each two who are placed, by walks over the whole hall.
  private func sum(_ plan: Plan) -> Int {
    var walks = FrontWalks(Floor(plan, aisleRule: AisleRule(metres: 2)))
    let ids = plan.stands.keys.sorted()
    let seated = ids.indices.filter { plan.placements[ids[$0]]?.isEmpty == false }
    return seated.reduce(0) { sum, stand in
      let row = walks.steps(from: stand)
      return seated.reduce(sum) { $1 < stand ? $0 + max(0, Int(row[$1])) : $0 }
    }
  }

  @Test("costs what it walks, before and after swaps and moves of stands", arguments: 0..<2)
  func follows(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var plan = Self.plan
    #expect(plan.placements.count == 130)
    var checker = Checker(plan)
    for _ in 0..<12 {
      var edit = Edit.swap("c0", "c1")
      if Bool.random(using: &random) {
        var stand = try #require(plan.sortedStands.randomElement(using: &random))
        let side = try #require(Side.allCases.randomElement(using: &random))
        stand.parts = stand.parts.map { $0.moved(dx: side.step.x, dy: side.step.y) }
        edit = .writeStand(stand)
      } else {
        let free = try #require(plan.sortedStands.filter { plan.placements[$0.id] == nil }.first)
        edit = .place(
          .init(stringLiteral: "c\(Int.random(in: 0..<130, using: &random))"), on: free.id)
      }
      let inverse = try plan.apply(edit, stamp: nil)
      checker.update(to: plan, changedBy: inverse)
      let found = try #require(checker.report.violations.first { $0.kind == "cluster" })
      #expect(found.measured == Double(sum(plan)))
    }
  }

  @Test("costs what it walks when it is checked after several moves at once", arguments: 0..<2)
  func followsLater(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var plan = Self.plan
    var checker = Checker(plan)
    checker.longSteps = 0
    for _ in 0..<5 {
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        var stand = try #require(plan.sortedStands.randomElement(using: &random))
        let side = try #require(Side.allCases.randomElement(using: &random))
        stand.parts = stand.parts.map { $0.moved(dx: side.step.x, dy: side.step.y) }
        let inverse = try plan.apply(.writeStand(stand), stamp: nil)
        checker.update(to: plan, changedBy: inverse, longRules: .putOff)
      }
      #expect(checker.isDue)
      checker.settle()
      let found = try #require(checker.report.violations.first { $0.kind == "cluster" })
      #expect(found.measured == Double(sum(plan)))
    }
  }
}
