// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import Wording

/// `qarya close`: a stand that becomes unusable.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "List where those of a stand that becomes unusable can go, or close it.",
    discussion: """
      A closed stand gets a hold that says why, and takes nobody any more; `hold` with an empty \
      text opens it again. Lists the best ways to seat who sits there. Nothing is written without \
      --apply; a stand where nobody sits needs none.
      """)

  @OptionGroup var shared: ReallocationOptions

  @Argument(help: "The stand's id or number.")
  var stand: String

  @Option(help: ArgumentHelp("Why: the text of the hold. (default: closed)", valueName: "text"))
  var reason = ""

  func run() throws {
    try shared.run(
      reason: reason.isEmpty ? Terms.closed[shared.speech.chosen] : reason,
      isPlain: { try $0.placements[$0.namedStand(stand).id] == nil }
    ) { plan in
      .closure(try plan.namedStand(stand).id)
    }
  }
}
