// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording
import Wording

/// `qarya new`: a plan from nothing, or from an older one.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", saying: CommandTitleWords.new, CommandNoteWords.new)

  @Argument(help: ArgumentHelp(ArgumentWords.newFile), completion: .file())
  var file: String

  @Option(help: ArgumentHelp(ArgumentWords.hall, valueName: "size"))
  var hall: Size?

  @Option(help: ArgumentHelp(ArgumentWords.standSize, valueName: "size"))
  var stand: Size?

  @Option(help: ArgumentHelp(ArgumentWords.standCount))
  var stands: Int?

  @Option(help: ArgumentHelp(ArgumentWords.aisle, valueName: "metres"))
  var aisle: Double?

  @Option(help: ArgumentHelp(ArgumentWords.module, valueName: "metres"))
  var module: Double?

  @Option(help: ArgumentHelp(ArgumentWords.entrance))
  var entrance: Side?

  @Option(help: ArgumentHelp(ArgumentWords.power, valueName: "kilowatts"))
  var power: Double?

  @Option(help: ArgumentHelp(ArgumentWords.fairName))
  var name: String?

  @Option(
    help: ArgumentHelp(ArgumentWords.template, valueName: "plan"), completion: .file())
  var from: String?

  @Flag(help: ArgumentHelp(ArgumentWords.leaveCooperativesOut))
  var withoutCooperatives = false

  @Flag(help: ArgumentHelp(ArgumentWords.replace))
  var force = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if withoutCooperatives && from == nil {
      throw ValidationError(CommandWords.withoutFrom)
    }
    let isOfNewHalls =
      hall != nil || stand != nil || stands != nil || aisle != nil || module != nil
      || entrance != nil || power != nil
    if from != nil && isOfNewHalls {
      throw ValidationError(
        CommandWords.fromKeepsHall)
    }
  }

  func run() throws {
    try reportingFailures {
      if let name { try checkText(name, for: "--name") }
      let plan = try from.map(plan(from:)) ?? newHall()
      let target = try OutputFile(file)
      defer { target.release() }
      do {
        try target.write(plan, replacing: force ? .anything : .nothing)
      } catch let error as FileError {
        guard case .exists = error else { throw error }
        throw Failure(error.exitStatus, CommandWords.replaces(FileError.exists(path: file).phrase))
      }
      if target.isStandard { return }
      let report = Checker(plan).report
      for line in report.lines(of: plan, in: speech.chosen).suffix(1) {
        try StandardOutput.line("\(file): \(line)")
      }
      if report.errors > 0 {
        StandardError.write("qarya: " + CommandWords.tooLarge(file)[speech.chosen])
      }
    }
  }

  private func newHall() throws -> Plan {
    guard let cell = Module(metres: module ?? Module.standard.metres) else {
      throw Failure(Failure.usage, CommandWords.wrongModule)
    }
    var new = NewHall(width: hall?.width ?? 40, depth: hall?.depth ?? 30, module: cell)
    new.standWidth = stand?.width ?? new.standWidth
    new.standDepth = stand?.depth ?? new.standDepth
    new.stands = stands
    new.aisle = aisle ?? new.aisle
    new.entrance = entrance ?? new.entrance
    new.powerKilowatts = power ?? new.powerKilowatts
    if let name { new.names[speech.chosen.rawValue] = name }
    do throws(NewHallRefusal) {
      return try new.plan()
    } catch {
      // A hall too small for its stands is no wrong usage: the numbers were understood.
      let isTooSmall = if case .tooManyStands = error { true } else { false }
      throw Failure(isTooSmall ? Failure.refused : Failure.usage, error.phrase[speech.chosen])
    }
  }

  private func plan(from old: String) throws -> Plan {
    let template = PlanTemplate(
      try PlanInput.read(old).plan, keepsCooperatives: !withoutCooperatives,
      name: name.map { (language: speech.chosen.rawValue, text: $0) })
    if !template.droppedRules.isEmpty {
      let rules = template.droppedRules.map(\.text).joined(separator: ", ")
      StandardError.write("qarya: " + CommandWords.droppedRules(rules)[speech.chosen])
    }
    return template.plan
  }
}

/// A size as people write it: `40x30`, in metres.
struct Size: ExpressibleByArgument {
  let width: Double
  let depth: Double

  init?(argument: String) {
    let sides = argument.lowercased().split(omittingEmptySubsequences: false) { "x×*".contains($0) }
      .compactMap { Double(String($0.map { $0 == "," ? "." : $0 })) }
    guard sides.count == 2, sides.allSatisfy({ $0.isFinite && $0 > 0 }) else { return nil }
    (width, depth) = (sides[0], sides[1])
  }
}

extension Side: ExpressibleByArgument {}
