// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya rehearse`: the best answer to every withdrawal.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", saying: CommandTitleWords.rehearse, CommandNoteWords.rehearse)

  @OptionGroup var input: PlanInput

  @Flag(help: ArgumentHelp(ArgumentWords.rehearsePairs))
  var pairs = false

  @Option(help: ArgumentHelp(ArgumentWords.rehearseSeconds))
  var seconds: Double?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if let seconds {
      guard seconds > 0, seconds <= 1e9 else { throw ValidationError(CommandWords.wrongSeconds) }
    }
  }

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let start = ContinuousClock.now
      let found = rehearse(plan, from: start)
      let control = ControlNumber(of: plan).description
      let language = speech.chosen
      if !found.isComplete, seconds == nil, !Interruption.hasCome {
        StandardError.write("qarya: " + CommandWords.rehearsedInPart[language])
      }
      if json {
        let properties = found.properties(
          in: language, control: control, seconds: start.duration(to: .now))
        try StandardOutput.json(.dictionary(properties))
      } else {
        for line in found.lines(in: language, control: control, at: Stamp.current().at) {
          try StandardOutput.line(line)
        }
      }
    }
  }

  private func rehearse(_ plan: Plan, from start: ContinuousClock.Instant) -> Rehearsal {
    Interruption.note()
    let bar = ProgressBar()
    defer { bar?.clear() }
    let limit = seconds.map { Duration.seconds($0) }
    return Rehearsal(
      plan, includingPairs: pairs, patience: seconds == nil ? Rehearsal.patience : nil,
      isStopped: {
        Interruption.hasCome || limit.map { start.duration(to: .now) > $0 } ?? false
      },
      progress: { done, count in
        bar?.show(Double(done) / Double(count), CommandWords.rehearsing(done, of: count))
      })
  }
}
