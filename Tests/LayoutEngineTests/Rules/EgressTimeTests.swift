// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

@Suite("egress")
struct EgressTimeTests {
  /// 30 × 3 m with a door of a metre at each end: as in `EgressTests`, 3 steps + 88 ÷ 2.6 s with both,
  /// 3 steps + 89 ÷ 1.3 s with one, of half a metre each at 1.0107 m/s.
  private func plan(_ parameters: PropertyDictionary = [:], rules: [Rule] = []) -> Plan {
    var hall = Hall(width: 60, depth: 6)
    for side in [Side.west, .east] {
      let id = Feature.ID(stringLiteral: side.rawValue)
      hall.features[id] = Feature(
        id: id, kind: .exit, place: .door(.init(side: side, offset: 0, width: 2)))
    }
    return Plan(hall: hall, rules: [.of("egress", parameters)] + rules)
  }

  private let open = 3 * 0.5 / (1.2 - 0.53 * 0.5 / 1.4) + 88 / 2.6
  private let single = 3 * 0.5 / (1.2 - 0.53 * 0.5 / 1.4) + 89 / 1.3

  @Test("all have to be out in time with any one door blocked, each door that is missed is told")
  func blocked() throws {
    #expect(plan().violations.isEmpty)
    let found = plan(["seconds": .integer(60)]).violations
    #expect(found.map(\.features) == [["east"], ["west"]])
    #expect(found.allSatisfy { $0.limit == 60 && $0.unit == .seconds && $0.severity == .wish })
    for violation in found {
      #expect((try #require(violation.measured) - single).magnitude < 1e-3)
    }
  }

  @Test("with all doors open the plan is told; without `blocked` nothing else")
  func allOpen() throws {
    let found = plan(["seconds": .integer(20)]).violations
    #expect(found.map(\.features) == [[], ["east"], ["west"]])
    #expect((try #require(found.first?.measured) - open).magnitude < 1e-3)
    let only = plan(["seconds": .integer(20), "blocked": .boolean(false)]).violations
    #expect(only.map(\.features) == [[]])
    #expect(plan(["seconds": .integer(60), "blocked": .boolean(false)]).violations.isEmpty)
  }

  @Test("people are as many as the rule about exits reckons, also after that rule changed")
  func density() throws {
    let few = Rule.of("exitCount", ["density": .real(0.1)])
    #expect(plan(["seconds": .integer(60)], rules: [few]).violations.isEmpty)
    var changed = plan(["seconds": .integer(60)], rules: [few])
    var checker = Checker(changed)
    let inverse = try changed.apply(.writeRule(.of("exitCount")), stamp: nil)
    checker.update(to: changed, changedBy: inverse)
    #expect(checker.report.violations.count { $0.kind == "egress" } == 2)
    #expect(checker.report == Checker(changed).report)
  }

  @Test("after edits it says what a new check says", arguments: Seeds.first(12))
  func following(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let hall = RandomHall.plan(&random)
    var plan = Plan(
      hall: hall.hall, stands: Array(hall.stands.values),
      cooperatives: Array(hall.cooperatives.values),
      rules: [.of("egress", ["seconds": .integer(9)])])
    var checker = Checker(plan)
    for _ in 0..<6 {
      let edit = RandomEdit.edit(of: plan, &random)
      guard let inverse = try? plan.apply(edit, stamp: nil) else { continue }
      checker.update(to: plan, changedBy: inverse)
      #expect(checker.report == Checker(plan).report, "\(edit)")
    }
  }

  @Test("without a way out it takes for ever, and says so")
  func stranded() throws {
    let plan = Plan(hall: Hall(width: 20, depth: 20), rules: [.of("egress")])
    let found = try #require(plan.violations.first)
    #expect(plan.violations.count == 1 && found.measured == .infinity)
    #expect(found.message(in: .english, of: plan) == "Some have no way out.")
  }

  @Test("it says what is measured in three languages, and that it is movement only")
  func sentences() throws {
    let plan = plan(["seconds": .integer(60)])
    let found = try #require(plan.violations.first)
    #expect(
      found.message(in: .english, of: plan)
        == "Without exit east all are out after 69.9 s; at most 60 s, movement only.")
    #expect(
      found.message(in: .french, of: plan).hasPrefix("Sans sortie east, tous sont dehors après"))
    #expect(found.message(in: .arabic, of: plan).contains("69,9 ث"))
  }

  @Test("what it measures is there where nothing is wrong, the worst first")
  func measures() throws {
    let checker = Checker(plan())
    let explained = try #require(RuleExplanation("egress", in: checker))
    #expect(explained.measures.map(\.features) == [["east"], ["west"], []])
    #expect(explained.violations.isEmpty && explained.demand == .atMost)
  }
}
