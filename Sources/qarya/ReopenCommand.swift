// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya reopen`.
struct ReopenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", saying: CommandTitleWords.reopen)

  @OptionGroup var options: EditOptions

  func run() throws {
    try options.run { _, _ in
      .setStatus(.draft)
    }
  }
}
