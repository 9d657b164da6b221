// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Laws of emptying a hall")
struct EgressLawTests {
  private static let rounding = 1e-4

  private static func cases(_ plan: Plan, _ persons: Int) -> [EgressCase] {
    guard let egress = Egress(plan, EgressCrowd(.persons(persons))) else { return [] }
    return [egress.whenBlocked()] + egress.whenEachIsBlocked
  }

  private static func plan(_ seed: Int) -> Plan {
    var random = SplitMix64(seed: UInt64(seed))
    return RandomHall.plan(&random)
  }

  @Test(
    "it never takes longer than by the nearest doors, and all are accounted for",
    arguments: Seeds.first(60))
  func soonest(seed: Int) {
    for one in Self.cases(Self.plan(seed), 200) {
      #expect(one.soonest.seconds <= one.nearest.seconds + Self.rounding)
      for flow in [one.soonest, one.nearest] {
        #expect(flow.doors.reduce(0) { $0 + $1.persons } == 200 - one.stranded)
        #expect(flow.doors.allSatisfy { $0.persons >= 0 && $0.queue <= $0.persons + 1 })
        #expect(flow.doors.allSatisfy { !one.blocked.contains($0.door) })
      }
    }
  }

  @Test("with a door blocked it is never faster", arguments: Seeds.first(60))
  func blocking(seed: Int) throws {
    let cases = Self.cases(Self.plan(100 + seed), 150)
    let open = try #require(cases.first)
    for one in cases.dropFirst() {
      #expect(one.stranded >= open.stranded)
      if one.stranded == open.stranded {
        #expect(one.soonest.seconds >= open.soonest.seconds - Self.rounding)
      }
    }
  }

  @Test("with more people it is never faster", arguments: Seeds.first(60))
  func people(seed: Int) {
    let plan = Self.plan(200 + seed)
    let counts = [20, 60, 61, 200, 700]
    let times = counts.map { Self.cases(plan, $0).map(\.soonest.seconds) }
    for (few, many) in zip(times, times.dropFirst()) {
      for (fast, slow) in zip(few, many) { #expect(fast <= slow + Self.rounding) }
    }
  }

  @Test(
    "with a wider door it is never slower, where the floor stays as it is",
    arguments: Seeds.first(60))
  func width(seed: Int) {
    let plan = Self.plan(300 + seed)
    guard let door = plan.hall.features["d0"], var place = door.door else { return }
    place.width += 1
    var hall = plan.hall
    hall.features["d0"] = Feature(id: door.id, kind: door.kind, place: .door(place))
    let wider = Plan(
      hall: hall, stands: Array(plan.stands.values), rules: Array(plan.rules.values))
    let (before, after) = (Checker(plan).floor, Checker(wider).floor)
    guard before.aisles == after.aisles, before.fronts == after.fronts else { return }
    for (narrow, wide) in zip(Self.cases(plan, 200), Self.cases(wider, 200)) {
      #expect(wide.soonest.seconds <= narrow.soonest.seconds + Self.rounding)
    }
  }

  /// A hall of 120 × 6 m with doors of all widths along both sides.
  private static func longHall(_ seed: Int) -> Plan {
    var random = SplitMix64(seed: UInt64(500 + seed))
    var hall = Hall(width: 240, depth: 12)
    for (place, side) in (0..<40).map({ ($0, $0 % 2 == 0 ? Side.north : .south) }) {
      let number = Int(truncatingIfNeeded: random.next() % 6)
      if number == 5 { continue }
      let id = Feature.ID(stringLiteral: "d\(place)")
      hall.features[id] = Feature(
        id: id, kind: .exit,
        place: .door(.init(side: side, offset: 6 * place, width: 1 + number)))
    }
    return Plan(hall: hall)
  }

  @Test("ways that nobody takes may be left out", arguments: Seeds.first(12))
  func reach(seed: Int) {
    let plan = Self.longHall(seed)
    let survey = Survey(plan, aisleRule: RuleBook(plan).aisleRule)
    let short = Egress(survey, onFloor: 300, from: 10)
    let whole = Egress(survey, onFloor: 300, from: .max)
    #expect(!short.ground.isWhole && whole.ground.isWhole)
    func cases(_ egress: Egress) -> [EgressCase] {
      [egress.whenBlocked(), egress.whenBlocked(Set(egress.doors.prefix(20)))]
        + egress.whenEachIsBlocked
    }
    for (one, other) in zip(cases(short), cases(whole)) {
      #expect((one.seconds - other.seconds).magnitude < Self.rounding)
      #expect((one.nearestSeconds - other.nearestSeconds).magnitude < Self.rounding)
    }
  }

  @Test(
    "from the answer with all doors open it is the time as without that door, seen from nothing",
    arguments: Seeds.first(30))
  func blockedFromOpen(seed: Int) throws {
    let plan = seed % 3 == 0 ? Self.longHall(seed) : Self.plan(600 + seed)
    let egress = try #require(Egress(plan, EgressCrowd(.persons(250))))
    let ground = egress.ground
    let step = plan.hall.module.metres / egress.speed
    for (door, one) in ground.doors.indices.filter({ ground.doors[$0].width > 0 })
      .map({ ($0, egress.whenBlocked([ground.doors[$0].id])) })
    {
      let rates = ground.doors.indices.map {
        $0 == door ? 0 : WalkingMethod.doorFlow * ground.doors[$0].width * step
      }
      var search = SoonestOut(
        ground.ways, persons: ground.persons(onFloor: 250, withSeats: false), rates: rates)
      search.solve()
      // Within reach somebody may have no other door.
      guard ground.isWhole || search.stranded == 0 else { continue }
      #expect((one.soonest.seconds - search.time * step).magnitude < Self.rounding)
    }
  }

  @Test("of doors for which there is no room those are looked at by which most leave")
  func cutShort() throws {
    for seed in 0..<6 {
      let egress = try #require(Egress(Self.longHall(seed), EgressCrowd(.persons(400))))
      let all = egress.whenEachIsBlocked(within: .max)
      #expect(all.isComplete && all.cases == egress.whenEachIsBlocked)
      let first = egress.whenEachIsBlocked(within: 0)
      #expect(first.cases.count == 1 && first.doors == all.doors && !first.isComplete)
      let loads = egress.whenBlocked().soonest.doors
      let busiest = loads.map(\.persons).max() ?? 0
      let chosen = loads.first { $0.door == first.cases.first?.blocked.first }
      #expect((chosen?.persons ?? 0) >= busiest - 1)
      let some = egress.whenEachIsBlocked(within: 20_000)
      #expect(some.cases.count >= 1 && some.cases.count <= all.cases.count)
      #expect(some.cases.allSatisfy(all.cases.contains))
      #expect(
        some.cases.map(\.blocked)
          == all.cases.map(\.blocked).filter { blocked in
            some.cases.contains { $0.blocked == blocked }
          })
    }
  }

  @Test("it is the least time, by all bounds, in halls with two doors", arguments: Seeds.first(20))
  func bounds(seed: Int) {
    let plan = Self.plan(400 + seed)
    let checker = Checker(plan)
    let ground = EgressGround(checker.situation.survey)
    let doors = ground.doors.indices.filter { ground.doors[$0].width > 0 }.prefix(2)
    guard doors.count == 2 else { return }
    var steps = doors.map { _ in [Int](repeating: -1, count: ground.ways.count) }
    for group in 0..<ground.ways.count {
      for way in ground.ways.of(group).map({ ground.ways.ways[$0] }) {
        if let place = doors.firstIndex(of: Int(way.door)) { steps[place][group] = Int(way.steps) }
      }
    }
    let persons = ground.persons(onFloor: 100, withSeats: false).enumerated().map { group, count in
      steps.allSatisfy { $0[group] < 0 } ? 0 : count
    }
    let rates = doors.map { ground.doors[$0].width }
    var search = SoonestOut(
      EgressWays(steps.map { $0.map(Int32.init) }, groups: persons.count), persons: persons,
      rates: rates)
    search.solve()
    let oracle = EgressOracle(steps: steps, persons: persons, rates: rates)
    #expect((search.time - oracle.byBounds).magnitude < 1e-4)
  }
}
