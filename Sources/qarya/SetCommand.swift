// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan

/// `qarya set`: data of a cooperative or a stand.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", saying: ListCommandWords.setting, ListCommandWords.settingNote)

  @OptionGroup var options: EditOptions

  @Argument(
    help: ArgumentHelp(ListCommandWords.subject), completion: PlanCompletion.cooperatives)
  var subject: String

  @Argument(help: ArgumentHelp(ListCommandWords.words))
  var words: [String]

  func run() throws {
    try options.run { plan, stamp in
      let assignments = try words.map(Assignment.init)
      switch try plan.namedCooperativeOrStand(subject) {
      case .cooperative(let cooperative):
        return try Assignment.edit(assignments, of: cooperative, in: plan, at: stamp.at)
      case .stand(let stand): return try Assignment.edit(assignments, of: stand)
      }
    }
  }
}
