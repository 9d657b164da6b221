// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports

/// `qarya diff`: what changed from one plan to another, in words.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", saying: CommandTitleWords.diff, CommandNoteWords.diff)

  @Argument(help: ArgumentHelp(ArgumentWords.before), completion: .file())
  var before: String

  @Argument(help: ArgumentHelp(ArgumentWords.after), completion: .file())
  var after: String

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if before == "-" && after == "-" {
      throw ValidationError(CommandWords.oneStandardInput)
    }
  }

  func run() throws {
    try reportingFailures {
      let comparison = PlanComparison(
        from: try PlanInput.read(before).plan, to: try PlanInput.read(after).plan,
        writing: PlanWriter.document(of:))
      if json {
        let entries = comparison.entries(in: speech.chosen)
        try StandardOutput.json(.array(entries.map { .dictionary($0) }))
      } else {
        for line in comparison.lines(in: speech.chosen) { try StandardOutput.line(line) }
      }
    }
  }
}
