// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya reinstate`: a withdrawal taken back.
struct ReinstateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reinstate", saying: CommandTitleWords.reinstate)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var cooperative: String

  @Option(
    help: ArgumentHelp(ArgumentWords.newStand, valueName: "stand"),
    completion: PlanCompletion.stands)
  var to: String?

  func run() throws {
    try options.run { plan, _ in
      let id = try plan.namedCooperative(cooperative).id
      guard let to else { return .reinstate(id) }
      return .all([.reinstate(id), .place(id, on: try plan.namedStand(to).id)])
    }
  }
}
