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
    commandName: "print", saying: CommandTitleWords.print, PageCommandWords.printNote)

  @OptionGroup var input: PlanInput

  @Option(
    name: .customLong("for"), help: ArgumentHelp(PageCommandWords.reader, valueName: "reader"))
  var reader = PageReader.setup

  @Option(help: ArgumentHelp(ArgumentWords.paper))
  var paper = "a4"

  @Flag(help: ArgumentHelp(ArgumentWords.landscape))
  var landscape = false

  @Option(help: ArgumentHelp(PageCommandWords.rowScale, valueName: "fit|metres"))
  var scale = "fit"

  @Option(help: ArgumentHelp(PageCommandWords.fontWidth, valueName: "share"))
  var fontWidth = 0.5

  @Flag(help: ArgumentHelp(ArgumentWords.ascii))
  var ascii = false

  @OptionGroup var speech: LanguageOption

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(ArgumentWords.pagesTo),
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
        pages = try TextPages(plan: plan, options: options)
      } catch {
        throw Failure(Failure.usage, error.phrase)
      }
      try target.write(text: pages.text)
      if !target.isStandard, !FileStore.isStream(target.path), let printer = pages.printer {
        let line = printer.line(printing: target.path)
        StandardError.write("qarya: " + PageUsageWords.printing(line)[LanguageOption.ofLocale])
      }
    }
  }
}
