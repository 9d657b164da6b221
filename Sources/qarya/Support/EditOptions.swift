// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import PathBytes
import PlanFiles

/// What every edit takes: the plan, where the result goes, and the stamp for the history.
struct EditOptions: ParsableArguments {
  @OptionGroup var input: PlanInput

  @Flag(name: .long, help: "Write the result back to the plan file.")
  var inPlace = false

  @Option(
    name: [.short, .customLong("output")],
    help: "Write the result to this file; - is standard output.",
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("When, for the history: 2017-11-29T18:00:00Z.", valueName: "time"))
  var at: String?

  @Option(help: ArgumentHelp("Who, for the history.", valueName: "name"))
  var by: String?

  /// Reads the plan, applies the edit that a closure makes of it, and writes the result.
  ///
  /// An edit that changes nothing adds nothing to the history, and leaves its own file alone.
  func run(_ edit: (Plan, Stamp) throws -> Edit) throws {
    try reportingFailures {
      let stamp = try stamp()
      guard inPlace != (output != nil) else {
        throw Failure(
          Failure.usage,
          inPlace ? CommandWords.oneTarget : CommandWords.noTarget)
      }
      if inPlace, input.file == "-" {
        throw Failure(Failure.usage, CommandWords.noInputInPlace)
      }
      let target = try OutputFile(
        inPlace ? input.file : output ?? "-", by: stamp.by, isPresent: inPlace)
      defer { target.release() }
      let content = try input.readContent()
      var plan = content.plan
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

  private func stamp() throws -> Stamp {
    let now = Stamp.current()
    if let at, !Stamp.isTime(at) {
      throw Failure(
        Failure.usage, CommandWords.wrongTime(at, of: "--at"))
    }
    if let by { try checkText(by, for: "--by") }
    return Stamp(at: at ?? now.at, by: by ?? now.by)
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
