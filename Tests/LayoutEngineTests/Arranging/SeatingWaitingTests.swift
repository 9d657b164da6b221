// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import PlanReports
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Arranging with those who wait")
struct SeatingWaitingTests {
  private static let hall = TextHall(
    """
    +====--------+
    |............|
    |AABBCCDDEEFF|
    |AABBCCDDEEFF|
    +------------+
    """)
  private static let rules: [Rule] = [
    .of("minimumAisleWidth", ["metres": .integer(1)]), .of("areaFits"), .of("services"),
    .of("placed"), .of("oneEach"), .of("areaWish"),
  ]
  private static let effort = ArrangementEffort(moves: 200)

  private func waiting(
    _ id: Cooperative.ID, _ priority: Int, area: Double = 4, power: Double = 0
  ) -> Cooperative {
    .named(id) {
      ($0.status, $0.priority, $0.minArea, $0.powerKilowatts) = (.waiting, priority, area, power)
    }
  }

  private func reasons(_ one: LeftOut?) -> [String] {
    (one?.reasons ?? []).map { "\($0.rule) \($0.stands)" }
  }

  @Test("nobody is seated who brings an error; the next who fits is, and it is told why")
  func noNewError() throws {
    let plan = Self.hall.plan(
      rules: Self.rules, cooperatives: [waiting("w1", 1, area: 8), waiting("w2", 2)],
      seats: ["A": ["a"], "D": ["d"], "E": ["e"], "F": ["f"]])
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.before.errors == 0)
    #expect(found.after == PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 0))
    #expect(found.moves.map(\.cooperative) == ["w2"])
    #expect(found.plan.waitingList.map(\.id) == ["w1"])
    #expect(found.leftOut.map(\.cooperative) == ["w1"])
    // Two stands were open; the other four are kept by those who stay.
    #expect(reasons(found.leftOut.first) == ["areaFits 2"])
    #expect(found.leftOut.first?.open == 2)
    #expect(found.leftOut.first?.taken == 0)
  }

  @Test("confirmed ones without a stand are told too, each with its own reasons")
  func confirmed() throws {
    let zone = Rule.of(
      "zone", id: "food-zone",
      [
        "of": .dictionary(["category": .text("food")]), "zone": .text("fz"),
        "severity": .text("error"),
      ])
    let hall = TextHall(
      """
      +====--+
      |......|
      |AABBCC|
      |AABBCC|
      +------+
      """)
    let plan = hall.plan(
      rules: Self.rules + [zone],
      cooperatives: [
        .named("c1") { $0.minArea = 30 }, .named("c2") { $0.powerKilowatts = 5 }, .named("c3"),
        .named("c4") { $0.category = "food" },
      ], features: [.area("fz", .zone, x: 0, y: 1, width: 2, depth: 2)])
    for seatsWaiting in [false, true] {
      let found = Arranger(plan, seatsWaiting: seatsWaiting).run(Self.effort)
      #expect(found.plan.placements["A"] == ["c4"])
      // Stands go to as many as there is room for; of the two that break a rule one is left.
      #expect(found.after.unplaced == 1)
      let left = try #require(found.leftOut.first)
      #expect(found.leftOut.count == 1)
      #expect(left.open == 3)
      let told = "\(left.cooperative) \(reasons(left).joined())"
      #expect(["c1 areaFits 3", "c2 services 3"].contains(told))
    }
  }

  @Test("those who wait are told only if they took part; where nothing is open, that is said")
  func takesPart() {
    let full: [Stand.ID: [Cooperative.ID]] = [
      "A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"], "E": ["e"], "F": ["f"],
    ]
    let plan = Self.hall.plan(
      rules: Self.rules, cooperatives: [waiting("w1", 2), waiting("w2", 1)], seats: full)
    #expect(Arranger(plan).run(Self.effort).leftOut.isEmpty)
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.edit == nil)
    #expect(found.leftOut.map(\.cooperative) == ["w2", "w1"])
    #expect(found.leftOut.allSatisfy { $0.open == 0 && $0.reasons.isEmpty })
    #expect(found.leftOut.first?.sentence[.english] == "no stand is open")
    #expect(found.leftOut.first?.sentence[.french] == "aucun stand n’est disponible")
  }

  @Test("of two with the same needs the senior is seated, and the other told that it has gone")
  func seniority() {
    let plan = Self.hall.plan(
      rules: Self.rules,
      cooperatives: [waiting("w1", 3), waiting("w2", 1), waiting("w3", 2)],
      seats: ["A": ["a"], "B": ["b"], "C": ["c"], "D": ["d"], "E": ["e"]])
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.moves.map(\.cooperative) == ["w2"])
    #expect(found.leftOut.map(\.cooperative) == ["w3", "w1"])
    #expect(found.leftOut.allSatisfy { $0.taken == 1 && $0.open == 1 })
    #expect(found.leftOut.first?.sentence[.english] == "1 of 1 open went to others")
  }

  @Test("others move so that the most senior fits")
  func makesRoom() {
    let hall = TextHall(
      """
      +====---+
      |.......|
      |AABBBCC|
      |AABBBCC|
      +-------+
      """)
    let plan = hall.plan(
      rules: Self.rules, cooperatives: [waiting("w1", 1, area: 6), waiting("w2", 2)],
      seats: ["A": ["a"], "B": ["b"]])
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.plan.placements["B"] == ["w1"])
    #expect(found.plan.placements["C"] == ["b"] || found.plan.placements["A"] == ["b"])
    #expect(found.after.errors == 0)
    #expect(found.leftOut.map(\.cooperative) == ["w2"])
  }

  @Test("two rivals who wait are not both seated side by side: the senior is")
  func rivals() {
    let apart = Rule.of(
      "keepApart",
      [
        "a": .dictionary(["category": .text("honey")]),
        "b": .dictionary(["category": .text("honey")]), "severity": .text("error"),
      ])
    var cooperatives = [waiting("w1", 2), waiting("w2", 1)]
    for index in cooperatives.indices { cooperatives[index].category = "honey" }
    let seats: [Stand.ID: [Cooperative.ID]] = ["C": ["c"], "D": ["d"], "E": ["e"], "F": ["f"]]
    let plan = Self.hall.plan(
      rules: Self.rules + [apart], cooperatives: cooperatives, seats: seats
    ) {
      $0.isLocked = ["C", "D", "E", "F"].contains($0.id)
    }
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.moves.map(\.cooperative) == ["w2"])
    #expect(found.after.errors == 0)
    // On the stand that is left it would be beside its rival; the other went to that one.
    #expect(reasons(found.leftOut.first) == ["keepApart 1"])
    #expect(found.leftOut.first?.taken == 1)
  }

  @Test("several on one stand stay there rather than break more rules elsewhere")
  func crowds() throws {
    let plan = Self.hall.plan(
      rules: Self.rules,
      cooperatives: [
        .named("a"), .named("b") { ($0.minArea, $0.powerKilowatts) = (9, 3) },
        .named("c"), waiting("w1", 1),
      ], seats: ["A": ["a", "b"], "B": ["c"]])
    let found = Arranger(plan, seatsWaiting: true).run(Self.effort)
    #expect(found.after.errors <= found.before.errors)
    #expect(found.plan.cooperatives["w1"]?.status == .confirmed)
  }
}

extension LeftOut {
  /// The reasons by rule.
  var table: [Rule.ID: Int] {
    Dictionary(uniqueKeysWithValues: reasons.map { ($0.rule, $0.stands) })
  }
}
