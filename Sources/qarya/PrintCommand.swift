// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps
import Wording

/// `qarya print`: the stand map and its index, as text pages.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", saying: CommandTitleWords.print)

  @OptionGroup var input: PlanInput

  @Option(help: ArgumentHelp(ArgumentWords.paper))
  var paper = "a4"

  @Flag(help: ArgumentHelp(ArgumentWords.landscape))
  var landscape = false

  @Flag(help: ArgumentHelp(ArgumentWords.ascii))
  var ascii = false

  @OptionGroup var speech: LanguageOption

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(ArgumentWords.pagesTo),
    completion: .file())
  var output: String?

  func run() throws {
    try reportingFailures {
      let target = try OutputFile(output ?? "-")
      defer { target.release() }
      let plan = try input.read()
      guard let size = Paper(paper) else {
        throw Failure(Failure.usage, CommandWords.wrongPaper(paper))
      }
      let options = PrintOptions(
        language: speech.chosen, paper: size, isLandscape: landscape ? true : nil,
        box: ascii ? .ascii : .unicode,
        date: String(plan.clock.local(Stamp.current().at).prefix(10)))
      let pages: TextPages
      do throws(PrintRefusal) {
        pages = try TextPages(plan: plan, floor: Checker(plan).floor, options: options)
      } catch {
        throw Failure(Failure.usage, error.phrase)
      }
      try target.write(text: pages.text)
    }
  }
}
