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
    commandName: "show", saying: CommandTitleWords.show)

  @OptionGroup var input: PlanInput

  @Argument(
    help: ArgumentHelp(ArgumentWords.standOrCooperative),
    completion: PlanCompletion.standsAndCooperatives)
  var id: String

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let listing = PlanListing(Checker(plan), language: speech.chosen)
      var entry: PropertyDictionary
      let file: PropertyDictionary
      switch try plan.namedCooperativeOrStand(id) {
      case .cooperative(let one):
        entry = listing.entry(of: one)
        // `stands` is the file's here: how many it takes, where `seats` has those that it has.
        if let seats = entry["stands"] { entry["seats"] = seats }
        entry["stands"] = .integer(one.standLimit)
        file = PlanWriter.dictionary(of: one)
      case .stand(let stand):
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
