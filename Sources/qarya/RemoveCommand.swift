// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine

/// `qarya remove`: takes a cooperative off the list.
struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", saying: ListCommandWords.removing)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ArgumentWords.cooperative), completion: PlanCompletion.cooperatives)
  var cooperative: String

  @Flag(help: ArgumentHelp(ListCommandWords.force))
  var force = false

  func run() throws {
    try options.run { plan, _ in
      let leaving = try plan.namedCooperative(cooperative)
      // Where it sits is the graver obstacle, and one that no flag removes.
      if !force, plan.stands(of: leaving.id).isEmpty, plan.hasHistory(of: leaving.id) {
        throw Failure(Failure.refused, ListWords.hasHistory(plan.name(of: leaving)))
      }
      return .removeCooperative(leaving.id)
    }
  }
}

extension Plan {
  /// Whether anything happened to a cooperative but that it was added and its data changed.
  fileprivate func hasHistory(of id: Cooperative.ID) -> Bool {
    let own: Set<String> = [
      HistoryEntry.Event.added.rawValue, HistoryEntry.Event.changed.rawValue,
    ]
    return history.lazy.flatMap(\.lines).contains {
      $0.cooperative == id.text && !own.contains($0.event)
    }
  }

  fileprivate func name(of cooperative: Cooperative) -> String {
    cooperative.names.preferred(in: LanguageOption.ofLocale) ?? cooperative.id.text
  }
}
