// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine

/// `qarya withdraw`: who gets the stand of a cooperative that cancels.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", saying: CommandTitleWords.withdraw, CommandNoteWords.withdraw)

  @OptionGroup var shared: ReallocationOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.withdrawing), completion: PlanCompletion.cooperatives)
  var cooperatives: [String]

  @Option(help: ArgumentHelp(ArgumentWords.why, valueName: "text"))
  var reason = ""

  func run() throws {
    try shared.run(reason: reason) { plan in
      .withdrawal(try named(in: plan))
    }
  }

  /// Those who withdraw, each named once.
  private func named(in plan: Plan) throws -> [Cooperative.ID] {
    var seen: Set<Cooperative.ID> = []
    return try cooperatives.map { text in
      let id = try plan.namedCooperative(text).id
      guard seen.insert(id).inserted else {
        throw Failure(Failure.usage, CommandWords.namedTwice(text))
      }
      return id
    }
  }
}
