// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports

/// `qarya check`: every violation, a line each, then a summary.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", saying: CommandTitleWords.check)

  @OptionGroup var input: PlanInput

  @Flag(help: ArgumentHelp(ArgumentWords.strict))
  var strict = false

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @Option(
    help: ArgumentHelp(ArgumentWords.repairs, valueName: "all|none"))
  var repairs: RepairEffort?

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if repairs != nil && !json { throw ValidationError(CommandWords.repairsWithJSON) }
  }

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let checker = Checker(plan)
      let report = checker.report
      if json {
        var entry = report.properties(
          of: plan, in: speech.chosen, repairs: RepairList(checker, effort: repairs ?? .some))
        entry["control"] = .text(ControlNumber(of: plan).description)
        try StandardOutput.json(.dictionary(entry))
      } else {
        for line in report.lines(of: plan, in: speech.chosen) { try StandardOutput.line(line) }
      }
      if report.errors > 0 || strict && report.warnings > 0 { throw ExitCode(Failure.refused) }
    }
  }
}

extension RepairEffort: ExpressibleByArgument {
  /// What people may ask for; without a word the budget holds.
  package static var allValueStrings: [String] { [all, none].map(\.rawValue) }

  /// Takes the words that people may ask for, and no other.
  package init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }
}
