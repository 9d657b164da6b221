// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports

/// `qarya arrange`: better placements by search.
struct ArrangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arrange", saying: CommandTitleWords.arrange, CommandNoteWords.arrange)

  @OptionGroup var options: EditOptions

  @Option(help: ArgumentHelp(ArgumentWords.seconds))
  var seconds: Double?

  @Option(help: ArgumentHelp(ArgumentWords.effort))
  var effort: Int?

  @Option(help: ArgumentHelp(ArgumentWords.seed))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(ArgumentWords.threads))
  var threads: Int?

  @Flag(help: ArgumentHelp(ArgumentWords.seatWaiting))
  var waiting = false

  @Flag(help: ArgumentHelp(ArgumentWords.robust))
  var robust = false

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if let seconds {
      guard effort == nil else { throw ValidationError(CommandWords.secondsOrEffort) }
      guard seconds > 0, seconds <= 1e9 else {
        throw ValidationError(CommandWords.wrongSeconds)
      }
    }
    if let effort, effort < 1 { throw ValidationError(CommandWords.wrongEffort) }
    if let threads, !(1...256).contains(threads) {
      throw ValidationError(CommandWords.wrongThreads)
    }
    if json, options.output == "-" {
      throw ValidationError(CommandWords.planOrJSON)
    }
  }

  func run() throws {
    var found: Arrangement?
    if options.inPlace || options.output != nil {
      try options.run(takesLong: true) { plan, _ in
        let arrangement = arrange(plan)
        found = arrangement
        return arrangement.edit ?? .all([])
      }
    } else {
      try reportingFailures { found = arrange(try options.input.read()) }
    }
    guard let found else { return }
    try reportingFailures { try report(found) }
  }

  private func arrange(_ plan: Plan) -> Arrangement {
    let limit = effort == nil ? Duration.seconds(seconds ?? 5) : nil
    let effort = ArrangementEffort(seed: seed, threads: threads, moves: effort, duration: limit)
    Interruption.note()
    let arranger = Arranger(plan, seatsWaiting: waiting, isRobust: robust)
    let isCancelled: @Sendable () -> Bool = { Interruption.hasCome }
    guard let bar = ProgressBar() else { return arranger.run(effort, isCancelled: isCancelled) }
    defer { bar.clear() }
    return arranger.run(
      effort, isCancelled: isCancelled,
      progress: { progress in
        let share =
          limit.map { progress.elapsed / $0 }
          ?? Double(progress.iterations) / Double(effort.moves ?? 1)
        bar.show(share, progress.quality)
      })
  }

  /// How many obstacles are told one by one: of more, nobody reads the first.
  private static let obstacleLimit = 30

  private func report(_ found: Arrangement) throws {
    // In a large hall nobody looked for it.
    let rehearsal = robust && !found.isLarge ? Rehearsal(found.plan) : nil
    if json {
      var properties = found.properties(seed: seed)
      if let rehearsal {
        properties["uncovered"] = .array(
          rehearsal.uncovered.map { .text($0.cooperative.text) })
      }
      try StandardOutput.json(.dictionary(properties))
    } else {
      let told = rehearsal.map { rehearsal in
        RehearsalWords.counts(rehearsal.answers.count, uncovered: rehearsal.uncovered.count)
      }
      let note = told ?? (robust ? CommandWords.tooLargeForRobust : nil)
      let lines = found.lines(in: speech.chosen) + (note.map { [$0[speech.chosen]] } ?? [])
      for line in lines {
        if options.output == "-" {
          StandardError.write(line)
        } else {
          try StandardOutput.line(line)
        }
      }
    }
    guard found.after.errors > 0 || found.after.unplaced > 0 else { return }
    let obstacles = found.obstacles
    let counts = obstacles.map { "\($0.rule) (\($0.violations.count))" }
    let language = speech.chosen
    StandardError.write(
      "qarya: " + CommandWords.errorsRemain[language]
        + (counts.isEmpty ? "" : language.colon + counts.joined(separator: language.comma)))
    let violations = obstacles.flatMap(\.violations)
    for violation in violations.prefix(Self.obstacleLimit) {
      StandardError.write("  " + violation.message(in: speech.chosen, of: found.plan))
    }
    if violations.count > Self.obstacleLimit {
      let more = CommandWords.moreErrors(violations.count - Self.obstacleLimit)
      StandardError.write("  " + more[language])
    }
    throw ExitCode(Failure.refused)
  }
}
