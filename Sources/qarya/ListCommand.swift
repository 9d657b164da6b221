// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya list`: what the map shows, as a list.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List stands, cooperatives or the waiting list.")

  /// What is listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case stands, cooperatives, waiting
  }

  @OptionGroup var input: PlanInput

  @Argument(help: "What to list.")
  var subject = Subject.stands

  @Flag(help: "Print one JSON value.")
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let listing = PlanListing(Checker(try input.read()), language: speech.chosen)
      let entries =
        switch subject {
        case .stands: listing.stands
        case .cooperatives: listing.cooperatives
        case .waiting: listing.waiting
        }
      if json {
        try StandardOutput.json(.array(entries.map { .dictionary($0) }))
      } else {
        let table =
          subject == .stands
          ? listing.standLines : listing.cooperativeLines(waitingOnly: subject == .waiting)
        for line in table { try StandardOutput.line(line) }
      }
    }
  }
}
