// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import LayoutEngine
import PlanFiles
import PlanMerging
import ProgramRuns
import TestSupport
import Testing

/// The same pairs of branches, merged by lines as git does without us.
///
/// With `QARYA_LINE_PAIRS=2000` in the environment there are so many pairs, without it a few; a table
/// says how they went.
@Suite("Branches of random edits, merged by lines", .enabled(if: Git.isThere, "no git"))
struct LineMergeTests {
  private static let pairs =
    ProcessInfo.processInfo.environment["QARYA_LINE_PAIRS"].flatMap { Int($0) } ?? 40

  /// What came of a pair.
  private enum Outcome: String, CaseIterable {
    case right = "merged, and right"
    case wrong = "merged, and wrong"
    case unreadable = "merged, and no plan any more"
    case conflict = "conflict"
  }

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func byLines(_ versions: ThreeVersions<Plan>, _ judge: MergeJudge) throws -> Outcome {
    for (name, plan) in [
      ("base", versions.base), ("ours", versions.ours), ("theirs", versions.theirs),
    ] { try folder.write(PlanWriter.bytes(of: plan), to: name) }
    let result = try Program.run(
      "git", ["merge-file", "-p", "-q", "ours", "base", "theirs"], in: folder)
    // The status is the number of conflicts, or 255.
    if result.status != 0 { return .conflict }
    guard let plan = try? PlanReader.read(result.output, vocabulary: RuleCatalogue()) else {
      return .unreadable
    }
    return judge.faults(ofClean: plan).isEmpty ? .right : .wrong
  }

  private func byEdits(_ merge: PlanMerge, _ judge: MergeJudge) -> Outcome {
    if !judge.faults(of: merge).isEmpty { return .wrong }
    return merge.conflicts.isEmpty ? .right : .conflict
  }

  @Test("Merged as edits, no pair is wrong, and fewer conflict")
  func beside() throws {
    var (lines, edits): ([Outcome: Int], [Outcome: Int]) = ([:], [:])
    for seed in 0..<Self.pairs {
      var random = SplitMix64(seed: UInt64(seed))
      let versions = try RandomBranches(&random).versions
      let judge = MergeJudge(versions)
      lines[try byLines(versions, judge), default: 0] += 1
      edits[byEdits(PlanMerge(versions), judge), default: 0] += 1
    }
    print("of \(Self.pairs) pairs: by lines, as edits")
    for outcome in Outcome.allCases {
      print("\(outcome.rawValue): \(lines[outcome] ?? 0), \(edits[outcome] ?? 0)")
    }
    #expect(edits[.wrong] == nil && edits[.unreadable] == nil)
    #expect(edits[.conflict] ?? 0 < lines[.conflict] ?? 0)
  }
}

/// Whether git is there.
enum Git {
  static let isThere =
    (try? Program.run("git", ["--version"], in: TemporaryFolder())).map { $0.status == 0 } ?? false
}
