// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya place`.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", saying: CommandTitleWords.place, CommandNoteWords.place)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var cooperative: String

  @Argument(
    help: ArgumentHelp(ArgumentWords.stand), completion: PlanCompletion.stands)
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .place(try plan.namedCooperative(cooperative).id, on: try plan.namedStand(stand).id)
    }
  }
}
