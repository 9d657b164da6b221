// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// `qarya exposure`: how stands are passed by, under three models of visiting.
struct ExposureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exposure", saying: ExposureCommandWords.title, ExposureCommandWords.note)

  @OptionGroup var input: PlanInput

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      guard let findings = ExposureFindings(plan) else {
        throw Failure(Failure.refused, ExposureWords.tooMuch)
      }
      if json {
        try StandardOutput.json(.dictionary(findings.properties(of: plan, in: speech.chosen)))
      } else {
        for line in ExposureLines(findings, of: plan, in: speech.chosen).lines {
          try StandardOutput.line(line)
        }
      }
    }
  }
}
