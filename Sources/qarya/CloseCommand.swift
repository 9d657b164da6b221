// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import Wording

/// `qarya close`: a stand that becomes unusable.
struct CloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", saying: CommandTitleWords.close, CommandNoteWords.close)

  @OptionGroup var shared: ReallocationOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.stand), completion: PlanCompletion.stands)
  var stand: String

  @Option(help: ArgumentHelp(ArgumentWords.whyClosed, valueName: "text"))
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
