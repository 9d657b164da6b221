// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya show`: all that is known of one stand or cooperative.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show all that is known of a stand or a cooperative.")

  @OptionGroup var input: PlanInput

  @Argument(help: "The id of a cooperative or a stand, or a stand's number.")
  var id: String

  @Flag(help: "Print one JSON value.")
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let listing = PlanListing(Checker(plan), language: speech.chosen)
      var entry: PropertyDictionary
      let file: PropertyDictionary
      if let one = Cooperative.ID(id).flatMap({ plan.cooperatives[$0] }) {
        entry = listing.entry(of: one)
        // `stands` is the file's here: how many it takes, where `seats` has those that it has.
        if let seats = entry["stands"] { entry["seats"] = seats }
        entry["stands"] = .integer(one.standLimit)
        file = PlanWriter.dictionary(of: one)
      } else {
        let stand = try plan.namedStand(id, orSay: CommandWords.noStandOrCooperative)
        entry = listing.entry(of: stand)
        file = PlanWriter.dictionary(of: stand, in: plan)
      }
      for known in file.entries where entry[known.key] == nil { entry[known.key] = known.value }
      if json {
        try StandardOutput.json(.dictionary(entry))
      } else {
        for line in listing.lines(of: entry) { try StandardOutput.line(line) }
      }
    }
  }
}
