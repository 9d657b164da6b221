// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya hold`.
struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Keep a stand for someone or something; an empty text lifts the hold.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The stand's id or number.")
  var stand: String

  @Argument(help: "For whom or what.")
  var text: String

  func run() throws {
    try options.run { plan, _ in
      try checkText(text, for: "TEXT")
      return .hold(try plan.namedStand(stand).id, text)
    }
  }
}
