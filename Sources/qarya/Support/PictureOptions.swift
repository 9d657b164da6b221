// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import Glibc
import LayoutEngine
import PlanFiles
import StandMaps
import Wording

extension PicturePaper: ExpressibleByArgument {}

/// What `export` is told of pictures and pages.
struct PictureOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(PageCommandWords.reader, valueName: "reader"))
  var reader = PageReader.setup

  @Option(help: ArgumentHelp(PageCommandWords.picturePaper))
  var paper = PicturePaper.a4

  @Option(help: ArgumentHelp(PageCommandWords.pictureScale, valueName: "fit|1:n"))
  var scale = "fit"

  @OptionGroup var speech: LanguageOption

  @Flag(help: ArgumentHelp(PageCommandWords.watch))
  var watch = false

  func validate() throws {
    guard PictureScale(scale) != nil else {
      throw ValidationError(PageUsageWords.wrongPictureScale(scale))
    }
  }

  /// The pages as SVG documents.
  func pages(of plan: Plan) -> [String] {
    PicturePages(
      plan, options: options(for: plan), paper: paper,
      scale: PictureScale(scale) ?? .fit
    ).pages
  }

  /// The page for the web.
  func web(of plan: Plan) -> String {
    WebPage(plan, options: options(for: plan)).text
  }

  private func options(for plan: Plan) -> PrintOptions {
    PrintOptions(plan, in: speech.chosen, for: reader)
  }
}

/// Does something anew whenever a plan's file is saved.
enum PlanWatching {
  /// Goes on until the process is told to end; a file that cannot be read just now is waited for.
  static func run(_ file: String, _ write: (Plan) throws -> Void) throws {
    var last = try PlanInput.read(file)
    try write(last.plan)
    var watch = FileWatch(file, holding: last.fingerprint)
    while true {
      usleep(500_000)
      guard case .changed = watch.look(), let next = try? PlanInput.read(file),
        next.fingerprint != last.fingerprint
      else { continue }
      last = next
      watch = FileWatch(file, holding: next.fingerprint)
      try write(next.plan)
    }
  }
}
