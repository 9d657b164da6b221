// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya unlock`.
struct UnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", saying: CommandTitleWords.unlock)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.stand), completion: PlanCompletion.stands)
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .lock(try plan.namedStand(stand).id, false)
    }
  }
}
