// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports

/// `qarya check`: every violation, a line each, then a summary.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a plan against its rules.")

  @OptionGroup var input: PlanInput

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Print one JSON value.")
  var json = false

  @Option(
    help: ArgumentHelp(
      """
      With --json: look for the repairs of all problems, however long it takes, or of none; by \
      default the gravest first, within a budget.
      """, valueName: "all|none"))
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
