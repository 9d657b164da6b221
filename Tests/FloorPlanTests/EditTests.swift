// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@Suite("Edits")
struct EditTests {
  let stamp = Stamp(at: "2017-11-28T18:00:00Z", by: "staff")

  @Test("Placing a waiting cooperative confirms it and writes a line of history")
  func placesTheWaiting() throws {
    let plan = try SmallFair.plan().applying(
      .place(identifier("c3"), on: identifier("s3")), stamp: stamp)
    #expect(try plan.cooperatives[identifier("c3")]?.status == .confirmed)
    #expect(try plan.placements[identifier("s3")] == [identifier("c3")])
    #expect(plan.history.map(\.event) == ["placed"])
    #expect(plan.history.first?.by == "staff")
  }

  @Test("A placed cooperative that is placed elsewhere moves: one seat, never two")
  func moves() throws {
    let plan = try SmallFair.plan().applying(
      .place(identifier("c1"), on: identifier("s4")), stamp: stamp)
    #expect(try plan.stands(of: identifier("c1")) == [identifier("s4")])
    #expect(try plan.placements[identifier("s1")] == nil)
    #expect(plan.history.map(\.event) == ["moved"])
    #expect(plan.history.first?.from == "s1")
  }

  @Test("A swap exchanges two cooperatives and nothing else")
  func swaps() throws {
    let before = try SmallFair.plan()
    let plan = try before.applying(.swap(identifier("c1"), identifier("c2")), stamp: stamp)
    #expect(try plan.placements[identifier("s1")] == [identifier("c2")])
    #expect(try plan.placements[identifier("s2")] == [identifier("c1")])
    #expect(plan.cooperatives == before.cooperatives)
    #expect(plan.stands == before.stands)
  }

  @Test("A circle of moves needs no free stand, and one that does not close is refused whole")
  func reseats() throws {
    let before = try SmallFair.plan().applying(
      .place(identifier("c4"), on: identifier("s4")), stamp: nil)
    let circle = [
      Seat(try identifier("c1"), on: try identifier("s2")),
      Seat(try identifier("c2"), on: try identifier("s4")),
      Seat(try identifier("c4"), on: try identifier("s1")),
    ]
    let plan = try before.applying(.reseat(circle), stamp: stamp)
    #expect(try plan.placements[identifier("s1")] == [identifier("c4")])
    #expect(try plan.placements[identifier("s2")] == [identifier("c1")])
    #expect(try plan.placements[identifier("s4")] == [identifier("c2")])
    #expect(plan.history.map(\.event) == ["moved", "moved", "moved"])
    let open = Array(circle.dropLast()) + [Seat(try identifier("c3"), on: try identifier("s2"))]
    #expect(throws: EditRefusal.occupied(try identifier("s4"), by: try identifier("c4"))) {
      try before.applying(.reseat(open), stamp: stamp)
    }
  }

  @Test("A withdrawal frees the stand and its lock, and keeps the cooperative's data")
  func withdraws() throws {
    let plan = try SmallFair.plan().applying(
      .all([
        .lock(identifier("s1"), true),
        .withdraw(identifier("c1"), reason: "panne du camion", at: stamp.at),
      ]), stamp: stamp)
    let gone = try #require(try plan.cooperatives[identifier("c1")])
    #expect(gone.status == .withdrawn)
    #expect(gone.reason == "panne du camion")
    #expect(gone.withdrawnAt == stamp.at)
    #expect(gone.names["fr"] == "Coopérative 1")
    #expect(try plan.placements[identifier("s1")] == nil)
    #expect(try plan.stands[identifier("s1")]?.isLocked == false)
  }

  @Test("What is refused leaves the plan as it was, also halfway through several edits")
  func refusals() throws {
    var plan = try SmallFair.plan()
    let before = plan
    let c1: Cooperative.ID = try identifier("c1")
    let c3: Cooperative.ID = try identifier("c3")
    let s1: Stand.ID = try identifier("s1")
    let s3: Stand.ID = try identifier("s3")
    let nobody: Cooperative.ID = try identifier("c99")
    #expect(throws: EditRefusal.occupied(s1, by: c1)) {
      try plan.apply(.place(c3, on: s1), stamp: stamp)
    }
    #expect(throws: EditRefusal.noSuchCooperative(nobody)) {
      try plan.apply(.all([.place(c3, on: s3), .place(nobody, on: s3)]), stamp: stamp)
    }
    #expect(throws: EditRefusal.locked(s1)) {
      try plan.apply(.all([.lock(s1, true), .place(c1, on: s3)]), stamp: stamp)
    }
    #expect(throws: EditRefusal.notPlaced(c3)) {
      try plan.apply(.unplace(c3, toWaiting: false), stamp: stamp)
    }
    #expect(plan == before)
  }

  @Test("A shared stand takes several, another one does not")
  func shares() throws {
    let plan = try SmallFair.plan().applying(
      .all([
        .place(identifier("c1"), on: identifier("s6")),
        .place(identifier("c2"), on: identifier("s6")),
      ]), stamp: nil)
    #expect(try plan.placements[identifier("s6")] == [identifier("c1"), identifier("c2")])
  }

  @Test("An approved plan keeps its geometry and still lets cooperatives move")
  func approval() throws {
    var plan = try SmallFair.plan()
    _ = try plan.apply(.setStatus(.approved), stamp: stamp)
    var stand = try #require(try plan.stands[identifier("s1")])
    stand.parts = [GridRectangle(x: 0, y: 0, width: 4, depth: 4)]
    #expect(throws: EditRefusal.approved) { try plan.apply(.writeStand(stand), stamp: stamp) }
    #expect(throws: EditRefusal.approved) {
      try plan.apply(.removeStand(identifier("s3")), stamp: stamp)
    }
    stand.parts = try #require(try plan.stands[identifier("s1")]).parts
    stand.number = "Z9"
    _ = try plan.apply(.writeStand(stand), stamp: stamp)
    _ = try plan.apply(.place(identifier("c1"), on: identifier("s5")), stamp: stamp)
    #expect(try plan.stands[identifier("s1")]?.number == "Z9")
  }

  @Test("Taking back any run of random edits gives the same plan", arguments: 0..<200)
  func inverse(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var session = EditingSession(try SmallFair.plan(), isSaved: true)
    let original = session.plan
    var states = [original]
    for _ in 0..<40 {
      let edit = try Self.randomEdit(&random)
      guard (try? session.apply(edit, stamp: stamp)) != nil else {
        #expect(session.plan == states.last)
        continue
      }
      states.append(session.plan)
    }
    #expect(session.hasUnsavedChanges == (states.count > 1))
    for state in states.reversed() {
      #expect(session.plan == state)
      _ = session.undo()
    }
    #expect(session.plan == original)
    #expect(!session.hasUnsavedChanges)
    while session.redo() != nil {}
    #expect(session.plan == states.last)
  }

  private static func randomEdit(_ random: inout SplitMix64) throws -> Edit {
    let cooperative: Cooperative.ID = try identifier("c\(Int.random(in: 1...5, using: &random))")
    let other: Cooperative.ID = try identifier("c\(Int.random(in: 1...4, using: &random))")
    let stand: Stand.ID = try identifier("s\(Int.random(in: 1...7, using: &random))")
    switch Int.random(in: 0..<15, using: &random) {
    case 0, 1: return .place(cooperative, on: stand)
    case 2:
      return .reseat([
        Seat(cooperative, on: stand),
        Seat(other, on: try identifier("s\(Int.random(in: 1...6, using: &random))")),
      ])
    case 3: return .unplace(cooperative, toWaiting: Bool.random(using: &random))
    case 4: return .swap(cooperative, other)
    case 5: return .hold(stand, Bool.random(using: &random) ? "presse" : "")
    case 6: return .lock(stand, Bool.random(using: &random))
    case 7: return .setStatus(Bool.random(using: &random) ? .approved : .draft)
    case 8:
      var added = Cooperative(id: cooperative, names: Names([("ar", "تعاونية")]))
      added.powerKilowatts = Double(Int.random(in: 0...6, using: &random))
      return .writeCooperative(added)
    case 9: return .withdraw(cooperative, reason: "…", at: "2017-11-28T19:00:00Z")
    case 10:
      let x = Int.random(in: -4...50, using: &random)
      return .writeStand(
        Stand(
          id: stand, number: "X",
          parts: [
            GridRectangle(x: x, y: 20, width: 4, depth: Int.random(in: 0...4, using: &random))
          ]
        ))
    case 11: return .place(cooperative, on: stand)
    case 12:
      let metres: Double = [0.25, 0.5, 1].randomElement(using: &random) ?? 0.5
      guard let module = Module(metres: metres) else { return .all([]) }
      return .writeHall(
        HallShape(
          module: module, width: Int(Double(Int.random(in: 26...32, using: &random)) / metres),
          depth: Int(20 / metres)))
    case 13: return .writeNames(Names([("fr", "Foire \(Int.random(in: 1...9, using: &random))")]))
    default: return .all([.removeStand(stand), .place(other, on: stand)])
    }
  }
}

@Suite("Edits keep a plan readable")
struct ReadablePlanTests {
  private func planWithVoid() throws -> Plan {
    let void = Feature(
      id: try identifier("corner"), kind: .void,
      place: .area(GridRectangle(x: 40, y: 0, width: 20, depth: 20)))
    let door = Feature(
      id: try identifier("side-door"), kind: .exit,
      place: .door(
        Feature.Door(side: .south, offset: 2, width: 4, void: try identifier("corner"))))
    return try SmallFair.plan().applying(
      .all([.writeFeature(void), .writeFeature(door)]), stamp: nil)
  }

  @Test("A void cannot go, or become something else, while a door lies on its side")
  func keepsVoids() throws {
    let plan = try planWithVoid()
    let void: Feature.ID = try identifier("corner")
    let refusal = EditRefusal.inUse(void, by: try identifier("side-door"))
    #expect(throws: refusal) { try plan.applying(.removeFeature(void), stamp: nil) }
    var wall = try #require(plan.hall.features[void])
    wall.kind = .wall
    #expect(throws: refusal) { try plan.applying(.writeFeature(wall), stamp: nil) }
    let without = try plan.applying(
      .all([.removeFeature(identifier("side-door")), .removeFeature(void)]), stamp: nil)
    #expect(without.hall.features.isEmpty)
  }

  @Test("A door on no void, an extinguisher on no stand and a point that is an area are refused")
  func refusesMisplacedFeatures() throws {
    let plan = try SmallFair.plan()
    let id: Feature.ID = try identifier("f1")
    let point = Feature.Place.point(GridPoint(x: 1, y: 1))
    let wrong = [
      Feature(
        id: id, kind: .exit,
        place: .door(Feature.Door(side: .east, offset: 0, width: 4, void: try identifier("none")))),
      Feature(id: id, kind: .extinguisher, place: point, mountedOn: try identifier("s99")),
      Feature(id: id, kind: .stage, place: point),
    ]
    for feature in wrong {
      #expect(throws: EditRefusal.self) {
        try plan.applying(.writeFeature(feature), stamp: nil)
      }
    }
  }

  @Test("Removing a stand frees what was mounted on it")
  func unmounts() throws {
    let gear = Feature(
      id: try identifier("ext"), kind: .extinguisher, place: .point(GridPoint(x: 18, y: 6)),
      mountedOn: try identifier("s3"))
    let plan = try SmallFair.plan().applying(
      .all([.writeFeature(gear), .removeStand(identifier("s3"))]), stamp: nil)
    #expect(plan.hall.features[gear.id]?.mountedOn == nil)
  }

  @Test("Negative needs are refused")
  func refusesNegativeNeeds() throws {
    var cooperative = Cooperative(id: try identifier("c9"))
    cooperative.powerKilowatts = -1
    #expect(throws: EditRefusal.malformedCooperative(cooperative.id)) {
      try SmallFair.plan().applying(.writeCooperative(cooperative), stamp: nil)
    }
  }
}
