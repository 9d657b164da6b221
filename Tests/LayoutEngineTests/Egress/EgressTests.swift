// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

/// Halls small enough to be reckoned by hand.
@Suite("How fast a hall empties")
struct EgressTests {
  /// A hall of 30 × 3 m, 90 m², in cells of half a metre, with doors on its short sides.
  private static func corridor(
    _ doors: (Side, offset: Int, width: Int)..., depth: Int = 6, features: [Feature] = [],
    stands: [Stand] = [], rules: [Rule] = []
  ) -> Plan {
    var hall = Hall(width: 60, depth: depth)
    for (side, offset, width) in doors {
      let id = Feature.ID(stringLiteral: side.rawValue)
      hall.features[id] = Feature(
        id: id, kind: .exit, place: .door(.init(side: side, offset: offset, width: width)))
    }
    for feature in features { hall.features[feature.id] = feature }
    return Plan(hall: hall, stands: stands, rules: rules)
  }

  private static func seconds(_ plan: Plan, _ persons: Int, blocked: Set<Feature.ID> = []) -> Double
  {
    Egress(plan, EgressCrowd(.persons(persons)))?.whenBlocked(blocked).seconds ?? .nan
  }

  private static func isNear(_ value: Double, _ expected: Double) -> Bool {
    (value - expected).magnitude < 1e-3
  }

  @Test("the speed by density is that of the method's table, and lies between its lines")
  func speed() {
    let lines = [(0, 1.2), (0.5, 1.2), (1.9, 0.67), (3.2, 0.20), (3.5, 0.10), (9, 0.10)]
    for (density, speed) in lines { #expect(WalkingMethod.speed(density: density) == speed) }
    #expect(Self.isNear(WalkingMethod.speed(density: 1), 1.2 - 0.53 * 0.5 / 1.4))
    #expect(Self.isNear(WalkingMethod.speed(density: 2.55), 0.435))
  }

  @Test("few people: the last is out when the farthest has walked, and those beside him passed")
  func walking() {
    // 18 persons, 0.2 a m², walk 1.2 m/s. The last metre of floor has 0.6 persons, 59 cells away.
    let plan = Self.corridor((.west, 0, 6))
    #expect(Self.isNear(Self.seconds(plan, 18), 59 * 0.5 / 1.2 + 0.6 / 3.9))
    // 60 persons, 2/3 a m², walk slower, and still nobody waits for another metre's.
    let speed = 1.2 - 0.53 * (2.0 / 3 - 0.5) / 1.4
    #expect(Self.isNear(Self.seconds(plan, 60), 59 * 0.5 / speed + 2 / 3.9))
  }

  @Test("many people: the door is busy from the first to the last")
  func waiting() throws {
    // 90 persons, 1 a m²; a door of 1.5 m lets 1.95 a second through. The nearest tile is a step away.
    let plan = Self.corridor((.west, 0, 3))
    let step = 0.5 / (1.2 - 0.53 * 0.5 / 1.4)
    let egress = try #require(Egress(plan, EgressCrowd(.persons(90))))
    let found = egress.whenBlocked()
    #expect(Self.isNear(found.seconds, step + 90 / 1.95))
    // Three a metre come for every two steps, 57 metres a minute of them; the farthest row last.
    let door = try #require(found.soonest.doors.first)
    #expect(door.persons == 90)
    // When the last three come, after 63 steps at most, the door has let 1.95 × 59 steps through.
    #expect((door.queue - Int(90 - 1.95 * 60 * step)).magnitude <= 3)
  }

  @Test("two doors share; the nearest door alone is worse, and one blocked takes as long as one")
  func sharing() throws {
    // At each door one person comes after a step, two after three; 1.3 a second pass.
    let plan = Self.corridor((.west, 0, 2), (.east, 0, 2))
    let step = 0.5 / (1.2 - 0.53 * 0.5 / 1.4)
    let egress = try #require(Egress(plan, EgressCrowd(.persons(90))))
    let open = egress.whenBlocked()
    #expect(Self.isNear(open.seconds, 3 * step + 88 / 2.6))
    #expect(Self.isNear(open.nearestSeconds, open.seconds))
    let blocked = egress.whenEachIsBlocked
    #expect(blocked.map(\.blocked) == [["east"], ["west"]])
    for one in blocked { #expect(Self.isNear(one.seconds, 3 * step + 89 / 1.3)) }
    #expect(EgressCase.worst(of: blocked)?.blocked == ["east"])
  }

  @Test("a wide door takes those for whom it is farther, until both are done at one time")
  func parting() throws {
    // The west door (3 m) never has a queue: its last metre arrives after 43 steps. The east door (1 m)
    // takes the 27 persons of the last nine metres but for those who go west from the metre before.
    let plan = Self.corridor((.west, 0, 6), (.east, 0, 2))
    let step = 0.5 / (1.2 - 0.53 * 0.5 / 1.4)
    let (west, east) = (3.9 * step, 1.3 * step)
    // 43 + y ÷ west = 3 + (26 - y) ÷ east
    let moved = (26 / east - 40) / (1 / west + 1 / east)
    let egress = try #require(Egress(plan, EgressCrowd(.persons(90))))
    let open = egress.whenBlocked()
    #expect(Self.isNear(open.seconds, (43 + moved / west) * step))
    #expect(open.soonest.doors.map(\.persons) == [27, 63])
    // Everybody to the nearest: half to each, but for one in the middle whom it costs four steps aside
    // to the east door; that takes long for its 44, of whom one is there after a step.
    #expect(Self.isNear(open.nearestSeconds, 3 * step + 43 / 1.3))
    #expect(open.nearest.doors.map(\.persons) == [44, 46])
  }

  @Test("without a way out nobody is out")
  func stranded() throws {
    let plan = Self.corridor((.west, 0, 6))
    let egress = try #require(Egress(plan, EgressCrowd(.persons(90))))
    let blocked = egress.whenBlocked(["west"])
    #expect(blocked.stranded == 90 && blocked.seconds == .infinity)
    #expect(blocked.nearestSeconds == .infinity && blocked.soonest.doors.isEmpty)
    let closed = try #require(Egress(Plan(hall: Hall(width: 60, depth: 6))))
    #expect(closed.persons == 90 && closed.whenBlocked().stranded == 90)
    #expect(closed.whenEachIsBlocked.isEmpty)
    // Nobody in the hall is out at once.
    #expect(Self.seconds(plan, 0) == 0)
  }

  @Test("people on a stand come from its back over the far end of its front")
  func stands() throws {
    // A stand of 3 × 3 m beside the far end; all the rest beside the corridor is wall.
    let plan = Self.corridor(
      (.west, 0, 6), depth: 12,
      features: [.area("wall", .wall, x: 0, y: 6, width: 54, depth: 6)],
      stands: [.at("a", x: 54, y: 6, width: 6, depth: 6)])
    // 11 persons on 99 m² are one for each nine. The front's far cell is 59 steps away, the back 6 more.
    #expect(Self.isNear(Self.seconds(plan, 11), 65 * 0.5 / 1.2 + 1 / 3.9))
  }

  @Test("those who sit in an area come on top, where they are asked for")
  func seats() throws {
    let stage = Feature(
      id: "stage", kind: .stage, place: .area(.init(x: 54, y: 0, width: 6, depth: 6)),
      source: ["seats": .integer(30)])
    let plan = Self.corridor((.west, 0, 6), features: [stage])
    let without = try #require(Egress(plan, EgressCrowd(.persons(8))))
    let with = try #require(Egress(plan, EgressCrowd(.persons(8), areSeatsTaken: true)))
    #expect(without.persons == 8 && with.persons == 38)
    // 30 persons come over the cells beside the stage, 53 steps away.
    #expect(Self.isNear(with.whenBlocked().seconds, 53 * 0.5 / 1.2 + 30.3 / 3.9))
  }

  @Test("as many as the rule about exits reckons, unless somebody says how many")
  func crowd() {
    #expect(Egress(Self.corridor((.west, 0, 6)))?.persons == 90)
    let plan = Self.corridor(
      (.west, 0, 6), rules: [.of("exitCount", ["density": .real(0.5)])])
    #expect(Egress(plan)?.persons == 45)
    #expect(Egress(plan, EgressCrowd(.density(0.31)))?.persons == 28)
    #expect(Egress(plan, EgressCrowd(.persons(7)))?.persons == 7)
  }

  @Test("places are out one after another, the nearest to the door first")
  func places() throws {
    let egress = try #require(Egress(Self.corridor((.west, 0, 6)), EgressCrowd(.persons(18))))
    let places = egress.places
    let times = stride(from: 0, to: 60, by: 2).compactMap { places.seconds(ofCell: $0) }
    #expect(times.count == 30 && times == times.sorted())
    #expect(Self.isNear(times[29], egress.whenBlocked().seconds))
  }
}
