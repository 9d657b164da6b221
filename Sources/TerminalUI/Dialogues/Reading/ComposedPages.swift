// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// Pages of text as a preview shows them.
struct ComposedPages: Sendable {
  /// What was asked for.
  let request: PageRequest
  /// Which state of the plan they are of.
  let revision: Int
  /// The lines of all pages, with a rule between pages.
  let lines: [DisplayText]
  /// The line where each page begins.
  let starts: [Int]
  /// The columns of the widest line.
  let widest: Int

  /// Composes what is asked for; where it cannot be composed there are no pages.
  ///
  /// - Complexity: As `TextPages`: O(stands + cooperatives) for most readers.
  init(of request: PageRequest, in view: DialogueView) {
    (self.request, revision) = (request, view.session.revision)
    let pages = (try? view.printedPages(request))?.shown(bidi: view.settings.bidi) ?? []
    let rule = view.figures(Sentence(words: String(repeating: "─", count: 60)))
    var (lines, starts): ([DisplayText], [Int]) = ([], [])
    for page in pages {
      if !lines.isEmpty { lines.append(rule) }
      starts.append(lines.count)
      lines += page
    }
    (self.lines, self.starts) = (lines, starts)
    widest = lines.map(\.width).max() ?? 0
  }
}
