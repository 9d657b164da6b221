// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("What a check leaves out because it would take too much")
struct RuleWorkTests {
  /// Stands in a row, all taken, in a hall of so many metres.
  private func plan(stands count: Int, width: Int = 700, depth: Int = 20, rules: [Rule]) -> Plan {
    var hall = Hall(module: .standard, width: 2 * width, depth: 2 * depth)
    let door = Feature(
      id: "door", kind: .exit, place: .door(.init(side: .north, offset: 2, width: 6)))
    hall.features[door.id] = door
    let stands = (0..<count).map { number in
      Stand.at(
        Self.stand(number), x: 6 * (number % 200), y: 14 + 12 * (number / 200), width: 6, depth: 6)
    }
    let cooperatives = (0..<count).map { Cooperative.named(.init(stringLiteral: "c\($0)")) }
    return Plan(
      hall: hall, stands: stands, cooperatives: cooperatives,
      placements: Dictionary(
        uniqueKeysWithValues: (0..<count).map {
          (Self.stand($0), [Cooperative.ID(stringLiteral: "c\($0)")])
        }),
      rules: rules)
  }

  private static func stand(_ number: Int) -> Stand.ID { .init(stringLiteral: "s\(number)") }

  private func apart(_ count: Int) -> [Rule] {
    (0..<count).map { number in
      .of(
        "keepApart", id: .init(stringLiteral: "r\(1000 + number)"),
        ["a": .dictionary([:]), "b": .dictionary([:]), "metres": .integer(700)])
    }
  }

  private func heavy(_ plan: Plan) -> [Int] {
    let book = RuleBook(plan)
    return book.tooHeavy(in: Situation(plan, aisleRule: book.aisleRule))
  }

  @Test("of hundreds of rules about each two, those that come last by id")
  func byOrder() throws {
    let heavy = heavy(plan(stands: 200, rules: apart(300)))
    let first = try #require(heavy.first)
    #expect(first > 20)
    #expect(heavy == Array(first..<300))
  }

  @Test("a light rule after heavy ones is checked")
  func afterHeavy() {
    let rules = apart(300) + [.of("placed", id: "z")]
    #expect(heavy(plan(stands: 200, rules: rules)).last == 299)
  }

  @Test("nothing where groups of hundreds meet ordinary rules")
  func ordinary() {
    let everybody: PropertyDictionary = ["a": .dictionary([:]), "b": .dictionary([:])]
    let rules: [Rule] = [
      .of("keepApart", everybody), .of("cluster", ["of": .dictionary([:])]),
      .of(
        "keepTogether",
        ["a": .dictionary([:]), "b": .dictionary([:]), "metres": .integer(9)]),
    ]
    #expect(heavy(plan(stands: 400, rules: rules)).isEmpty)
  }

  @Test("who sits where makes no difference")
  func withoutSeats() throws {
    let plan = plan(stands: 200, rules: apart(300))
    let edits = plan.placements.values.joined().sorted().prefix(150).map {
      Edit.unplace($0, toWaiting: false)
    }
    #expect(heavy(try plan.applying(.all(edits), stamp: nil)) == heavy(plan))
  }

  @Test("it is told as not checked, and what is checked is what it would be alone")
  func told() {
    let single = Checker(plan(stands: 40, rules: apart(1))).report
    let crowd = plan(stands: 40, rules: apart(1))
    var plan = crowd
    // Everybody on one stand: each two of them make a pair that nobody looks at.
    let extra = (0..<3000).map { Cooperative.named(.init(stringLiteral: "x\($0)")) }
    plan = Plan(
      hall: plan.hall, stands: plan.sortedStands,
      cooperatives: plan.sortedCooperatives + extra,
      placements: plan.placements.merging(["s0": ["c0"] + extra.map(\.id)]) { $1 },
      rules: apart(1) + [.of("placed")])
    let report = Checker(plan).report
    #expect(single.errors == 0 && single.wishes == 40 * 39 / 2)
    #expect(report.unchecked.map(\.isTooMuch) == [true])
    #expect(report.unchecked.map(\.rule) == ["r1000"])
    #expect(report.violations.isEmpty)
  }

  @Test("an edit that makes a rule too heavy, and one that makes it light again, are followed")
  func followed() throws {
    let start = plan(stands: 40, rules: apart(1))
    let extra = (0..<3000).map { Cooperative.named(.init(stringLiteral: "x\($0)")) }
    let crowded = Plan(
      hall: start.hall, stands: start.sortedStands,
      cooperatives: start.sortedCooperatives + extra,
      placements: start.placements.merging(["s0": ["c0"] + extra.map(\.id)]) { $1 },
      rules: apart(1))
    var checker = Checker(start)
    for next in [crowded, start] {
      checker.update(to: next)
      #expect(checker.report == Checker(next).report)
    }
  }
}
