// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import PlanMerging
import TestSupport
import Testing

/// With `QARYA_PAIRS=100000` in the environment so many pairs are merged one after the other, from
/// `QARYA_FIRST_PAIR` on, and counted.
@Suite("Branches of random edits, merged")
struct RandomBranchesTests {
  private static func number(_ name: String) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? 0
  }

  private static func pair(_ seed: Int) throws -> RandomBranches {
    var random = SplitMix64(seed: UInt64(seed))
    return try RandomBranches(&random)
  }

  @Test(
    "Nothing is lost, no seat is wrong that was right, and each conflict has its reason",
    arguments: Seeds.first(300))
  func merged(seed: Int) throws {
    let branches = try Self.pair(seed)
    #expect(MergeJudge(branches.versions).faults(of: PlanMerge(branches.versions)) == [])
  }

  @Test("One side alone is that side, and twice the same is once", arguments: Seeds.first(60))
  func alone(seed: Int) throws {
    let versions = try Self.pair(seed).versions
    let (base, ours) = (versions.base, versions.ours)
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

  @Test(
    "Of many pairs, the same, and how many there were of what",
    .enabled(if: number("QARYA_PAIRS") > 0, "it takes long; QARYA_PAIRS=100000 runs it"))
  func many() throws {
    let first = Self.number("QARYA_FIRST_PAIR")
    var (clean, faulty) = (0, 0)
    var reasons: [MergeReasons.Reason: Int] = [:]
    let seeds = first..<(first + Self.number("QARYA_PAIRS"))
    for seed in seeds {
      let branches = try Self.pair(seed)
      let (judge, merge) = (MergeJudge(branches.versions), PlanMerge(branches.versions))
      let faults = judge.faults(of: merge)
      #expect(faults == [], "pair \(seed)")
      faulty += faults.isEmpty ? 0 : 1
      clean += merge.conflicts.isEmpty ? 1 : 0
      for reason in judge.reasons(for: merge) { reasons[reason, default: 0] += 1 }
      if (seed + 1).isMultiple(of: 1000) { print("… \(seed + 1)", faulty) }
    }
    print(
      "pairs \(seeds): \(clean) without a conflict, \(seeds.count - clean) with, \(faulty) wrong")
    for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) {
      print("conflicts because \(reason.rawValue): \(count)")
    }
  }
}
