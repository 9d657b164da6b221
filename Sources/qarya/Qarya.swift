// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import Glibc
import PathBytes

/// The command; without a subcommand it is the editor.
@main
struct Qarya: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qarya",
    abstract: CommandTitleWords.qarya[LanguageOption.ofLocale],
    discussion: CommandNoteWords.qarya[LanguageOption.ofLocale],
    version: "0.1.0",
    subcommands: [
      EditCommand.self, NewCommand.self, CheckCommand.self, ListCommand.self, ShowCommand.self,
      ImportCommand.self, AddCommand.self, SetCommand.self, RemoveCommand.self, PlaceCommand.self,
      UnplaceCommand.self, SwapCommand.self, HoldCommand.self, LockCommand.self, UnlockCommand.self,
      ApproveCommand.self, ReopenCommand.self, WithdrawCommand.self, ReinstateCommand.self,
      RelocateCommand.self, CloseCommand.self, NoticesCommand.self, ProgrammeCommand.self,
      FillCommand.self, EgressCommand.self, ExposureCommand.self, RehearseCommand.self,
      ArrangeCommand.self, RulesCommand.self, ExplainCommand.self, PrintCommand.self,
      ExportCommand.self, CardsCommand.self, ConvertCommand.self, DiffCommand.self,
      MergeCommand.self, GitSetupCommand.self, RecoverCommand.self, KeysCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: EditCommand.self)

  /// Runs a command.
  ///
  /// The words of the command line keep bytes that are no UTF-8: they may be a path.
  ///
  /// What it says of wrong usage quotes the arguments, and so is cleaned like any other text from
  /// outside. Help that cannot be written is a failure like any other.
  static func main() {
    HelpWidth.settle()
    // A file that may not grow any more is a failed write (EFBIG), and no reason to die. Programs
    // that are started from here have the signal as it was.
    signal(SIGXFSZ) { _ in }
    let words = PathBytes.arguments
    if let spelling = SubcommandSpelling(words) {
      let sentence = ParserWords.noSubcommand(spelling)[LanguageOption.ofLocale]
      StandardError.write("qarya: " + sentence)
      exit(withError: ExitCode(Failure.usage))
    }
    do {
      // The editor on a file starts without a look at what forty commands take, some milliseconds.
      if words.count < 2, words.allSatisfy(SubcommandSpelling.isPath) {
        try EditorStart(file: words.first).run()
      } else {
        var command = try parseAsRoot(words)
        try command.run()
      }
    } catch {
      let status = exitCode(for: error)
      let said = fullMessage(for: error)
      if said.isEmpty { exit(withError: error) }
      let message = status == .success ? help(words) ?? said : said
      if status == .success {
        do {
          try reportingFailures { try StandardOutput.write(message + "\n") }
        } catch {
          exit(withError: error)
        }
      } else {
        for line in ParserWords.said(message, in: LanguageOption.ofLocale) {
          StandardError.write(line)
        }
      }
      exit(withError: status)
    }
  }

  /// When this version was made.
  static let date = "2026-11-30"

  /// What its subcommands are called.
  static var subcommandNames: [String] {
    var names: [String] = []
    for subcommand in configuration.subcommands {
      if let name = subcommand.configuration.commandName { names.append(name) }
    }
    return names
  }

  /// The subcommand that is meant where none is named.
  static var usual: String { EditCommand.configuration.commandName ?? "" }

  /// The help that words ask for, in the language of the environment; nil where they ask for
  /// something else, such as the version.
  private static func help(_ words: [String]) -> String? {
    let asked = words.prefix { $0 != "--" }
    guard words.first != "---completion",
      words.first == "help" || asked.contains("--help") || asked.contains("-h"),
      let page = HelpPage.all()
    else { return nil }
    let names = words.filter { !$0.hasPrefix("-") && $0 != "help" }
    let command = names.first.flatMap { page[$0] } ?? (names.isEmpty ? nil : page[usual])
    let lines =
      command?.lines(after: page.name, columns: HelpPage.columns)
      ?? page.lines(columns: HelpPage.columns)
    return lines.map { DisplayText.line($0) }.joined(separator: "\n")
  }
}
