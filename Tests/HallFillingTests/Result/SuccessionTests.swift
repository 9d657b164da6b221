// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import TestSupport
import Testing

@testable import HallFilling

@Suite("Who had a stand when the hall is filled")
struct SuccessionTests {
  /// A hall of 24 × 18 m with points of power and water, and stands of 3 × 3 m in its middle.
  private func plan(
    stands: Int, power: Double = 12, _ change: (inout Cooperative, Int) -> Void = { _, _ in }
  ) throws -> Plan {
    let points = [(2, 0), (45, 0), (2, 35), (45, 35)].enumerated().map { number, place in
      var point = feature("power-\(number)", .power, .point(GridPoint(x: place.0, y: place.1)))
      point.powerKilowatts = power
      return point
    }
    let water = feature("water", .water, .point(GridPoint(x: 47, y: 4)))
    var plan = fairHall(width: 24, depth: 18, features: points + [water])
    for (number, kind) in ["services", "areaFits", "oneEach", "placed"].enumerated() {
      let id = try #require(Rule.ID("rule\(number)"))
      _ = try plan.apply(.writeRule(Rule(id: id, kind: kind)), stamp: nil)
    }
    for number in 0..<stands {
      let id = try #require(Stand.ID("s\(100 + number)"))
      let area = GridRectangle(
        x: 6 + 6 * (number % 6), y: 9 + 12 * (number / 6), width: 6, depth: 6)
      var cooperative = Cooperative(id: try #require(Cooperative.ID("c\(100 + number)")))
      (cooperative.priority, cooperative.minArea) = (number + 1, 9)
      change(&cooperative, number)
      _ = try plan.apply(
        .all([
          .writeStand(
            Stand(id: id, number: "Z\(number)", parts: [area], powerKilowatts: 20, hasWater: true)),
          .writeCooperative(cooperative), .place(cooperative.id, on: id),
        ]), stamp: nil)
    }
    #expect(Checker(plan).quality.errors == 0)
    return plan
  }

  private func edit(_ plan: Plan, side: Double = 3) throws -> FillingEdit {
    let filling = try HallFiller(plan, FillingAsk(size: .init(width: side, depth: side)))
      .run(isStopped: { false })
    let edit = try FillingEdit(filling, of: plan, keeping: false)
    #expect(Checker(edit.plan).report.errors == 0)
    return edit
  }

  @Test("Power goes first to those who need it, and no point gives more than it has")
  func power() throws {
    let plan = try plan(stands: 6) { cooperative, number in
      cooperative.powerKilowatts = number < 3 ? 7 : 0.5
    }
    let edit = try edit(plan)
    #expect(edit.displaced.isEmpty)
    #expect(edit.plan.placements == plan.placements)
    #expect(edit.plan.stands.values.reduce(0) { $0 + $1.powerKilowatts } <= 48)
  }

  @Test("Who needs water has it, and is not put among those who do not")
  func water() throws {
    let plan = try plan(stands: 6) { cooperative, number in cooperative.needsWater = number == 0 }
    let edit = try edit(plan)
    #expect(edit.displaced.isEmpty)
    let stand = try #require(edit.plan.stands["s100"])
    #expect(stand.hasWater)
    // The nearest stand with water is far from where it was; all others moved less.
    #expect(stand.bounds.x >= 36)
  }

  @Test("Whom no stand suits waits, with the reason; nobody else does")
  func noneSuits() throws {
    let plan = try plan(stands: 4) { cooperative, number in
      cooperative.powerKilowatts = number == 2 ? 13 : 1
    }
    let edit = try edit(plan)
    #expect(edit.displaced.map(\.cooperative) == ["c102"])
    #expect(edit.displaced.first?.reason?.kind == "services")
    #expect(edit.plan.cooperatives["c102"]?.status == .waiting)
    #expect(edit.plan.placements.count == 3)
  }

  @Test("Where there are fewer stands than cooperatives, the junior wait")
  func tooFew() throws {
    let plan = try plan(stands: 12)
    let edit = try edit(plan, side: 5)
    let stands = edit.plan.stands.count
    #expect(stands < 12)
    let waiting = edit.plan.waitingList.map(\.id)
    #expect(waiting == plan.sortedCooperatives.suffix(12 - stands).map(\.id))
    #expect(edit.displaced.allSatisfy { $0.reason == nil })
  }

  @Test("Who takes two stands gets two that join, who needs more floor gets another")
  func severalStands() throws {
    var plan = try plan(stands: 6)
    var twice = try #require(plan.cooperatives["c100"])
    (twice.standLimit, twice.minArea) = (2, 18)
    var plain = try #require(plan.cooperatives["c101"])
    plain.minArea = 0
    _ = try plan.apply(
      .all([
        .unplace(plain.id, toWaiting: true), .writeCooperative(twice),
        .place(twice.id, on: "s101"),
      ]), stamp: nil)
    var large = try #require(plan.stands["s105"])
    large.parts[0].depth = 12
    var wide = try #require(plan.cooperatives["c105"])
    (wide.standLimit, wide.minArea) = (3, 18)
    _ = try plan.apply(.all([.writeStand(large), .writeCooperative(wide)]), stamp: nil)
    let edit = try edit(plan)
    #expect(edit.displaced.isEmpty)
    #expect(edit.plan.stands(of: "c100") == ["s100", "s101"])
    #expect(edit.plan.stands(of: "c105").count == 2)
  }

  @Test("Kept stands go on with their power; new ones share what is left")
  func keeping() throws {
    let plan = try plan(stands: 2)
    var ask = FillingAsk(size: .init(width: 3, depth: 3))
    ask.keepsStands = true
    let filling = try HallFiller(plan, ask).run(isStopped: { false })
    let edit = try FillingEdit(filling, of: plan, keeping: true)
    // 2 × 20 of 48 kW are given away.
    #expect(edit.plan.stands.values.reduce(0) { $0 + $1.powerKilowatts } <= 48)
    #expect(edit.plan.stands["s100"] == plan.stands["s100"])
  }

  @Test("The cheapest matching is the cheapest")
  func matching() {
    for seed in UInt64(1)...60 {
      var chance = SmallChance(seed: seed)
      let (rows, columns) = (Int(seed) % 5 + 1, Int(seed) % 5 + 1 + Int(seed) % 3)
      let costs = (0..<rows).map { _ in
        (0..<columns).map { _ in Int.random(in: -20...40, using: &chance) }
      }
      func least(_ row: Int, _ taken: Set<Int>) -> Int {
        if row == rows { return 0 }
        return (0..<columns).filter { !taken.contains($0) }
          .map { costs[row][$0] + least(row + 1, taken.union([$0])) }.min() ?? 0
      }
      let found = CheapestMatching.columns(of: rows, among: columns) { costs[$0][$1] }
      #expect(Set(found).count == rows)
      #expect(zip(0..., found).reduce(0) { $0 + costs[$1.0][$1.1] } == least(0, []), "\(seed)")
    }
  }
}
