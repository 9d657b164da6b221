// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CSamplePlan
import DisplayText
import FloorPlan
import LayoutEngine
import PlanFiles
import TerminalDriver
import TerminalUI
import Wording
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
    try reportingFailures {
      let other = try openOther()
      let desk = try openDesk()
      let configuration = Configuration.current()
      let settings = settings(from: configuration)
      let screen: NcursesScreen
      do throws(ScreenRefusal) {
        screen = try NcursesScreen(bidi: settings.bidi, usesMouse: settings.usesMouse)
      } catch {
        throw Failure(error.isUsageError ? Failure.usage : Failure.output, error.phrase)
      }
      let end = EditorLoop(
        desk: desk, settings: settings, configuration: configuration, comparing: other, on: screen
      ).run()
      screen.close()
      if case .cutOff(let reason, _, _) = end {
        if let phrase = end.phrase, StandardError.takesLines(within: 100) {
          StandardError.write("qarya: " + phrase[settings.language])
        }
        throw ExitCode(reason.exitStatus)
      }
    }
  }

  /// The command line comes before the configuration, and that before the environment.
  private func settings(from configuration: Configuration) -> EditorSettings {
    var settings = EditorSettings()
    settings.take(configuration)
    settings.language = speech.chosen(configuredAs: configuration.language)
    settings.bidi = BidiMode.resolve(
      bidi ?? configuration.bidi ?? .auto, environment: Environment.all)
    settings.isReadOnly = readOnly
    if noMouse { settings.usesMouse = false }
    if let theme { settings.theme = theme }
    return settings
  }

  func validate() throws {
    if file == "-" {
      throw ValidationError(
        CommandWords.editorNeedsFile)
    }
    if compare == "-" { throw ValidationError(CommandWords.compareFile) }
  }

  /// The plan to compare with, and its file.
  private func openOther() throws -> (plan: Plan, path: String)? {
    guard let compare else { return nil }
    return (try PlanInput.read(compare).plan, compare)
  }

  private func openDesk() throws -> EditorDesk {
    if let file {
      do {
        return try EditorDesk(opening: file, isReadOnly: readOnly)
      } catch let error as PlanFileError {
        throw Failure(Failure.data, Phrase.each { file + $0.colon + error.phrase[$0] })
      } catch let error as FileError {
        switch error {
        case .missing where UnsavedWork.note(on: file) != nil: throw error
        case .missing:
          throw Failure(error.exitStatus, CommandWords.makes(error.phrase, file))
        case .closedFolder, .writeProtected:
          throw Failure(error.exitStatus, CommandWords.shows(error.phrase))
        default: throw error
        }
      }
    }
    return EditorDesk(startingWith: try SamplePlan.read(), isReadOnly: readOnly)
  }
}

extension BidiChoice: ExpressibleByArgument {}
extension ThemeName: ExpressibleByArgument {}

extension EndReason {
  /// The exit status of a program that was ended: 128 and the signal's number, as shells count.
  var exitStatus: Int32 {
    switch self {
    case .hungUp: 129
    case .interrupted: 130
    case .terminated: 143
    case .signalled(let number): 128 + number
    case .inputClosed: 74
    }
  }
}

/// The sample fair, as the program was built with it.
enum SamplePlan {
  static func read() throws(PlanFileError) -> Plan {
    let bytes = UnsafeBufferPointer(
      start: qarya_sample_plan_bytes(), count: qarya_sample_plan_count())
    return try PlanReader.read(Array(bytes), vocabulary: RuleCatalogue())
  }
}
