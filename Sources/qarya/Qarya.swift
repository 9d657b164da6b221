// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import PathBytes

/// The command; without a subcommand it is the editor.
@main
struct Qarya: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "qarya",
    abstract: "Plan an exhibition hall: stands, cooperatives, rules.",
    discussion: """
      Exit status: 0 all well, 1 the plan has errors or an edit was refused, 64 wrong usage, \
      65 bad data, 66 no such file, 69 a program that it needs is not installed, 73 cannot create, \
      74 input/output error, 75 locked by someone else.
      """,
    version: "0.1.0",
    subcommands: [
      EditCommand.self, NewCommand.self, CheckCommand.self, ListCommand.self, ShowCommand.self,
      ImportCommand.self, AddCommand.self, SetCommand.self, RemoveCommand.self,
      PlaceCommand.self, UnplaceCommand.self, SwapCommand.self, HoldCommand.self,
      LockCommand.self, UnlockCommand.self, ApproveCommand.self, ReopenCommand.self,
      WithdrawCommand.self, ReinstateCommand.self, RelocateCommand.self, CloseCommand.self,
      NoticesCommand.self,
      ArrangeCommand.self, RulesCommand.self, ExplainCommand.self, PrintCommand.self,
      ExportCommand.self, CardsCommand.self, ConvertCommand.self, DiffCommand.self,
      RecoverCommand.self,
      KeysCommand.self,
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
    do {
      var command = try parseAsRoot(PathBytes.arguments)
      try command.run()
    } catch {
      let status = exitCode(for: error)
      let message = fullMessage(for: error)
      if message.isEmpty { exit(withError: error) }
      if status == .success {
        do {
          try reportingFailures { try StandardOutput.write(message + "\n") }
        } catch {
          exit(withError: error)
        }
      } else {
        for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
          StandardError.write(String(line))
        }
      }
      exit(withError: status)
    }
  }
}
