// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya unplace`.
struct UnplaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unplace", abstract: "Take a cooperative off its stands; it stays confirmed.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The cooperative's id.")
  var cooperative: String

  @Flag(help: "Send it back to the waiting list.")
  var toWaiting = false

  @Option(help: "Take it off this one of its stands only, by id or number.")
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
