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
          inPlace
            ? "give --in-place or -o, not both" : "say where the result goes: --in-place or -o OUT")
      }
      if inPlace, input.file == "-" {
        throw Failure(Failure.usage, "standard input cannot be changed in place; use -o")
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
        let reason = error.clause { plan.stands[$0]?.label ?? $0.text }
        throw Failure(Failure.refused, reason)
      }
      if (try? content.plan.applying(wanted, stamp: nil)) == content.plan {
        // Whoever asks for what is so already gets it; the history has nothing to tell of it.
        plan = content.plan
        if wanted != .all([]) {
          StandardError.write("qarya: " + wanted.whatIsAlreadySo(in: plan))
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
        Failure.usage, "--at wants a time in UTC such as 2017-11-29T18:00:00Z, not \(at)")
    }
    if let by { try checkText(by, for: "--by") }
    return Stamp(at: at ?? now.at, by: by ?? now.by)
  }
}

/// Refuses text that a plan file cannot hold.
func checkText(_ text: String, for argument: String) throws {
  guard PathBytes.isText(text) else {
    throw Failure(Failure.usage, "\(argument) is not UTF-8, as a plan's texts are")
  }
  guard ExactText(text).isStorable else {
    throw Failure(Failure.usage, "\(argument) has a control character, which a plan cannot hold")
  }
}
