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
  ///
  /// - Parameter takesLong: Whether others may write the plan while the edit is made; it then joins
  ///   what they wrote.
  func run(takesLong: Bool = false, _ edit: (Plan, Stamp) throws -> Edit) throws {
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
      if isOwn {
        try runOnItself(takesLong: takesLong, edit)
      } else {
        let target = try OutputFile(
          inPlace ? input.file : output ?? "-", by: by ?? Stamp.userName, isPresent: inPlace)
        defer { target.release() }
        try target.write(edited(try input.readContent(), edit).plan)
      }
    }
  }

  /// Whether the result goes into the file that is read, by whatever name.
  private var isOwn: Bool {
    if FileStore.isStream(input.file) { return false }
    guard let output, !inPlace else { return inPlace }
    return output != "-" && input.file != "-" && FileStore.isSame(output, input.file)
  }

  private func runOnItself(takesLong: Bool, _ edit: (Plan, Stamp) throws -> Edit) throws {
    let path = inPlace ? input.file : output ?? input.file
    let target = try OwnPlan(path, by: by ?? Stamp.userName, takesLong: takesLong)
    defer { target.release() }
    let content = try input.readContent()
    let (plan, isChanged) = try edited(content, edit)
    if isChanged { try target.write(plan, madeOf: content) }
  }

  /// The plan after the edit, and whether that changed anything.
  private func edited(
    _ content: PlanContent, _ edit: (Plan, Stamp) throws -> Edit
  ) throws -> (plan: Plan, isChanged: Bool) {
    var plan = content.plan
    let stamp = try stamp(by: plan.clock)
    let wanted = try edit(plan, stamp)
    do throws(EditRefusal) {
      _ = try plan.apply(wanted, stamp: stamp)
    } catch {
      throw Failure(error, in: plan)
    }
    if (try? content.plan.applying(wanted, stamp: nil)) != content.plan { return (plan, true) }
    // Whoever asks for what is so already gets it; the history has nothing to tell of it.
    if wanted != .all([]) {
      StandardError.write(
        "qarya: " + wanted.whatIsAlreadySo(in: content.plan)[LanguageOption.ofLocale])
    }
    return (content.plan, false)
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
