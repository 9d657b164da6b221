// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import StandMaps
import Wording

/// Saving, printing, leaving.
extension Editor {
  mutating func save() -> [Effect] {
    guard path != nil else {
      askSaveAs()
      return []
    }
    if settings.isReadOnly {
      message = .refusal(Words.readOnly[language])
      return []
    }
    return [.save(to: nil, evenIfChanged: false)]
  }

  mutating func askSaveAs() {
    dialogue = .prompt(
      Prompt(
        title: Words.askSaveAs, purpose: .saveAs,
        field: TextField(path ?? NewFile.name(for: plan), limit: TextField.pathLimit)))
  }

  mutating func quit() -> [Effect] {
    guard session.hasUnsavedChanges, !settings.isReadOnly else { return [.quit] }
    guard hasWorkToLose else { return [.discardAndQuit] }
    dialogue = .choice(
      Choice(
        title: Words.quitTitle, detail: path ?? "",
        options: [
          Choice.Option(key: "s", title: Words.saveAndQuit, action: .saveAndQuit),
          Choice.Option(key: "d", title: Words.discard, action: .discardAndQuit),
          Choice.Option(key: "c", title: Words.stay, action: .close),
        ]))
    return []
  }

  mutating func previewPrint() {
    dialogue = .page(
      TextPage(title: Words.printTitle, lines: printedLines(), purpose: .print))
  }

  /// The printed pages as lines, with a rule between pages.
  private func printedLines() -> [String] {
    guard let pages = try? printedPages() else { return [] }
    return Array(pages.pages.joined(separator: [String(repeating: "─", count: 60)]))
  }

  /// The plan as pages for a printer.
  func printedPages() throws -> TextPages {
    try TextPages(
      plan: plan, floor: checker.floor,
      options: PrintOptions(
        language: language, paper: settings.paper, date: String(stamp.at.prefix(10))))
  }

  /// Sends pages to the printer; how it went is told when it is known.
  mutating func sendToPrinter(_ wanted: Printing) -> [Effect] {
    printing = wanted
    dialogue = nil
    message = .notice(Words.sending[language])
    return [.sendToPrinter]
  }

  mutating func askPrintTo(_ wanted: Printing) {
    printing = wanted
    var stem = path.map { Self.withoutExtension($0) } ?? "stand-map"
    if wanted != .standMap { stem = (path == nil ? "" : stem + "-") + "notices" }
    dialogue = .prompt(
      Prompt(
        title: wanted == .standMap ? Words.askPrintTo : Words.askWriteTo, purpose: .printTo,
        field: TextField(stem + ".txt", limit: TextField.pathLimit)))
  }

  /// A file's name without `.json` or the like.
  private static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex)
    else { return path }
    return String(path[..<dot])
  }

  /// Tells how saving or printing went, and goes on from there.
  mutating func finish(_ outcome: FileOutcome) -> [Effect] {
    switch outcome {
    case .saved(let path):
      noteSaved(at: path)
      fileFinding = .asItWas
      message = .notice(Words.saved[language] + language.colon + path)
      switch afterSaving {
      case .quit: return [.quit]
      case .begin(let new):
        afterSaving = nil
        return [.begin(new)]
      case nil: break
      }
    case .printed(let path):
      message = .notice(Words.printed[language] + " " + path)
    case .sentToPrinter: message = .notice(Words.sentToPrinter[language])
    case .notSentToPrinter(let said):
      message = .refusal(
        Words.notPrinted[language] + (said.isEmpty ? "" : language.colon + said))
      return [.bell]
    case .noPrinter:
      message = .refusal(Words.noPrinter[language])
      return [.bell]
    case .failed(let reason):
      afterSaving = nil
      message = .refusal(reason[language])
      return [.bell]
    case .gone(let path):
      fileFinding = .gone
      ask(
        FileWords.goneTitle, path, .overwrite(path: path), called: FileWords.writeAnew,
        orElse: .askSaveAs)
    case .changedMeanwhile(let path):
      ask(Words.overwriteTitle, path, .overwrite(path: path), orElse: .askSaveAs)
    case .exists(let path):
      let isPrint = printsNext
      ask(
        Words.existsTitle, path, isPrint ? .replacePrint(path: path) : .overwrite(path: path),
        orElse: isPrint ? .askPrintTo : .askSaveAs)
    }
    return []
  }

  private mutating func ask(
    _ title: Phrase, _ path: String, _ action: Choice.Action,
    called answer: Phrase = Words.overwrite, orElse other: Choice.Action
  ) {
    dialogue = .choice(
      Choice(
        title: title, detail: path,
        options: [
          Choice.Option(key: "o", title: answer, action: action),
          Choice.Option(key: "n", title: Words.otherName, action: other),
          Choice.Option(key: "c", title: Words.stay, action: .close),
        ]))
  }

  /// Asks what to do with what an earlier session left unsaved.
  mutating func offer(_ unsaved: Plan) {
    offered = unsaved
    dialogue = .choice(
      Choice(
        title: Words.recoveredTitle, detail: path ?? "",
        options: [
          Choice.Option(key: "r", title: Words.recover, action: .recover),
          Choice.Option(key: "d", title: Words.dropJournal, action: .dropUnsaved),
          Choice.Option(key: "q", title: Words.quitAsIs, action: .leaveUnsaved),
        ], escape: .leaveUnsaved))
  }
}
