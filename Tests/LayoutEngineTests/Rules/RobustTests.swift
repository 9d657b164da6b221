// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("robust")
struct RobustTests {
  private static let rule = Rule.of("robust", id: "all-covered", ["weight": .real(2)])

  /// A village with the rule, nearly full.
  private static func village(_ seed: Int) throws -> Plan {
    var villages = SmallVillages(seed: UInt64(4400 + seed))
    return try villages.next(most: 3 + seed % 6, policy: .senior)
      .applying(.writeRule(rule), stamp: nil)
  }

  /// Who is not covered by the doc comment: each withdrawal and each replacement is carried out.
  private static func uncovered(_ plan: Plan) throws -> Set<Cooperative.ID> {
    func errors(_ plan: Plan) -> Int { Checker(plan).report.errors }
    let waiting = plan.waitingList.filter { plan.stands(of: $0.id).isEmpty }.map(\.id)
    var found: Set<Cooperative.ID> = []
    for one in plan.cooperatives.values where one.status == .confirmed {
      let stands = plan.stands(of: one.id)
      if stands.isEmpty { continue }
      let left = try plan.applying(.withdraw(one.id, reason: "", at: ""), stamp: nil)
      let most = min(errors(plan), errors(left))
      let isCovered = stands.contains { stand in
        guard left.stands[stand]?.hold.isEmpty == true else { return false }
        return waiting.contains { id in
          let filled = try? left.applying(.place(id, on: stand), stamp: nil)
          return filled.map { errors($0) <= most } ?? false
        }
      }
      if !isCovered { found.insert(one.id) }
    }
    return found
  }

  private static func found(_ report: Report) -> Set<Cooperative.ID> {
    let violations = report.violations.filter { $0.kind == "robust" }
    #expect(violations.allSatisfy { $0.severity == .wish && $0.cost == 2 && $0.limit == 1 })
    #expect(Set(violations.flatMap(\.cooperatives)).count == violations.count)
    return Set(violations.flatMap(\.cooperatives))
  }

  @Test("it names those whom carrying out every withdrawal and replacement leaves uncovered")
  func carriedOut() throws {
    var counts = (covered: 0, uncovered: 0)
    for seed in Seeds.first(60) {
      let plan = try Self.village(seed)
      let expected = try Self.uncovered(plan)
      #expect(Self.found(Checker(plan).report) == expected, "\(seed)")
      let placed = plan.cooperatives.values.filter {
        $0.status == .confirmed && !plan.stands(of: $0.id).isEmpty
      }
      counts.covered += placed.count - expected.count
      counts.uncovered += expected.count
    }
    #expect(counts.covered > 30 && counts.uncovered > 30)
  }

  @Test("it follows edits, of other rules too")
  func follows() throws {
    for seed in Seeds.first(20) {
      var plan = try Self.village(seed)
      var random = SplitMix64(seed: UInt64(seed))
      var checker = Checker(plan)
      for _ in 0..<4 {
        let rule = plan.sortedRules.filter { $0.kind != "robust" }.randomElement(using: &random)
        let one = plan.sortedCooperatives.randomElement(using: &random)
        let edits: [Edit?] = [
          rule.map { .removeRule($0.id) }, one.map { .unplace($0.id, toWaiting: true) },
          one.map { .withdraw($0.id, reason: "", at: "") },
        ]
        for edit in edits.compactMap(\.self) {
          guard let inverse = try? plan.apply(edit, stamp: nil) else { continue }
          checker.update(to: plan, changedBy: inverse)
          #expect(checker.report == Checker(plan).report, "\(seed)")
        }
      }
    }
  }

  @Test("whoever is covered is refilled by the rehearsal, too")
  func rehearsed() throws {
    for seed in Seeds.first(20) {
      let plan = try Self.village(seed)
      let covered = Set(
        plan.cooperatives.values.filter {
          $0.status == .confirmed && plan.stands(of: $0.id).count == 1
        }.map(\.id)
      ).subtracting(Self.found(Checker(plan).report))
      let uncovered = Set(Rehearsal(plan).uncovered.map(\.cooperative))
      #expect(covered.isDisjoint(with: uncovered), "\(seed)")
    }
  }
}
