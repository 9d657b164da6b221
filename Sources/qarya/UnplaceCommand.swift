// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya unplace`.
struct UnplaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unplace", saying: CommandTitleWords.unplace)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var cooperative: String

  @Flag(help: ArgumentHelp(ArgumentWords.backToWaiting))
  var toWaiting = false

  @Option(
    help: ArgumentHelp(ArgumentWords.oneOfItsStands), completion: PlanCompletion.stands)
  var from: String?

  func validate() throws {
    if from != nil, toWaiting {
      throw ValidationError(CommandWords.fromOrToWaiting)
    }
  }

  func run() throws {
    try options.run { plan, _ in
      if let from {
        return .leave(try plan.namedCooperative(cooperative).id, try plan.namedStand(from).id)
      }
      return .unplace(try plan.namedCooperative(cooperative).id, toWaiting: toWaiting)
    }
  }
}
