// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya reinstate`: a withdrawal taken back.
struct ReinstateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate",
    abstract: "Take a withdrawal back: the cooperative waits again, or gets a stand.")

  @OptionGroup var options: EditOptions

  @Argument(help: "The cooperative's id.")
  var cooperative: String

  @Option(help: ArgumentHelp("The stand it gets, by id or number.", valueName: "stand"))
  var to: String?

  func run() throws {
    try options.run { plan, _ in
      let id = try plan.namedCooperative(cooperative).id
      guard let to else { return .reinstate(id) }
      return .all([.reinstate(id), .place(id, on: try plan.namedStand(to).id)])
    }
  }
}
