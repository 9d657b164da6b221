// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya programme`: the sessions of a plan, for visitors, doors and calendars.
struct ProgrammeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programme", saying: ProgrammeCommandWords.title, ProgrammeCommandWords.note)

  @OptionGroup var input: PlanInput

  @Option(
    help: ArgumentHelp(ProgrammeCommandWords.area, valueName: "id"),
    completion: PlanCompletion.sessionAreas)
  var area: String?

  @Option(help: ArgumentHelp(ProgrammeCommandWords.day, valueName: "date"))
  var day: String?

  @Flag(help: ArgumentHelp(ProgrammeCommandWords.doors))
  var doors = false

  @Flag(help: ArgumentHelp(ProgrammeCommandWords.ical))
  var ical = false

  @Option(help: ArgumentHelp(ProgrammeCommandWords.since, valueName: "time"))
  var since: String?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @Option(help: ArgumentHelp(ProgrammeCommandWords.language))
  var language: Language?

  func validate() throws {
    if [json, ical, doors].count(where: { $0 }) > 1 {
      throw ValidationError(ProgrammeCommandWords.oneForm)
    }
  }

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let chosen = language ?? LanguageOption.ofLocale
      let programme = Programme(
        plan, area: try areaID(in: plan), day: try dayText(in: plan), since: try time(in: plan))
      let report = Checker(plan).report
      for line in programme.problems(in: chosen, report) { StandardError.write(line) }
      let now = Stamp.current().at
      if json {
        let entries = programme.properties(in: chosen, report)
        try StandardOutput.json(.array(entries.map { .dictionary($0) }))
      } else if ical {
        try StandardOutput.write(CalendarText(programme, in: chosen, at: now).text)
      } else if doors {
        // A door speaks to everyone, unless somebody chose for whom.
        let languages =
          language.map { [$0] } ?? [chosen] + Language.allCases.filter { $0 != chosen }
        let pages = ProgrammeLines(programme, in: languages, at: now).doors
        for (number, page) in pages.enumerated() {
          if number > 0 { try StandardOutput.write("\u{C}") }
          for line in page { try StandardOutput.line(line.text.plain) }
        }
      } else {
        for line in ProgrammeLines(programme, in: [chosen], at: now).lines {
          try StandardOutput.line(line.text.plain)
        }
      }
    }
  }

  private func areaID(in plan: Plan) throws -> Feature.ID? {
    guard let area else { return nil }
    guard let found = plan.sessionArea(called: area) else {
      let known = plan.sessionAreas.map(\.id.text).joined(separator: ", ")
      throw Failure(Failure.usage, ProgrammeCommandWords.noArea(area, known))
    }
    return found
  }

  private func dayText(in plan: Plan) throws -> String? {
    guard let day else { return nil }
    guard let found = plan.programmeDay(called: day) else {
      throw Failure(Failure.usage, ProgrammeCommandWords.noDay(day))
    }
    return found
  }

  private func time(in plan: Plan) throws -> String? {
    guard let since else { return nil }
    guard let time = TypedTime.utc(since, by: plan.clock, day: .midnight) else {
      throw Failure(Failure.usage, CommandWords.wrongTime(since, of: "--since"))
    }
    return time
  }
}
