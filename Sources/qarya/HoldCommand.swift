// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya hold`.
struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", saying: CommandTitleWords.hold)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.stand), completion: PlanCompletion.stands)
  var stand: String

  @Argument(help: ArgumentHelp(ArgumentWords.holdText))
  var text: String

  func run() throws {
    try options.run { plan, _ in
      try checkText(text, for: "TEXT")
      return .hold(try plan.namedStand(stand).id, text)
    }
  }
}
