// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps
import Wording

/// `qarya cards`: a sign a stand, to hang on it.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", saying: PageCommandWords.cards, PageCommandWords.cardsNote)

  /// What is made.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case signs, tables, badges
    case checkIn = "check-in"
    case waiting
  }

  /// The paper of signs.
  enum CardPaper: String, ExpressibleByArgument, CaseIterable {
    case a5, a4
  }

  @OptionGroup var input: PlanInput

  @Option(name: .customLong("what"), help: ArgumentHelp(PageCommandWords.cardSubject))
  var subject = Subject.signs

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(PageCommandWords.cardStands, valueName: "stand"))
  var stands: [String] = []

  @Option(help: ArgumentHelp(PageCommandWords.cardPaper))
  var paper = CardPaper.a5

  @OptionGroup var speech: LanguageOption

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(PageCommandWords.cardOutput),
    completion: .file())
  var output = "-"

  func validate() throws {
    guard stands.isEmpty || subject != .checkIn && subject != .waiting else {
      throw ValidationError(PageUsageWords.standsOfLists)
    }
  }

  func run() throws {
    try reportingFailures {
      let target = try OutputFile(output)
      defer { target.release() }
      let plan = try input.read()
      switch PictureOutput.Form(of: output) {
      case .svg: try PictureOutput.write(svg: try pictures(of: plan), to: target)
      case .pdf: try PictureOutput.write(pdf: try pictures(of: plan), to: target)
      case .text: try target.write(text: try text(of: plan))
      }
    }
  }

  private func chosen(in plan: Plan) throws -> Set<Stand.ID>? {
    let wanted = try stands.flatMap { $0.split(separator: ",") }
      .map { try plan.namedStand(String($0)).id }
    return wanted.isEmpty ? nil : Set(wanted)
  }

  private func pictures(of plan: Plan) throws -> [String] {
    let (language, stands) = (speech.chosen, try chosen(in: plan))
    switch subject {
    case .signs:
      let cards = StandCard.all(of: plan, in: language, stands: stands)
      return CardPages(cards, two: paper == .a4, in: language).pages
    case .tables:
      return TableCards(StandCard.all(of: plan, in: language, stands: stands), in: language).pages
    case .badges:
      return BadgePages(Badge.all(of: plan, in: language, stands: stands), in: language).pages
    case .checkIn, .waiting:
      var options = PrintOptions(plan, in: language, for: reader)
      options.isLandscape = true
      return PicturePages(plan, options: options, paper: .a4, scale: .fit).pages
    }
  }

  private func text(of plan: Plan) throws -> String {
    let (language, stands) = (speech.chosen, try chosen(in: plan))
    switch subject {
    case .signs, .tables:
      let cards = StandCard.all(of: plan, in: language, stands: stands)
      return CardText.pages(cards, columns: 80, in: language)
    case .badges:
      let badges = Badge.all(of: plan, in: language, stands: stands)
      return CardText.pages(badges, columns: 80, in: language)
    case .checkIn, .waiting:
      let options = PrintOptions(plan, in: language, for: reader)
      do throws(PrintRefusal) {
        return try TextPages(plan: plan, options: options).text
      } catch {
        throw Failure(Failure.usage, error.phrase)
      }
    }
  }

  private var reader: PageReader { subject == .waiting ? .waiting : .checkIn }
}
