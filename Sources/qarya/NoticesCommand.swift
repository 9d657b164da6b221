// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya notices`: whom to tell what, once a plan has changed.
struct NoticesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notices", saying: CommandTitleWords.notices, CommandNoteWords.notices)

  @OptionGroup var input: PlanInput

  @Option(
    help: ArgumentHelp(ArgumentWords.since, valueName: "time"))
  var since: String?

  @Option(
    help: ArgumentHelp(ArgumentWords.planBefore, valueName: "plan"), completion: .file())
  var before: String?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @Flag(help: ArgumentHelp(ArgumentWords.noticePages))
  var pages = false

  @Option(help: ArgumentHelp(ArgumentWords.languageOfNotices))
  var language: Language?

  func validate() throws {
    guard (since == nil) != (before == nil) else {
      throw ValidationError(CommandWords.sinceOrBefore)
    }
    if json, pages { throw ValidationError(CommandWords.jsonOrPages) }
    if before == "-", input.file == "-" {
      throw ValidationError(CommandWords.oneStandardInput)
    }
  }

  func run() throws {
    try reportingFailures {
      let list = try list()
      if json {
        let entries = list.properties.map { PropertyValue.dictionary($0) }
        try StandardOutput.json(.array(entries))
      } else if pages {
        for (number, page) in list.pages.enumerated() {
          if number > 0 { try StandardOutput.write("\u{C}") }
          for line in page { try StandardOutput.line(line) }
        }
      } else {
        for line in list.lines(in: language) { try StandardOutput.line(line) }
      }
    }
  }

  private func list() throws -> NoticeList {
    var list = try changes()
    list.sender = Stamp.userName
    list.control = ControlNumber(of: list.plan).description
    return list
  }

  private func changes() throws -> NoticeList {
    let plan = try input.read()
    if let since {
      guard let time = TypedTime.utc(since, by: plan.clock, day: .midnight) else {
        throw Failure(Failure.usage, CommandWords.wrongTime(since, of: "--since"))
      }
      return NoticeList(plan, since: time)
    }
    guard let before else { return NoticeList(from: plan, to: plan) }
    return NoticeList(from: try PlanInput.read(before).plan, to: plan)
  }
}
