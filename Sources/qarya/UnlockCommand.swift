// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya unlock`.
struct UnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock", abstract: "Release a stand's cooperative.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The stand's id or number.")
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .lock(try plan.namedStand(stand).id, false)
    }
  }
}
