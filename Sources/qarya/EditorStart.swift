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

/// The editor from its opening to its end, with what the command line says of it.
struct EditorStart {
  /// The plan's file; nil for a new plan, which is the sample fair.
  let file: String?
  /// Whether the plan is only looked at.
  var isReadOnly = false
  /// Whether the mouse is asked of the terminal.
  var hasMouse = true
  /// The file of a plan to compare with.
  var compared: String?
  /// Who turns Arabic; nil to follow the configuration.
  var bidi: BidiChoice?
  /// The colours; nil to follow the configuration.
  var theme: ThemeName?
  /// The language; nil to follow the configuration, and that the locale.
  var language: Language?

  /// Opens a plan's file, or the sample fair.
  init(file: String?) { self.file = file }

  /// Edits until somebody ends it.
  ///
  /// - Throws: `ExitCode` of what has been said.
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
    settings.language = LanguageOption.chosen(language, configuredAs: configuration.language)
    settings.bidi = BidiMode.resolve(
      bidi ?? configuration.bidi ?? .auto, environment: Environment.all)
    settings.isReadOnly = isReadOnly
    if !hasMouse { settings.usesMouse = false }
    if let theme { settings.theme = theme }
    return settings
  }

  /// The plan to compare with, and its file.
  private func openOther() throws -> (plan: Plan, path: String)? {
    guard let compared else { return nil }
    return (try PlanInput.read(compared).plan, compared)
  }

  private func openDesk() throws -> EditorDesk {
    if let file {
      do {
        return try EditorDesk(opening: file, isReadOnly: isReadOnly)
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
    return EditorDesk(startingWith: try SamplePlan.read(), isReadOnly: isReadOnly)
  }
}

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
