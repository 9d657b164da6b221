// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya swap`.
struct SwapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap", abstract: "Exchange the stands of two cooperatives.")

  @OptionGroup var options: EditOptions

  @Argument(help: "A cooperative's id.")
  var first: String

  @Argument(help: "Another cooperative's id.")
  var second: String

  func run() throws {
    try options.run { plan, _ in
      .swap(
        try plan.namedCooperative(first).id, try plan.namedCooperative(second).id)
    }
  }
}
