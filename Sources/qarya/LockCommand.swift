// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya lock`.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Bind a stand's cooperative to it.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The stand's id or number.")
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .lock(try plan.namedStand(stand).id, true)
    }
  }
}
