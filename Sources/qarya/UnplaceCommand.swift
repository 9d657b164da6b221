// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya unplace`.
struct UnplaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unplace", abstract: "Take a cooperative off its stand; it stays confirmed.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The cooperative's id.")
  var cooperative: String

  @Flag(help: "Send it back to the waiting list.")
  var toWaiting = false

  func run() throws {
    try options.run { plan, _ in
      .unplace(try plan.namedCooperative(cooperative).id, toWaiting: toWaiting)
    }
  }
}
