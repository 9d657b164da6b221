// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// What is asked for in one line.
extension Prompt {
  /// Why something happens, and to what.
  static func reason(
    _ question: Phrase, _ subject: String, _ occasion: Occasion
  ) -> Prompt {
    Prompt(
      title: Phrase.each { "\(question[$0]) (\(subject))" },
      answer: { text, view in
        ReallocationRequest(occasion: occasion, reason: text).begin(in: view)
      })
  }

  /// For whom or what a stand is held.
  static func hold(_ stand: Stand.ID) -> Prompt {
    Prompt(title: Words.askHold, needsText: true) { text, view in
      let label = view.plan.stands[stand]?.label ?? stand.text
      return .apply(
        .hold(stand, text),
        saying: label + view.language.colon + Words.held[view.language])
    }
  }

  /// What to find; the cursor follows while it is typed, and goes back to where it was.
  static func find(from origin: Stand.ID?) -> Prompt {
    Prompt(
      title: Words.search, answer: { text, _ in .request(.keepFound(text)) },
      follow: { text, _ in .request(.find(text, from: origin)) },
      leave: .request(.dropFound(backTo: origin)),
      note: { text, view in
        guard let search = view.search, !text.isEmpty else { return "" }
        return search.hits.isEmpty ? Words.nothingMatches[view.language] : "\(search.hits.count)"
      })
  }

  /// What to narrow a list to; it follows while it is typed.
  static func filter(_ panel: Panel, from text: String) -> Prompt {
    Prompt(
      title: ListingWords.filter, field: TextField(text),
      answer: { text, _ in .request(.narrow(panel, to: text)) },
      follow: { text, _ in .request(.narrow(panel, to: text)) },
      leave: .all([.request(.narrow(panel, to: "")), .say(nil)]),
      note: { _, view in
        "\((panel == .side ? view.waitingLines : view.rosterLines).count)"
      })
  }
}

/// The files that are asked for.
extension FilePrompt {
  /// The endings of files that can hold plans.
  private static let planEndings = [".json", ".plist", ".bplist"]
  /// The endings of files that can hold lists.
  static let listEndings = [".csv", ".tsv", ".txt", ".xlsx"]

  /// The file to save to.
  static func saveAs(_ path: String) -> FilePrompt {
    FilePrompt(Words.askSaveAs, offering: path, endings: planEndings) {
      .ask(.save(to: $0, evenIfChanged: false))
    }
  }

  /// The plan file to work on.
  static func open(near path: String?) -> FilePrompt {
    FilePrompt(Words.askOpen, offering: folder(of: path), endings: planEndings) {
      .request(.open($0))
    }
  }

  /// The list of cooperatives to import.
  static func list(near path: String?) -> FilePrompt {
    FilePrompt(
      ImportWords.ask, offering: folder(of: path), endings: listEndings
    ) { .request(.readList($0)) }
  }

  /// The list of cooperatives that a hall is to be made for.
  static var listForHall: FilePrompt {
    FilePrompt(ImportWords.ask, offering: "", endings: listEndings) { .request(.beginWithList($0)) }
  }

  /// The file to print to: offered is the plan's name with another ending.
  static func print(_ printing: Printing, of path: String?) -> FilePrompt {
    var stem = path.map { Self.withoutExtension($0) } ?? "stand-map"
    if printing != .standMap { stem = (path == nil ? "" : stem + "-") + "notices" }
    return FilePrompt(
      printing == .standMap ? Words.askPrintTo : Words.askWriteTo, offering: stem + ".txt",
      endings: [".txt"]
    ) { .ask(.writePrint(printing, to: $0, replacing: false)) }
  }

  /// The plan file to compare with: the one of the last time, else one beside the plan.
  static func variant(_ offered: String, near path: String?) -> FilePrompt {
    FilePrompt(
      VariantWords.ask, offering: offered.isEmpty ? folder(of: path) : offered,
      endings: planEndings
    ) { .ask(.readVariant($0)) }
  }

  /// Where a plan lies, with the last slash; nothing for where the program runs.
  private static func folder(of path: String?) -> String {
    guard let path, let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// A file's name without `.json` or the like.
  private static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex)
    else { return path }
    return String(path[..<dot])
  }
}
