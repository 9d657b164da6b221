// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FloorPlan
import LayoutEngine
import PlanFiles
import PlanReports
import Wording

/// `qarya recover`: what the journal holds beyond the last save.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", saying: CommandTitleWords.recover, CommandNoteWords.recover)

  @Argument(help: ArgumentHelp(ArgumentWords.plan), completion: .file())
  var file: String

  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(ArgumentWords.unsavedTo),
    completion: .file())
  var output: String?

  @Flag(help: ArgumentHelp(ArgumentWords.forceRecovery))
  var force = false

  @OptionGroup var speech: LanguageOption

  func validate() throws {
    if file == "-" {
      throw ValidationError(CommandWords.besideFile)
    }
  }

  func run() throws {
    try reportingFailures {
      let target = try output.map { try OutputFile($0) }
      defer { target?.release() }
      let saved = Result { try PlanInput.read(file) }
      let journal = Journal(of: file)
      if let name = journal.strangersName { tell(UnsavedWork.ofStranger(name, on: file)) }
      guard let entry = try journal.read(vocabulary: RuleCatalogue()) else {
        // Where nothing is unsaved, the file need not be a plan; but it has to be there.
        _ = try FileStore.read(file)
        return try say(UnsavedWork.nothing(file)[speech.chosen], beside: target)
      }
      if entry.isDamaged { tell(UnsavedWork.damaged(file)) }
      for line in lines(entry, saved) { try say(line, beside: target) }
      if let target { try save(entry, of: journal, to: target, saved) }
    }
  }

  private func tell(_ phrase: Phrase) { StandardError.write("qarya: " + phrase[speech.chosen]) }

  /// What the journal holds beyond the file, or in its place.
  private func lines(_ entry: Journal.Entry, _ saved: Result<PlanContent, any Error>) -> [String] {
    let plan = entry.plan
    guard let content = try? saved.get() else {
      tell(UnsavedWork.wholePlan(reason(saved)))
      return Checker(plan).report.lines(of: plan, in: speech.chosen).suffix(1)
        + plan.history.map { $0.line(by: plan.clock) }
    }
    if let base = entry.base, base != content.fingerprint {
      tell(UnsavedWork.changedSince(file))
    }
    if content.plan == plan { return [UnsavedWork.same[speech.chosen]] }
    // What others have saved since is theirs: it is neither unsaved nor to be taken back.
    let began = entry.basePlan ?? content.plan
    let comparison = PlanComparison(from: began, to: plan, writing: PlanWriter.document(of:))
    let known = zip(began.history, plan.history).prefix { $0 == $1 }.count
    return comparison.sentences(in: speech.chosen)
      .filter { $0.difference.path.first != "history" }.map(\.said.plain)
      + plan.history.dropFirst(known).map { $0.line(by: plan.clock) }
  }

  private func reason(_ saved: Result<PlanContent, any Error>) -> String {
    switch saved {
    case .success: ""
    case .failure(let failure as Failure): failure.reason
    case .failure(let error as FileError): error.phrase[speech.chosen]
    case .failure(let error): "\(error)"
    }
  }

  private func save(
    _ entry: Journal.Entry, of journal: Journal, to target: OutputFile,
    _ saved: Result<PlanContent, any Error>
  ) throws {
    // A file that is gone is its own by its name alone.
    let isOwn =
      target.isSame(as: file) || !target.isStandard && Journal(of: target.path) == journal
    if isOwn { target.tellsOfUnsavedWork = false }
    if target.isSame(as: file) {
      try replace(target, by: entry, try? saved.get())
    } else {
      try target.write(entry.plan)
    }
    // Nothing is unsaved any more; kept, it would be offered again after later changes.
    guard target.isSame(as: file) else { return }
    if entry.isDamaged { _ = try journal.setAside() } else { try journal.remove() }
  }

  /// Puts what was unsaved into the plan's own file, unless others have saved there meanwhile.
  private func replace(
    _ target: OutputFile, by entry: Journal.Entry, _ content: PlanContent?
  ) throws {
    // Whatever the file holds, plan or not: it is what is replaced.
    let present = try FileStore.read(file)
    if entry.base != present.fingerprint, content?.plan != entry.plan, !force {
      throw Failure(Failure.locked, UnsavedWork.fileChanged(file)[speech.chosen])
    }
    let format = content?.format ?? DocumentFormat(path: file) ?? .json
    try target.write(
      plan: PlanWriter.bytes(of: entry.plan, as: format),
      replacing: .content(present.fingerprint))
  }

  /// Standard output has the plan alone, where it is asked for there.
  private func say(_ line: String, beside target: OutputFile?) throws {
    if target?.isStandard == true {
      StandardError.write(line)
    } else {
      try StandardOutput.line(line)
    }
  }
}

extension HistoryEntry {
  /// When, who, what, and what it was about.
  fileprivate func line(by clock: LocalClock) -> String {
    [clock.local(at), by, event, stand, cooperative, reason].filter { !$0.isEmpty }.joined(
      separator: "  ")
  }
}
