// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PlanFiles
import StandMaps
import Wording

/// `qarya cards`: a sign a stand, to hang on it.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", saying: PageCommandWords.cards, PageCommandWords.cardsNote)

  /// The paper of signs.
  enum CardPaper: String, ExpressibleByArgument, CaseIterable {
    case a5, a4
  }

  @OptionGroup var input: PlanInput

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(PageCommandWords.cardStands, valueName: "stand"))
  var stands: [String] = []

  @Option(help: ArgumentHelp(PageCommandWords.cardPaper))
  var paper = CardPaper.a5

  @OptionGroup var speech: LanguageOption

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(PageCommandWords.cardOutput),
    completion: .file())
  var output = "-"

  func run() throws {
    try reportingFailures {
      let target = try OutputFile(output)
      defer { target.release() }
      let plan = try input.read()
      let wanted = try stands.flatMap { $0.split(separator: ",") }
        .map { try plan.namedStand(String($0)).id }
      let cards = StandCard.all(
        of: plan, in: speech.chosen, stands: wanted.isEmpty ? nil : Set(wanted))
      switch PictureFile.form(of: output) {
      case .svg:
        let pages = CardPages(cards, two: paper == .a4, in: speech.chosen).pages
        try PictureFile.write(svg: pages, to: target)
      case .pdf:
        let pages = CardPages(cards, two: paper == .a4, in: speech.chosen).pages
        try target.write(table: try PictureFile.pdf(of: pages))
      case .text:
        try target.write(text: CardText.pages(cards, columns: 80, in: speech.chosen))
      }
    }
  }
}
