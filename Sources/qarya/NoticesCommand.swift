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
    commandName: "notices",
    abstract: "Print for each cooperative concerned where it sat and where it sits now.",
    discussion: """
      A line each, in the first language of its names (ar, fr, en); with --pages a page each, in \
      all three, those of its names first. What has changed is read from the plan's history, or \
      found by comparing two plans.
      """)

  @OptionGroup var input: PlanInput

  @Option(
    help: ArgumentHelp("From this time on: 2017-11-29T18:00:00Z.", valueName: "time"))
  var since: String?

  @Option(
    help: ArgumentHelp("The plan as it was.", valueName: "plan"), completion: .file())
  var before: String?

  @Flag(help: "Print one JSON value.")
  var json = false

  @Flag(help: "Print a page each, parted by form feeds.")
  var pages = false

  @Option(help: "The language of all lines: ar, fr or en. (default: that of each cooperative)")
  var language: Language?

  func validate() throws {
    guard (since == nil) != (before == nil) else {
      throw ValidationError(CommandWords.sinceOrBefore)
    }
    if let since, !Stamp.isTime(since) {
      throw ValidationError(
        CommandWords.wrongTime(since, of: "--since"))
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
    let plan = try input.read()
    if let since { return NoticeList(plan, since: since) }
    guard let before else { return NoticeList(from: plan, to: plan) }
    return NoticeList(from: try PlanInput.read(before).plan, to: plan)
  }
}
