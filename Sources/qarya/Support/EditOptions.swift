// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PathBytes
import PlanFiles
import Wording

/// What every edit takes: the plan, where the result goes, and the stamp for the history.
struct EditOptions: ParsableArguments {
  @OptionGroup var input: PlanInput

  @Flag(name: .long, help: ArgumentHelp(ArgumentWords.inPlace))
  var inPlace = false

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(ArgumentWords.output),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp(ArgumentWords.at, valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp(ArgumentWords.by, valueName: "name"))
  var by: String?

  /// Reads the plan, applies the edit that a closure makes of it, and writes the result.
  ///
  /// An edit that changes nothing adds nothing to the history, and leaves its own file alone.
  func run(_ edit: (Plan, Stamp) throws -> Edit) throws {
    try reportingFailures {
      guard inPlace != (output != nil) else {
        throw Failure(
          Failure.usage,
          inPlace ? CommandWords.oneTarget : CommandWords.noTarget)
      }
      if inPlace, input.file == "-" {
        throw Failure(Failure.usage, CommandWords.noInputInPlace)
      }
      if let by { try checkText(by, for: "--by") }
      let target = try OutputFile(
        inPlace ? input.file : output ?? "-", by: by ?? Stamp.userName, isPresent: inPlace)
      defer { target.release() }
      let content = try input.readContent()
      var plan = content.plan
      let stamp = try stamp(by: plan.clock)
      let wanted = try edit(plan, stamp)
      do throws(EditRefusal) {
        _ = try plan.apply(wanted, stamp: stamp)
      } catch {
        throw Failure(error, in: plan)
      }
      if (try? content.plan.applying(wanted, stamp: nil)) == content.plan {
        // Whoever asks for what is so already gets it; the history has nothing to tell of it.
        plan = content.plan
        if wanted != .all([]) {
          StandardError.write(
            "qarya: " + wanted.whatIsAlreadySo(in: plan)[LanguageOption.ofLocale])
        }
        if target.isSame(as: input.file) { return }
      }
      try target.write(plan, readFrom: input.file, as: content)
    }
  }

  private func stamp(by clock: LocalClock) throws -> Stamp {
    let now = Stamp.current()
    guard let at else { return Stamp(at: now.at, by: by ?? now.by) }
    guard let time = TypedTime.utc(at, by: clock) else {
      throw Failure(Failure.usage, CommandWords.wrongTime(at, of: "--at"))
    }
    return Stamp(at: time, by: by ?? now.by)
  }
}

/// Refuses text that a plan file cannot hold.
func checkText(_ text: String, for argument: String) throws {
  guard PathBytes.isText(text) else {
    throw Failure(Failure.usage, CommandWords.notUTF8(argument))
  }
  guard ExactText(text).isStorable else {
    throw Failure(Failure.usage, CommandWords.controlCharacter(argument))
  }
}
