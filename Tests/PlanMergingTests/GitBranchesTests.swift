// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Foundation
import PlanFiles
import PlanMerging
import ProgramRuns
import TestSupport
import Testing

/// Branches that git merges, with the program as its driver.
///
/// A branch has many plans, each a pair of its own: git asks the driver of each. With
/// `QARYA_GIT_PAIRS=1000` in the environment there are so many, without it a few.
@Suite("Branches of random edits, merged by git", .enabled(if: Git.isThere, "no git"))
struct GitBranchesTests {
  private static let pairs =
    ProcessInfo.processInfo.environment["QARYA_GIT_PAIRS"].flatMap { Int($0) } ?? 12

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @discardableResult
  private func git(_ words: String...) throws -> ProgramResult {
    let bin = URL(filePath: Program.qarya.path).deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try Program.run("git", words, in: folder, environment: ["PATH": "\(bin):\(path)"])
  }

  private func commit(_ branch: String, _ plans: [Plan]) throws {
    if branch != "base" { try git("checkout", "-q", "-b", branch, "base") }
    for (number, plan) in plans.enumerated() {
      try folder.write(PlanWriter.bytes(of: plan), to: "\(number).json")
    }
    try git("add", "-A")
    #expect(try git("commit", "-q", "--allow-empty", "-m", branch).status == 0)
  }

  @Test("Git's files are those of the merge, and it stops at those that conflict")
  func merged() throws {
    var (conflicts, wrong) = (0, 0)
    try git("init", "-q", "-b", "base", ".")
    try git("config", "user.email", "a@example.org")
    try git("config", "user.name", "Ali")
    #expect(try Program.qarya.run(["git-setup"], in: folder).status == 0)
    let versions = try (0..<Self.pairs).map { seed in
      var random = SplitMix64(seed: UInt64(seed))
      return try RandomBranches(&random).versions
    }
    try commit("base", versions.map(\.base))
    try commit("theirs", versions.map(\.theirs))
    try commit("ours", versions.map(\.ours))
    let result = try git("merge", "-q", "-m", "both", "theirs")
    let stopped = Set(
      try git("diff", "--name-only", "--diff-filter=U").lines)
    for (number, versions) in versions.enumerated() {
      let (merge, name) = (PlanMerge(versions), "\(number).json")
      let isAsMerged = try folder.bytes(name) == PlanWriter.bytes(of: merge.plan)
      let hasStopped = stopped.contains(name)
      wrong += isAsMerged && hasStopped == !merge.conflicts.isEmpty ? 0 : 1
      conflicts += merge.conflicts.isEmpty ? 0 : 1
      #expect(isAsMerged, "pair \(number)")
      #expect(hasStopped == !merge.conflicts.isEmpty, "pair \(number)")
    }
    #expect(result.status == (conflicts == 0 ? 0 : 1), "\(result.errors)")
    print("\(Self.pairs) pairs by git: \(conflicts) with a conflict, \(wrong) not as merged")
  }
}
