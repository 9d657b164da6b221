// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanReports
import Wording

/// `qarya egress`: how long it takes until all are out of the hall.
struct EgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "egress", saying: EgressCommandWords.title, EgressCommandWords.note)

  @OptionGroup var input: PlanInput

  @Option(help: ArgumentHelp(EgressCommandWords.persons))
  var persons: Int?

  @Option(help: ArgumentHelp(EgressCommandWords.density))
  var density: Double?

  @Flag(help: ArgumentHelp(EgressCommandWords.seats))
  var seats = false

  @Option(
    help: ArgumentHelp(EgressCommandWords.blocked, valueName: "door"),
    completion: PlanCompletion.doors)
  var blocked: [String] = []

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if let persons {
      guard (0...EgressCrowd.most).contains(persons) else {
        throw ValidationError(EgressCommandWords.wrongPersons)
      }
      if density != nil { throw ValidationError(EgressCommandWords.personsOrDensity) }
    }
    if let density {
      guard density.isFinite, (0...100).contains(density) else {
        throw ValidationError(EgressCommandWords.wrongDensity)
      }
    }
  }

  func run() throws {
    try reportingFailures {
      let plan = try input.read()
      let doors = try Set(blocked.map { try plan.namedDoor($0).id })
      guard let egress = Egress(plan, crowd) else {
        throw Failure(Failure.refused, Egress.tooMuch)
      }
      let single = doors.isEmpty ? nil : egress.whenBlocked(doors)
      let each = single == nil ? egress.whenEachIsBlocked(within: Egress.mostLooks) : nil
      let cases = single.map { [$0] } ?? [egress.whenBlocked()] + (each?.cases ?? [])
      if json {
        try StandardOutput.json(
          .dictionary(egress.properties(cases, each: each, in: speech.chosen)))
      } else {
        for line in EgressLines(egress, of: plan, in: speech.chosen).lines(cases, each: each) {
          try StandardOutput.line(line)
        }
      }
    }
  }

  private var crowd: EgressCrowd {
    let count =
      persons.map(EgressCrowd.Count.persons) ?? density.map(EgressCrowd.Count.density) ?? .asRuled
    return EgressCrowd(count, areSeatsTaken: seats)
  }
}
