// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya list`: what the map shows, as a list.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", saying: CommandTitleWords.list)

  /// What is listed.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case stands, cooperatives, waiting
  }

  @OptionGroup var input: PlanInput

  @Argument(help: ArgumentHelp(ArgumentWords.listed))
  var subject = Subject.stands

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @Option(
    help: ArgumentHelp(ArgumentWords.columns),
    completion: .list(
      (StandColumn.allCases.map(\.rawValue)
        + CooperativeColumn.allCases.map(\.rawValue).filter { StandColumn(rawValue: $0) == nil })))
  var columns: String?

  @Flag(help: ArgumentHelp(MergingWords.everything))
  var everything = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if everything, json || columns != nil { throw ValidationError(MergingWords.everythingAlone) }
    if json, columns != nil { throw ValidationError(CommandWords.columnsOrJSON) }
  }

  func run() throws {
    try reportingFailures {
      if everything { return try listEverything() }
      let standColumns: [StandColumn]? = subject == .stands ? try chosen() : nil
      let cooperativeColumns: [CooperativeColumn]? = subject == .stands ? nil : try chosen()
      let listing = PlanListing(Checker(try input.read()), language: speech.chosen)
      let entries =
        switch subject {
        case .stands: listing.stands
        case .cooperatives: listing.cooperatives
        case .waiting: listing.waiting
        }
      if json {
        try StandardOutput.json(.array(entries.map { .dictionary($0) }))
      } else {
        let table =
          subject == .stands
          ? listing.standLines(
            standColumns ?? StandColumn.usual, isTitled: StandardOutput.isTerminal)
          : listing.cooperativeLines(
            waitingOnly: subject == .waiting, cooperativeColumns ?? CooperativeColumn.usual,
            isTitled: StandardOutput.isTerminal)
        for line in table { try StandardOutput.line(line) }
      }
    }
  }

  /// All that the file says, for `git diff`; what is no plan as it is.
  private func listEverything() throws {
    let bytes = try PlanInput.bytes(of: input.file).bytes
    guard let plan = try? PlanReader.read(bytes, vocabulary: RuleCatalogue()) else {
      return try StandardOutput.write(bytes, to: 1)
    }
    for line in PlanLines.everything(in: plan, PlanWriter.document(of: plan), speech.chosen) {
      try StandardOutput.line(line)
    }
  }

  /// The columns asked for; nil where none are.
  private func chosen<Column: ListColumn>() throws -> [Column]? {
    guard let columns else { return nil }
    return try columns.split(whereSeparator: { ",،; ".contains($0) }).map { word in
      guard let column = Column(called: String(word)) else {
        let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(Failure.usage, CommandWords.noColumn(String(word), known))
      }
      return column
    }
  }
}
