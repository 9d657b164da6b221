// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya place`.
struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Seat a cooperative on a stand, from wherever it is.",
    discussion: """
      A cooperative that takes several stands (its key `stands`) and has fewer keeps those that it \
      has. Any other leaves all its stands for this one.
      """)

  @OptionGroup var options: EditOptions

  @Argument(help: "The cooperative's id.")
  var cooperative: String

  @Argument(help: "The stand's id or number.")
  var stand: String

  func run() throws {
    try options.run { plan, _ in
      .place(try plan.namedCooperative(cooperative).id, on: try plan.namedStand(stand).id)
    }
  }
}
