// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("The checker agrees with a second opinion")
struct OracleTests {
  @Test("on every violation in random halls, to its numbers", arguments: Seeds.first(400))
  func randomHalls(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    compare(Self.crowded(RandomHall.plan(&random), &random), "seed \(seed)")
  }

  @Test("in halls of 200 to 500 stands whose rules pick hundreds", arguments: Seeds.first(2))
  func denseHalls(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let count = [200, 340, 260, 500][seed % 4]
    let plan = DenseHall.plan(stands: count, &random)
    #expect(plan.stands.count >= count * 8 / 10)
    let found = compare(plan, "seed \(seed)")
    // Every kind that stands in a row of its own is broken somewhere, and pairs by the hundred.
    #expect(found.count { $0.rule == "honey" } > 50)
    #expect(Set(found.map(\.rule)).count > 20)
  }

  /// Compares the checker's report with the oracle's, and returns what was found.
  @discardableResult private func compare(_ plan: Plan, _ name: String) -> [OracleFinding] {
    let checker = Checker(plan)
    #expect(
      checker.report.unchecked.allSatisfy { $0.problem == nil }, "\(checker.report.unchecked)")
    let found = checker.report.violations.filter { !Oracle.leftOut.contains($0.kind) }
      .map { OracleFinding($0) }.sorted(by: OracleFinding.precedes)
    let expected = Oracle(plan).findings
    if !Self.agree(found, expected) {
      Issue.record("\(name):\n\(Self.difference(found, expected))")
    }
    return found
  }

  @Test("and those halls break every kind that can be broken")
  func everyKind() {
    var unbroken = Set(RuleCatalogue.kinds).subtracting(Oracle.leftOut)
    for seed in 0..<400 where !unbroken.isEmpty {
      var random = SplitMix64(seed: UInt64(seed))
      let plan = Self.crowded(RandomHall.plan(&random), &random)
      unbroken.subtract(Oracle(plan).findings.map(\.rule))
    }
    #expect(unbroken.isEmpty)
  }

  /// The same hall with rules of every kind, shared stands, cooperatives on two stands, tags.
  private static func crowded(_ plan: Plan, _ random: inout SplitMix64) -> Plan {
    var hall = plan.hall
    for var feature in plan.hall.sortedFeatures where feature.kind == .extinguisher {
      if Bool.random(using: &random) { feature.mountedOn = plan.sortedStands.first?.id }
      hall.features[feature.id] = feature
    }
    let cooperatives = plan.sortedCooperatives.map { cooperative in
      var tagged = cooperative
      tagged.tags = ["new", "old"].filter { _ in Bool.random(using: &random) }
      return tagged
    }
    var seats = plan.placements
    for _ in 0..<Int.random(in: 2...6, using: &random) {
      if let stand = plan.sortedStands.randomElement(using: &random)?.id,
        let cooperative = cooperatives.randomElement(using: &random)?.id,
        !(seats[stand] ?? []).contains(cooperative)
      {
        seats[stand, default: []].append(cooperative)
      }
    }
    let whole = Plan(
      hall: hall, stands: plan.sortedStands, cooperatives: cooperatives, placements: seats,
      rules: RandomRules.all(plan, &random))
    return RandomProgramme.plan(whole, &random)
  }

  private static func agree(_ found: [OracleFinding], _ expected: [OracleFinding]) -> Bool {
    found.count == expected.count && zip(found, expected).allSatisfy { $0.agrees(with: $1) }
  }

  /// What only one of them says.
  private static func difference(
    _ found: [OracleFinding], _ expected: [OracleFinding]
  ) -> String {
    let surplus = found.filter { one in !expected.contains { $0.agrees(with: one) } }
    let missing = expected.filter { one in !found.contains { $0.agrees(with: one) } }
    if surplus.isEmpty && missing.isEmpty {
      return "the same, but \(found.count) from the checker and \(expected.count) from the oracle"
    }
    return (surplus.map { "only the checker: \($0)" } + missing.map { "only the oracle: \($0)" })
      .joined(separator: "\n")
  }
}
