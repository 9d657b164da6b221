// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine

/// `qarya relocate`: another stand for a cooperative that asks for one.
struct RelocateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relocate",
    abstract: "List other stands for a cooperative that asks for one, or move it.",
    discussion: """
      Lists the best ways to seat it elsewhere: on an open stand, or in exchange with up to \
      --max-moves cooperatives, itself counted; its stand may go to the waiting list. Nothing is \
      written without --apply.
      """)

  @OptionGroup var shared: ReallocationOptions

  @Argument(help: "The cooperative's id.")
  var cooperative: String

  func run() throws {
    try shared.run(reason: "") { plan in
      .relocation(try plan.namedCooperative(cooperative).id)
    }
  }
}
