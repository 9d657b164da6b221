// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import Rosters

/// `qarya add`: a new cooperative.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", saying: ListCommandWords.adding, ListCommandWords.addingNote)

  @OptionGroup var options: EditOptions

  @Argument(help: ArgumentHelp(ListCommandWords.idAndWords))
  var words: [String] = []

  func run() throws {
    try options.run { plan, stamp in
      let hasID = words.first.map { !$0.contains("=") } ?? false
      let id = try hasID ? ownID(words[0], in: plan) : FreshCooperativeIDs(plan).next
      guard let id else { throw Failure(Failure.usage, ListWords.wrongID(words[0])) }
      let assignments = try words.dropFirst(hasID ? 1 : 0).map(Assignment.init)
      return try Assignment.edit(assignments, of: Cooperative(id: id), in: plan, at: stamp.at)
    }
  }

  private func ownID(_ text: String, in plan: Plan) throws -> Cooperative.ID {
    guard let id = Cooperative.ID(text) else {
      throw Failure(Failure.usage, ListWords.wrongID(text))
    }
    if plan.cooperatives[id] != nil { throw Failure(Failure.refused, ListWords.taken(text)) }
    return id
  }
}
