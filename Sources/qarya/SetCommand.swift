// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya set`: data of a cooperative or a stand.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change data of a cooperative or a stand.",
    discussion: """
      A KEY is one of the plan file: names.fr, minArea, fields.Ville of a cooperative; number, hold, \
      powerKilowatts of a stand. An empty VALUE empties.
      """)

  @OptionGroup var options: EditOptions

  @Argument(help: "The id of a cooperative or a stand, or a stand's number.")
  var subject: String

  @Argument(help: "What is to be said: KEY=VALUE…")
  var words: [String]

  func run() throws {
    try options.run { plan, stamp in
      let assignments = try words.map(Assignment.init)
      if let cooperative = Cooperative.ID(subject).flatMap({ plan.cooperatives[$0] }) {
        return try Assignment.edit(assignments, of: cooperative, in: plan, at: stamp.at)
      }
      let stand = try plan.namedStand(subject, orSay: CommandWords.noStandOrCooperative)
      return try Assignment.edit(assignments, of: stand)
    }
  }
}
