// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import DisplayText
import TerminalUI
import Wording

/// `qarya edit`: the editor.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", saying: CommandTitleWords.edit)

  @Argument(help: ArgumentHelp(ArgumentWords.plan), completion: .file())
  var file: String?

  @Flag(help: ArgumentHelp(ArgumentWords.readOnly))
  var readOnly = false

  @Flag(name: .customLong("no-mouse"), help: ArgumentHelp(ArgumentWords.noMouse))
  var noMouse = false

  @Option(help: ArgumentHelp(ArgumentWords.compare), completion: .file())
  var compare: String?

  @Option(help: ArgumentHelp(ArgumentWords.bidi))
  var bidi: BidiChoice?

  @Option(help: ArgumentHelp(ArgumentWords.theme))
  var theme: ThemeName?

  @OptionGroup var speech: LanguageOption

  func run() throws {
    var start = EditorStart(file: file)
    start.isReadOnly = readOnly
    start.hasMouse = !noMouse
    start.compared = compare
    start.bidi = bidi
    start.theme = theme
    start.language = speech.language
    try start.run()
  }

  func validate() throws {
    if file == "-" {
      throw ValidationError(CommandWords.editorNeedsFile)
    }
    if compare == "-" { throw ValidationError(CommandWords.compareFile) }
  }
}

extension BidiChoice: ExpressibleByArgument {}
extension ThemeName: ExpressibleByArgument {}
