// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import HallFilling
import PlanFiles
import PlanReports
import Wording

/// `qarya fill`: the most stands that a hall takes.
struct FillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fill", saying: CommandTitleWords.fill, CommandNoteWords.fill)

  @OptionGroup var options: EditOptions

  @Option(help: ArgumentHelp(ArgumentWords.fillStand, valueName: "size"))
  var stand: [StandShare] = []

  @Flag(help: ArgumentHelp(ArgumentWords.keepStands))
  var keep = false

  @Option(help: ArgumentHelp(ArgumentWords.fillStyle))
  var style: FillingStyle = .any

  @Option(help: ArgumentHelp(ArgumentWords.fillAisle, valueName: "metres"))
  var aisle: Double?

  @Option(help: ArgumentHelp(ArgumentWords.fillSeconds))
  var seconds: Double = 30

  @Option(help: ArgumentHelp(ArgumentWords.certificate, valueName: "file"), completion: .file())
  var certificate: String?

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    guard seconds > 0, seconds <= 1e9 else { throw ValidationError(CommandWords.wrongSeconds) }
    if let aisle {
      guard aisle.isFinite, aisle > 0, aisle <= Hall.sideLimit else {
        throw ValidationError(CommandWords.wrongAisle)
      }
    }
    if stand.count > 2 { throw ValidationError(CommandWords.twoSizes) }
    let outputs = [options.output, certificate].compactMap { $0 }.filter { $0 == "-" }.count
    if outputs + (json ? 1 : 0) > 1 { throw ValidationError(CommandWords.planOrJSON) }
  }

  func run() throws {
    let start = ContinuousClock.now
    var found: (filling: Filling, edit: FillingEdit?, plan: Plan)?
    if options.inPlace || options.output != nil {
      try options.run(takesLong: true) { plan, _ in
        let result = try fill(plan, from: start)
        // Where nothing fits, nothing is written.
        guard result.filling.stands > 0, let edit = result.edit else {
          throw Failure(Failure.refused, Self.none(result.filling))
        }
        found = result
        return edit.edit
      }
    } else {
      try reportingFailures { found = try fill(try options.input.read(), from: start) }
    }
    guard let found else { return }
    try reportingFailures { try report(found.filling, found.edit, found.plan, from: start) }
  }

  private var ask: FillingAsk {
    let first = stand.first?.size ?? FillingAsk.Size(width: 3, depth: 3)
    var ask = FillingAsk(size: first, keepsStands: keep, style: style, aisle: aisle)
    if stand.count > 1 { ask.second = (stand[1].size, stand[1].share) }
    return ask
  }

  private func fill(
    _ plan: Plan, from start: ContinuousClock.Instant
  ) throws -> (filling: Filling, edit: FillingEdit?, plan: Plan) {
    let filler: HallFiller
    do throws(FillingRefusal) {
      filler = try HallFiller(plan, ask)
    } catch {
      throw Failure(Failure.usage, error.phrase)
    }
    let limit = Duration.seconds(seconds)
    Interruption.note()
    func isPast(_ share: Double) -> Bool {
      Interruption.hasCome || start.duration(to: .now) > limit * share
    }
    let bar = ProgressBar()
    let filling = filler.run(
      progress: { progress in
        bar?.show(start.duration(to: .now) / limit, CommandWords.filling(progress))
      }, isLate: { isPast(0.8) }, isStopped: { isPast(1) })
    bar?.clear()
    guard filling.stands > 0 else { return (filling, nil, plan) }
    do throws(EditRefusal) {
      return (filling, try FillingEdit(filling, of: plan, keeping: keep), plan)
    } catch {
      throw Failure(error, in: plan)
    }
  }

  private func report(
    _ filling: Filling, _ edit: FillingEdit?, _ plan: Plan, from start: ContinuousClock.Instant
  ) throws {
    if let certificate {
      guard let proof = filling.certificate(of: plan) else {
        throw Failure(Failure.refused, CommandWords.noCertificate)
      }
      let target = try OutputFile(certificate)
      defer { target.release() }
      try target.write(table: JSONReport.bytes(of: .dictionary(proof)))
    }
    let seconds = start.duration(to: .now)
    if json {
      let properties = filling.properties(seconds: seconds, edit)
      try StandardOutput.json(.dictionary(properties))
    } else {
      let lines =
        filling.lines(of: plan, in: speech.chosen) + corners(edit)
        + (edit?.displacedLines(in: speech.chosen) ?? [])
      for line in lines {
        if options.output == "-" || certificate == "-" {
          StandardError.write(line)
        } else {
          try StandardOutput.line(line)
        }
      }
    }
    if filling.stands == 0 { throw Failure(Failure.refused, Self.none(filling)) }
  }

  /// Why there are no stands: none can be, or none were found in time.
  private static func none(_ filling: Filling) -> Phrase {
    filling.bound == 0 ? CommandWords.noneFits : CommandWords.noneYet
  }

  private func corners(_ edit: FillingEdit?) -> [String] {
    guard let edit, !edit.corners.isEmpty else { return [] }
    let numbers = edit.corners.compactMap { edit.plan.stands[$0]?.label }
    return [CommandWords.corners(numbers.joined(separator: " "), numbers.count)[speech.chosen]]
  }
}

/// A size of stands, and the part of all stands that shall have it at least: `4x3:20`, in percent.
struct StandShare: ExpressibleByArgument {
  let size: FillingAsk.Size
  /// From 0 to 1.
  let share: Double

  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let size = Size(argument: String(first)) else {
      return nil
    }
    self.size = FillingAsk.Size(width: size.width, depth: size.depth)
    guard parts.count == 2 else {
      share = 0
      return
    }
    let percent = parts[1].hasSuffix("%") ? parts[1].dropLast() : parts[1]
    guard let value = Double(percent), value.isFinite, (0...100).contains(value) else { return nil }
    share = value / 100
  }
}

extension FillingStyle: ExpressibleByArgument {}
