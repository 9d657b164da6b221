// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanMerging
import Wording

/// `qarya merge`: what two people did to one plan, as one plan.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", saying: MergingWords.merge, MergingWords.mergeNote)

  @Argument(help: ArgumentHelp(MergingWords.base), completion: .file())
  var base: String

  @Argument(help: ArgumentHelp(MergingWords.ours), completion: .file())
  var ours: String

  @Argument(help: ArgumentHelp(MergingWords.theirs), completion: .file())
  var theirs: String

  @Option(name: [.short, .long], help: ArgumentHelp(ArgumentWords.output), completion: .file())
  var output: String?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @Flag(help: ArgumentHelp(MergingWords.orLines))
  var orLines = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if [base, ours, theirs].count(where: { $0 == "-" }) > 1 {
      throw ValidationError(CommandWords.oneStandardInput)
    }
  }

  func run() throws {
    try reportingFailures {
      if orLines, try mergedByLines() { return }
      let target = try output.map { try OutputFile($0) }
      defer { target?.release() }
      let read = try PlanInput.read(ours)
      let merge = PlanMerge(
        ThreeVersions(
          base: try readBase(), ours: read.plan, theirs: try PlanInput.read(theirs).plan))
      if let target {
        try target.write(merge.plan, readFrom: ours, as: read)
      } else if !json {
        try StandardOutput.write(PlanWriter.bytes(of: merge.plan, as: read.format), to: 1)
      }
      if json { try StandardOutput.json(.dictionary(merge.properties(in: speech.chosen))) }
      for conflict in merge.conflicts {
        StandardError.write("qarya: " + merge.sentence(for: conflict, in: speech.chosen).plain)
      }
      if !merge.conflicts.isEmpty { throw ExitCode(1) }
    }
  }

  /// What both began with; git gives an empty file where both added one.
  private func readBase() throws -> Plan {
    let content = try PlanInput.bytes(of: base)
    if content.bytes.isEmpty { return Plan(hall: Hall(width: 1, depth: 1)) }
    return try PlanInput.read(content, of: base).plan
  }

  /// Merges by lines, as git does, where one of the files is no plan.
  ///
  /// - Returns: Whether it did.
  private func mergedByLines() throws -> Bool {
    let isPlan = [ours, theirs].allSatisfy { file in
      (try? PlanInput.read(file)) != nil
    }
    guard !isPlan else { return false }
    let names = ["-L", "ours", "-L", "base", "-L", "theirs"]
    switch OtherProgram.run("git", ["merge-file"] + names + [ours, base, theirs], limit: 1 << 20) {
    case .missing: throw Failure(Failure.unavailable, MergingWords.noGit)
    case .failed: throw ExitCode(1)
    case .printed: break
    }
    return true
  }
}
