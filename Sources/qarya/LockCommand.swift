// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya lock`.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", saying: CommandTitleWords.lock)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.stand), completion: PlanCompletion.stands)
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .lock(try plan.namedStand(stand).id, true)
    }
  }
}
