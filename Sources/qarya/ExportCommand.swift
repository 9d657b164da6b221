// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Rosters
import Wording

/// `qarya export`: a plan for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", saying: ListCommandWords.exporting, ListCommandWords.exportingNote)

  /// The form of what is written.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case csv, tsv, svg, pdf, html
  }

  /// What is written.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case cooperatives, stands, waiting, notices, services, sessions
  }

  @OptionGroup var input: PlanInput

  @Option(name: .customLong("to"), help: ArgumentHelp(ListCommandWords.form))
  var form: Form

  @Option(name: .customLong("what"), help: ArgumentHelp(ListCommandWords.what))
  var subject = Subject.cooperatives

  @Option(help: ArgumentHelp(ListCommandWords.headings))
  var headings: Language?

  @Option(help: ArgumentHelp(ListCommandWords.since, valueName: "time"))
  var since: String?

  @Option(
    help: ArgumentHelp(ListCommandWords.before, valueName: "plan"), completion: .file())
  var before: String?

  @OptionGroup var picture: PictureOptions

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(ListCommandWords.output), completion: .file())
  var output = "-"

  func validate() throws {
    if picture.watch, input.file == "-" || output == "-" {
      throw ValidationError(PageUsageWords.watchNeedsFiles)
    }
    if subject != .notices, since != nil || before != nil {
      throw ValidationError(ListWords.timeOfNotices)
    }
    if since != nil, before != nil { throw ValidationError(CommandWords.sinceOrBefore) }
    if let since, !Stamp.isTime(since) {
      throw ValidationError(CommandWords.wrongTime(since, of: "--since"))
    }
    if before == "-", input.file == "-" {
      throw ValidationError(CommandWords.oneStandardInput)
    }
  }

  func run() throws {
    try reportingFailures {
      if picture.watch { return try PlanWatching.run(input.file, write) }
      let target = try OutputFile(output)
      defer { target.release() }
      try write(try input.read(), to: target)
    }
  }

  private func write(_ plan: Plan) throws {
    let target = try OutputFile(output)
    defer { target.release() }
    try write(plan, to: target)
  }

  private func write(_ plan: Plan, to target: OutputFile) throws {
    switch form {
    case .csv: try target.write(table: try table(of: plan).bytes(separator: 0x2C))
    case .tsv: try target.write(table: try table(of: plan).bytes(separator: 0x09))
    case .svg: try PictureOutput.write(svg: picture.pages(of: plan), to: target)
    case .pdf: try PictureOutput.write(pdf: picture.pages(of: plan), to: target)
    case .html: try target.write(text: picture.web(of: plan))
    }
  }

  private func table(of plan: Plan) throws -> ExportedTable {
    let language = headings ?? LanguageOption.ofLocale
    switch subject {
    case .cooperatives: return ExportedTable(plan.sortedCooperatives, of: plan, in: language)
    case .waiting: return ExportedTable(plan.waitingList, of: plan, in: language)
    case .stands: return ExportedTable(standsOf: Checker(plan), in: language)
    case .sessions: return ExportedTable(sessionsOf: plan, in: language)
    case .services: return ExportedTable(servicesOf: plan, in: language)
    case .notices: return ExportedTable(try notices(of: plan), in: language)
    }
  }

  /// The notices since a time or another plan; of the whole history where neither is given.
  private func notices(of plan: Plan) throws -> NoticeList {
    guard let before else { return NoticeList(plan, since: since ?? "") }
    return NoticeList(from: try PlanInput.read(before).plan, to: plan)
  }
}
