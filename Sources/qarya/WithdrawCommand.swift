// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine

/// `qarya withdraw`: who gets the stand of a cooperative that cancels.
struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "List what to do when cooperatives withdraw, or do it.",
    discussion: """
      Lists the best ways to re-allocate the freed stands: first those that seat somebody from the \
      waiting list, as the plan's policy asks, then those that seat nobody, each list with the \
      fewest moves first; then stands that become one for somebody who waits, a rest area, and \
      larger stands for neighbours. With --all there are proposals for each who waits and fits, \
      and --apply counts in that list. Nothing is written without --apply. Below each proposal come the rules that it breaks (new, worse) and those \
      that it mends (no longer, better).
      """)

  @OptionGroup var shared: ReallocationOptions

  @Argument(help: "The ids of those who withdraw.")
  var cooperatives: [String]

  @Option(help: ArgumentHelp("Why, for the history.", valueName: "text"))
  var reason = ""

  func validate() throws {
    var seen: Set<String> = []
    if let twice = cooperatives.first(where: { !seen.insert($0).inserted }) {
      throw ValidationError(CommandWords.namedTwice(twice))
    }
  }

  func run() throws {
    try shared.run(reason: reason) { plan in
      .withdrawal(try cooperatives.map { try plan.namedCooperative($0).id })
    }
  }
}
