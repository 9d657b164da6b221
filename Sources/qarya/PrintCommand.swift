// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import StandMaps
import Wording

/// `qarya print`: the stand map and what else its reader needs, as text pages.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print the stand map and its lists as text pages.",
    discussion: """
      The map is as large as the paper takes it. On a terminal, and with -o, the options that a \
      printer needs for pages of this size are told on standard error.
      """)

  @OptionGroup var input: PlanInput

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Who reads the pages: setup, visitors, services, fire, stands or all.", valueName: "reader"))
  var reader = PageReader.setup

  @Option(help: "a4, a3, or COLSxROWS.")
  var paper = "a4"

  @Flag(help: "Turn the page; it turns by itself when the map needs it.")
  var landscape = false

  @Option(
    help: ArgumentHelp(
      "Metres a row of the map: fit, 4, 2, 1, 0.5 or 0.25.", valueName: "fit|metres"))
  var scale = "fit"

  @Option(
    help: ArgumentHelp(
      "How wide a character of the printer is, as a share of the height of a line (0.3 to 1).",
      valueName: "share"))
  var fontWidth = 0.5

  @Flag(help: "Draw with ASCII characters.")
  var ascii = false

  @OptionGroup var speech: LanguageOption

  @Option(
    name: [.short, .customLong("output")], help: "Write to this file instead of standard output.",
    completion: .file())
  var output: String?

  func validate() throws {
    guard scale == "fit" || Double(scale).flatMap(MapScale.init(rawValue:)) != nil else {
      throw ValidationError(PageUsageWords.wrongScale(scale))
    }
    guard PrintOptions.fontWidths.contains(fontWidth) else {
      throw ValidationError(PageUsageWords.wrongFontWidth("\(fontWidth)"))
    }
  }

  func run() throws {
    try reportingFailures {
      let target = try OutputFile(output ?? "-")
      defer { target.release() }
      let plan = try input.read()
      guard let size = Paper(paper) else {
        throw Failure(Failure.usage, CommandWords.wrongPaper(paper))
      }
      var options = PrintOptions(plan, in: speech.chosen, for: reader)
      options.paper = size
      options.isLandscape = landscape ? true : nil
      options.box = ascii ? .ascii : .unicode
      options.scale = Double(scale).flatMap(MapScale.init(rawValue:))
      options.fontWidth = fontWidth
      let pages: TextPages
      do throws(PrintRefusal) {
        pages = try TextPages(
          plan: plan, floor: Floor(plan, aisleRule: plan.aisleRule), options: options)
      } catch {
        throw Failure(Failure.usage, error.phrase)
      }
      try target.write(text: pages.text)
      if !target.isStandard, let printer = pages.printer {
        let line = printer.line(printing: target.path)
        StandardError.write("qarya: " + PageUsageWords.printing(line)[LanguageOption.ofLocale])
      }
    }
  }
}
