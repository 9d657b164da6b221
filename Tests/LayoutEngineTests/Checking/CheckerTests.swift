// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Checking again after edits")
struct CheckerTests {
  /// Every kind of rule, in a hall where edits of all sorts matter.
  static let plan: Plan = {
    let hall = TextHall(
      module: 1,
      """
      +====-----====+
      |.............|
      |.............|
      |.AABB..CCDD..|
      |.AABB..CCDD..|
      |.EEFF........|
      |.EEFF..####..|
      |.............|
      |.............|
      |.GG.HHII.JJJ.|
      +-------------+
      """)
    let honey: PropertyValue = .dictionary(["category": .text("honey")])
    let rules: [Rule] = [
      .of("insideHall"), .of("noOverlap"), .of("standArea"), .of("standOpen"),
      .of("minimumAisleWidth", ["metres": .integer(2)]), .of("exitReach", ["metres": .integer(6)]),
      .of("exitCount"), .of("exitWidth"), .of("exitClear"), .of("fireGearClear"),
      .of("extinguishers", ["squareMetres": .integer(50)]), .of("deadEnd"), .of("numbersUnique"),
      .of("narrowGap", ["serviceGap": .real(0.5)]), .of("netRatio", ["max": .real(0.2)]),
      .of("placed"), .of("oneEach"), .of("areaFits"), .of("areaWish"), .of("services"),
      .of("cookingPower", ["kilowatts": .integer(5)]), .of("cookingApart"),
      .of("keepApart", ["a": honey, "b": honey]),
      .of("keepApart", id: "far-apart", ["a": honey, "b": honey, "metres": .integer(4)]),
      .of("keepTogether", ["a": honey, "metres": .integer(3)]), .of("cluster", ["of": honey]),
      .of("cap", ["of": honey, "count": .integer(2), "metres": .integer(5)]),
      .of("near", ["feature": .text("water"), "metres": .integer(6)]),
      .of("far", ["feature": .text("stage"), "metres": .integer(6)]),
      .of("zone", ["of": honey, "zone": .text("z")]),
      .of("zoneOnly", ["of": honey, "zone": .text("z")]), .of("standWish"),
      .of("standType", ["type": .text("corner")]),
      .of("pair", ["first": .text("c0"), "second": .text("c1"), "relation": .text("sideBySide")]),
      .of("sessionClash"), .of("sessionSeats"), .of("sessionHours"),
      .of("egress", ["seconds": .integer(20)]), .of("fairExposure"),
    ]
    return hall.plan(
      rules: rules,
      cooperatives: (0..<9).map { number in
        .named(Cooperative.ID(stringLiteral: "c\(number)")) {
          $0.category = number % 2 == 0 ? "honey" : "oil"
          $0.minArea = Double(number)
          $0.wishedArea = 5
          $0.powerKilowatts = Double(number % 3)
          $0.needsWater = number == 4
          $0.cooks = number % 4 == 1
          $0.cookingKilowatts = 3
          $0.status = number == 8 ? .waiting : .confirmed
          $0.wishes = number < 3 ? ["D", "gone", "C", "D", "A"] : []
        }
      },
      seats: ["A": ["c0"], "B": ["c2"], "C": ["c1"], "F": ["c4"], "J": ["c5"]],
      features: [
        .area("z", .zone, x: 0, y: 0, width: 7, depth: 7), .point("w", .water, x: 12, y: 4),
        .point("fire", .extinguisher, x: 5, y: 4),
        .area("stage", .stage, x: 9, y: 4, width: 2, depth: 1),
      ]
    ).with(
      [
        .named("w1", in: "stage", 600...700) { $0.seats = 3 },
        .named("w2", in: "stage", 660...720) { $0.participants = ["c0"] },
        .named("w3", in: "z", 700...760) { $0.participants = ["c0", "c1"] }, .named("w4"),
      ], opens: [.minutes(600, 720)])
  }()

  private func randomEdit(_ plan: Plan, _ random: inout SplitMix64) -> Edit {
    let stands = plan.sortedStands
    let cooperatives = plan.sortedCooperatives
    let stand = stands[Int.random(in: 0..<stands.count, using: &random)]
    let cooperative = cooperatives[Int.random(in: 0..<cooperatives.count, using: &random)]
    let other = cooperatives[Int.random(in: 0..<cooperatives.count, using: &random)]
    switch Int.random(in: 0..<17, using: &random) {
    case 14: return RandomProgramme.edit(of: plan, &random)
    case 15: return RandomProgramme.edit(of: plan, &random)
    case 0...4: return .place(cooperative.id, on: stand.id)
    case 5: return .swap(cooperative.id, other.id)
    case 6: return .unplace(cooperative.id, toWaiting: Bool.random(using: &random))
    case 7: return .withdraw(cooperative.id, reason: "", at: "")
    case 8:
      var moved = stand
      moved.parts = stand.parts.map { $0.moved(dx: Int.random(in: -1...1, using: &random), dy: 0) }
      return .writeStand(moved)
    case 9:
      var changed = stand
      changed.number = ["1", "2", ""][Int.random(in: 0..<3, using: &random)]
      changed.powerKilowatts += 1
      changed.isShared.toggle()
      return .writeStand(changed)
    case 10:
      var changed = cooperative
      changed.category = "honey"
      changed.wishedArea += 1
      changed.wishes.append(stand.id)
      return .writeCooperative(changed)
    case 11:
      return .writeFeature(.point("w", .water, x: Int.random(in: 0...12, using: &random), y: 1))
    case 12:
      return .writeRule(
        .of("exitReach", ["metres": .integer(Int.random(in: 1...9, using: &random))]))
    default:
      return .writeRule(
        .of("minimumAisleWidth", ["metres": .integer(Int.random(in: 1...3, using: &random))]))
    }
  }

  @Test("a checker that follows edits reports what a new one would", arguments: 0..<6)
  func following(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    var plan = Self.plan
    var checker = Checker(plan)
    for _ in 0..<40 {
      guard let next = try? plan.applying(randomEdit(plan, &random), stamp: nil) else { continue }
      let expected = Checker(next).report
      #expect(checker.quality(of: next) == expected.quality)
      #expect(checker.report == Checker(plan).report)
      checker.update(to: next)
      #expect(checker.report == expected)
      plan = next
    }
  }

  @Test("a change of placements leaves the survey of the floor as it was")
  func sharedSurvey() throws {
    var checker = Checker(Self.plan)
    let survey = checker.situation.survey
    checker.update(to: try Self.plan.applying(.place("c3", on: "D"), stamp: nil))
    #expect(checker.situation.survey === survey)
    checker.update(to: try checker.plan.applying(.lock("D", true), stamp: nil))
    #expect(checker.situation.survey === survey)
  }

  @Test("the quality after an edit is asked without carrying it out; a refusal is passed on")
  func afterEdit() throws {
    let checker = Checker(Self.plan)
    #expect(
      try checker.quality(after: .place("c3", on: "D")).unplaced == checker.quality.unplaced - 1)
    #expect(throws: EditRefusal.occupied("A", by: "c0")) {
      try checker.quality(after: .place("c3", on: "A"))
    }
  }

  @Test("a rule whose parameters went wrong is listed with its problem, and not checked")
  func broken() throws {
    let plan = try Self.plan.applying(.restore([.feature("z", nil)]), stamp: nil)
    let report = Checker(plan).report
    #expect(report.unchecked.map(\.rule) == ["zone", "zoneOnly"])
    #expect(report.unchecked.map { $0.problem == nil } == [false, false])
    #expect(!report.violations.contains { $0.kind == "zone" })
  }

  @Test("an empty hall and stands of the largest size are checked like any other")
  func extremes() {
    let bound = GridRectangle.bound
    let stands: [Stand] = [
      .at("huge", x: -bound, y: -bound, width: bound, depth: bound),
      .at("wide", x: -bound, y: 0, width: bound, depth: 1),
      .at("far", x: bound, y: bound, width: bound, depth: bound),
      .at("tall", x: 3, y: 0, width: 1, depth: bound),
    ]
    let rules = Array(Self.plan.rules.values).filter {
      !["zone", "zoneOnly", "pair"].contains($0.kind)
    }
    for hall in [Hall(width: 0, depth: 0), Hall(width: 8, depth: 0), Hall(width: 9, depth: 9)] {
      let plan = Plan(
        hall: hall, stands: stands, cooperatives: Array(Self.plan.cooperatives.values),
        placements: ["huge": ["c0"], "far": ["c2"], "tall": ["c4"]], rules: rules)
      let report = Checker(plan).report
      #expect(report.unchecked.isEmpty)
      #expect(report.violations.contains { $0.kind == "insideHall" && $0.stands == ["far"] })
      #expect(Checker(plan).report == report)
    }
  }
}
