// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya approve`.
struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", saying: CommandTitleWords.approve)

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.run { _, _ in
      .setStatus(.approved)
    }
  }
}
