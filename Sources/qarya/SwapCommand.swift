// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya swap`.
struct SwapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", saying: CommandTitleWords.swap)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var first: String

  @Argument(
    help: ArgumentHelp(ArgumentWords.otherCooperative), completion: PlanCompletion.cooperatives)
  var second: String

  func run() throws {
    try options.run { plan, _ in
      .swap(
        try plan.namedCooperative(first).id, try plan.namedCooperative(second).id)
    }
  }
}
