// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine

/// `qarya relocate`: another stand for a cooperative that asks for one.
struct RelocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relocate", saying: CommandTitleWords.relocate, CommandNoteWords.relocate)

  @OptionGroup var shared: ReallocationOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var cooperative: String

  func run() throws {
    try shared.run(reason: "") { plan in
      .relocation(try plan.namedCooperative(cooperative).id)
    }
  }
}
