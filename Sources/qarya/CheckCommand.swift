// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles

/// `qarya check`: every violation, a line each, then a summary.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check a plan against its rules.")

  @OptionGroup var input: PlanInput

  @Flag(help: "Fail on warnings too.")
  var strict = false

  @Flag(help: "Print one JSON value.")
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let checker = Checker(plan)
      let report = checker.report
      if json {
        let entry = report.properties(
          of: plan, in: speech.chosen, repairs: RepairSearch.all(checker))
        try StandardOutput.json(.dictionary(entry))
      } else {
        for line in report.lines(of: plan, in: speech.chosen) { try StandardOutput.line(line) }
      }
      if report.errors > 0 || strict && report.warnings > 0 { throw ExitCode(Failure.refused) }
    }
  }
}
