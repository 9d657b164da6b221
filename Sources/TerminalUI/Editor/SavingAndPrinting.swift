// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import PlanFiles
import StandMaps
import Wording

/// Saving, printing, leaving.
extension Editor {
  mutating func save() -> [Effect] {
    guard path != nil else { return askSaveAs() }
    if settings.isReadOnly {
      tell(.refusal(Words.readOnly[language]))
      return []
    }
    return [.save(to: nil, evenIfChanged: false)]
  }

  mutating func askSaveAs() -> [Effect] {
    open(FilePrompt.saveAs(path ?? NewFile.name(for: plan)))
  }

  mutating func quit() -> [Effect] {
    guard session.hasUnsavedChanges, !settings.isReadOnly else { return [.quit] }
    guard hasWorkToLose else { return [.discardAndQuit] }
    dialogue = Choice(
      title: Words.quitTitle, detail: path ?? "",
      options: [
        Choice.Option(
          key: "s", title: Words.saveAndQuit, outcome: .request(.save(then: .quit)), saves: true),
        Choice.Option(key: "d", title: Words.discard, outcome: .ask(.discardAndQuit)),
        .stay("c"),
      ])
    return []
  }

  mutating func previewPrint() {
    dialogue = PrintPreview(PageRequest(paper: settings.paper), in: view)
  }

  /// Takes in what was found out of the plan beside the screen.
  mutating func take(_ study: PlanStudy) {
    var control = study.control
    control.follow(document.session.plan)
    document.control = control
    if document.printed == nil { document.printed = study.printed }
  }

  /// Tells how printing went, and remembers what people have on paper now.
  mutating func finish(_ result: PrintResult) -> [Effect] {
    if let print = result.print { document.printed = print }
    return finish(result.outcome)
  }

  /// Tells how saving or printing went, and goes on from there.
  mutating func finish(_ outcome: FileOutcome) -> [Effect] {
    switch outcome {
    case .saved(let path):
      closeFilePrompt()
      document.noteSaved(at: path)
      let saved: Sentence = "\(Words.saved, language)\(words: language.colon)\(path)"
      tell(.notice([saved, document.takeNewsToTell()].compactMap { $0 }.joined(separator: " · ")))
      defer { document.afterSaving = nil }
      return document.afterSaving.map { [$0.effect] } ?? []
    case .printed(let path):
      closeFilePrompt()
      tell(.notice("\(Words.printed, language) \(path)"))
    case .making:
      closeFilePrompt()
      tell(.notice(PrintingWords.making[language]))
    case .sentToPrinter: tell(.notice(Words.sentToPrinter[language]))
    case .notSentToPrinter(let said):
      tell(
        .refusal(
          said.isEmpty
            ? Words.notPrinted[language]
            : "\(Words.notPrinted, language)\(words: language.colon)\(said)"))
      return [.bell]
    case .noPrinter:
      tell(.refusal(Words.noPrinter[language]))
      return [.bell]
    case .failed(let reason):
      document.afterSaving = nil
      refuse(reason)
      return [.bell]
    case .gone(let path):
      document.fileFinding = .gone
      askToReplace(path, FileWords.goneTitle, called: FileWords.writeAnew)
    case .changedMeanwhile(let path):
      document.fileFinding = .changed
      askToReplace(path, Words.overwriteTitle, offering: Self.bringingTogether(path))
    case .exists(let path, let printing): askToReplace(path, Words.existsTitle, printing)
    }
    return []
  }

  /// Takes in what is in a folder, for whoever asked.
  mutating func finish(_ folder: Folder, recent: [String]) {
    guard var prompt = dialogue as? FilePrompt else { return }
    prompt.take(folder, recent: recent)
    dialogue = prompt
  }

  /// Says why a file could not be read or written: where it is asked for still, above its name.
  mutating func refuse(_ reason: Phrase) {
    guard var prompt = dialogue as? FilePrompt else { return tell(.refusal(reason[language])) }
    prompt.problem = reason
    dialogue = prompt
  }

  /// The file that was asked for is written or read.
  mutating func closeFilePrompt() {
    if dialogue is FilePrompt { dialogue = nil }
  }

  /// What can be done with what somebody else saved, beside replacing it.
  private static func bringingTogether(_ path: String) -> [Choice.Option] {
    [
      Choice.Option(key: "m", title: SharingWords.merge, outcome: .ask(.mergeFile(.asked))),
      Choice.Option(
        key: "v", title: SharingWords.compare,
        outcome: .all([.request(.abandonErrand), .ask(.readVariant(path))])),
    ]
  }

  /// Asks whether a file may be replaced, or which other one to write.
  ///
  /// - Parameter others: What else may be done, which comes first.
  private mutating func askToReplace(
    _ path: String, _ title: Phrase, _ printing: Printing? = nil,
    called answer: Phrase = Words.overwrite, offering others: [Choice.Option] = []
  ) {
    let replace =
      printing.map { Effect.writePrint($0, to: path, replacing: true) }
      ?? .save(to: path, evenIfChanged: true)
    let other =
      printing.map { Outcome.open(FilePrompt.print($0, of: self.path)) }
      ?? .request(.perform(.saveAs))
    dialogue = Choice(
      title: title, detail: path,
      options: others + [
        Choice.Option(key: "o", title: answer, outcome: .ask(replace)),
        Choice.Option(key: "n", title: Words.otherName, outcome: other),
        .stay("c"),
      ])
  }

  /// Asks what to do with what an earlier session left unsaved: what that was, since when, and, where
  /// its file was changed meanwhile, whether to look at both.
  mutating func offer(_ unsaved: Unsaved) {
    document.offered = unsaved
    var notes = [
      unsaved.summary(beside: opened, language), unsaved.time(beside: opened, language),
    ].filter { !$0.isEmpty }
    if unsaved.isFileChanged { notes.append(FileWords.changedMeanwhile[language]) }
    let comparing = Choice.Option(
      key: "c", title: FileWords.restoreComparing, outcome: .request(.resumeComparing))
    dialogue = Choice(
      title: Words.recoveredTitle, detail: path ?? "", notes: notes,
      options: [Choice.Option(key: "r", title: Words.recover, outcome: .request(.resume))]
        + (unsaved.isFileChanged ? [comparing] : []) + [
          Choice.Option(key: "d", title: Words.dropJournal, outcome: .request(.dropUnsaved)),
          Choice.Option(key: "q", title: Words.quitAsIs, outcome: .ask(.leaveUnsaved)),
        ], escape: .ask(.leaveUnsaved), escapeTitle: DialogueWords.quit)
  }
}
