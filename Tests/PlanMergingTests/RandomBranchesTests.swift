// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging
import TestSupport
import Testing

@Suite("Branches of random edits, merged")
struct RandomBranchesTests {
  @Test(
    "The plan reads, nothing is lost without a conflict, and no seat is wrong that was right",
    arguments: Seeds.first(300))
  func merged(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let branches = try RandomBranches(&random)
    let merge = PlanMerge(branches.versions)
    let bytes = PlanWriter.bytes(of: merge.plan)
    let back = try PlanReader.read(bytes, vocabulary: RuleCatalogue())
    #expect(PlanWriter.bytes(of: back) == bytes)

    let known = branches.seatViolations(of: branches.versions.ours)
      .union(branches.seatViolations(of: branches.versions.theirs))
    #expect(branches.seatViolations(of: merge.plan).isSubset(of: known))
    #expect(branches.lost(in: merge) == [])

    let entries = Set(merge.plan.history)
    #expect(entries.isSuperset(of: branches.versions.ours.history))
    #expect(entries.isSuperset(of: branches.versions.theirs.history))
  }

  @Test("One side alone is that side, and twice the same is once", arguments: Seeds.first(60))
  func alone(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (base, ours) = { ($0.base, $0.ours) }(try RandomBranches(&random).versions)
    for versions in [
      ThreeVersions(base: base, ours: ours, theirs: base),
      ThreeVersions(base: base, ours: base, theirs: ours),
      ThreeVersions(base: base, ours: ours, theirs: ours),
    ] {
      let merge = PlanMerge(versions)
      #expect(merge.conflicts.isEmpty)
      #expect(PlanWriter.bytes(of: merge.plan) == PlanWriter.bytes(of: ours))
    }
  }
}

/// A plan and what two people did to it, at random.
struct RandomBranches {
  let versions: ThreeVersions<Plan>

  init(_ random: inout SplitMix64) throws {
    func reread(_ plan: Plan) throws -> Plan {
      try PlanReader.read(PlanWriter.bytes(of: plan), vocabulary: RuleCatalogue())
    }
    let base = try reread(RandomHall.plan(&random))
    func branch(_ name: String) throws -> Plan {
      var plan = base
      for place in 0..<Int.random(in: 1...4, using: &random) {
        let isRash = Int.random(in: 0..<5, using: &random) == 0
        let edit = isRash ? RashEdit.edit(of: plan, &random) : RandomEdit.edit(of: plan, &random)
        let stamp = Stamp(at: "2017-11-29T18:00:0\(place)Z", by: name)
        _ = try? plan.apply(edit, stamp: stamp, vocabulary: RuleCatalogue())
      }
      return try reread(plan)
    }
    versions = ThreeVersions(base: base, ours: try branch("ours"), theirs: try branch("theirs"))
  }

  /// Where a plan violates the rules about who sits where.
  func seatViolations(of plan: Plan) -> Set<[String]> {
    Set(
      Checker(plan).report.violations.filter { ["oneEach", "placed"].contains($0.kind) }
        .map { [$0.kind] + $0.stands.map(\.text) + $0.cooperatives.map(\.text) })
  }

  /// What one side did that neither is in the merged plan nor under a conflict.
  func lost(in merge: PlanMerge) -> [String] {
    let settled = merge.conflicts.map(\.path)
    let made = Set(Self.facts(of: merge.plan))
    return [(versions.ours, versions.theirs), (versions.theirs, versions.ours)].flatMap {
      side, other in
      let before = Set(Self.facts(of: versions.base))
      let others = Set(Self.facts(of: other))
      return Self.facts(of: side).filter { fact in
        guard !before.contains(fact), !made.contains(fact) else { return false }
        // What the other did to the same place is told as a conflict, or is the same.
        return !others.contains(fact)
          && !settled.contains { path in
            path.isEmpty || zip(path.prefix(2), fact.path).allSatisfy { $0 == $1 }
          }
      }.map(\.description)
    }
  }

  /// One thing that a plan says: a value, or where a cooperative is.
  private struct Fact: Hashable, CustomStringConvertible {
    let path: [String]
    let value: PropertyValue

    var description: String { "\(path): \(value)" }
  }

  private static func facts(of plan: Plan) -> [Fact] {
    var found: [Fact] = []
    func add(_ value: PropertyValue, at path: [String]) {
      if case .dictionary(let entries) = value {
        for entry in entries.entries { add(entry.value, at: path + [entry.key.string]) }
      } else {
        found.append(Fact(path: path, value: value))
      }
    }
    for entry in PlanWriter.document(of: plan).entries
    where !["history", "placements"].contains(entry.key.string) {
      add(entry.value, at: [entry.key.string])
    }
    for (id, stands) in plan.standsByCooperative {
      found.append(
        Fact(
          path: ["cooperatives", id.text, "stand"],
          value: .array(stands.map { .text($0.text) })))
    }
    return found
  }
}
