// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlanFiles
import TerminalUI
import Wording

/// `qarya keys`: the editor's commands and their keys, as they are set up.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", saying: CommandTitleWords.keys)

  @Flag(help: ArgumentHelp(ArgumentWords.json))
  var json = false

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let configuration = Configuration.current()
      let language = speech.chosen(configuredAs: configuration.language)
      let listing = KeyListing(configuration, language: language)
      if json {
        try StandardOutput.json(.array(listing.entries.map { .dictionary($0) }))
      } else {
        for line in listing.lines { try StandardOutput.line(line) }
      }
      report(configuration, in: language)
    }
  }

  /// Each fault as a line on standard error; it is no failure: the rest holds.
  private func report(_ configuration: Configuration, in language: Language) {
    for fault in configuration.faults {
      let path = configuration.path.map { $0 + ": " } ?? ""
      StandardError.write("qarya: " + path + fault.sentence(in: language).plain)
    }
  }
}
