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

  /// The file to save to.
  static func saveAs(_ path: String) -> Prompt {
    Prompt(
      title: Words.askSaveAs, field: TextField(path, limit: TextField.pathLimit), needsText: true,
      answer: { text, _ in .ask(.save(to: text, evenIfChanged: false)) })
  }

  /// The file to print to: offered is the plan's name with another ending.
  static func print(_ printing: Printing, of path: String?) -> Prompt {
    var stem = path.map { Self.withoutExtension($0) } ?? "stand-map"
    if printing != .standMap { stem = (path == nil ? "" : stem + "-") + "notices" }
    return Prompt(
      title: printing == .standMap ? Words.askPrintTo : Words.askWriteTo,
      field: TextField(stem + ".txt", limit: TextField.pathLimit), needsText: true,
      answer: { text, _ in .ask(.writePrint(printing, to: text, replacing: false)) })
  }

  /// A file's name without `.json` or the like.
  private static func withoutExtension(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex)
    else { return path }
    return String(path[..<dot])
  }

  /// The plan file to compare with.
  static func variant(_ offered: String) -> Prompt {
    Prompt(
      title: VariantWords.ask, field: TextField(offered, limit: TextField.pathLimit),
      needsText: true, answer: { text, _ in .ask(.readVariant(text)) })
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
