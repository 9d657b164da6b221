// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `qarya manual`: the manual page, for `man`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", saying: CommandTitleWords.manual, CommandNoteWords.manual)

  @OptionGroup var speech: LanguageOption

  func run() throws {
    try reportingFailures {
      let lines = HelpPage.all()?.roff(version: Qarya.configuration.version, of: Qarya.date) ?? []
      // What is roff is no line for a terminal: it has nothing in it that is not the program's own.
      try StandardOutput.write(lines.joined(separator: "\n") + "\n")
    }
  }
}
