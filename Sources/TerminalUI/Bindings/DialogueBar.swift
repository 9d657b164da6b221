// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What the hint bar says of the keys of what is open, from its table.
enum DialogueBar {
  /// One entry: the keys of neighbours with the same title, and that title.
  struct Entry: Hashable {
    var keys: [String]
    let title: Sentence
    var weight: DialogueBinding.Weight

    /// `↑ ↓ move`.
    var said: Sentence { (keys.asValues + [title]).joined(separator: " ") }
  }

  /// The entries in the order of the table.
  static func entries(
    _ lines: [DialogueBinding], _ bindings: BindingTable, _ language: Language
  ) -> [Entry] {
    var entries: [Entry] = []
    for line in lines where line.isInBar {
      let signs = bindings.keys(of: line).prefix(1).map { KeyWords.sign(of: $0, language) }
      // What is typed has no keys of its own; what lost its keys has nothing to say.
      if signs.isEmpty, !line.keys.isEmpty { continue }
      let title = line.title.sentence(in: language)
      if let last = entries.last, last.title == title {
        entries[entries.count - 1].keys += signs
        entries[entries.count - 1].weight = max(last.weight, line.weight)
      } else {
        entries.append(Entry(keys: signs, title: title, weight: line.weight))
      }
    }
    return entries
  }

  /// As many entries as fit, each whole: of the lightest the last goes first, the way out never.
  ///
  /// - Parameters:
  ///   - room: The columns that there are.
  ///   - width: The columns that a text takes.
  static func fitted(
    _ entries: [Entry], in room: Int, width: (Sentence) -> Int
  ) -> (entries: [Entry], gap: String) {
    var kept = entries
    while kept.count > 1 {
      for gap in ["   ", "  "] where width(line(of: kept, gap)) <= room { return (kept, gap) }
      let least = kept.map(\.weight).min()
      kept.remove(at: kept.lastIndex { $0.weight == least } ?? kept.count - 1)
    }
    return (kept, "  ")
  }

  /// The entries as one line.
  static func line(of entries: [Entry], _ gap: String) -> Sentence {
    entries.map(\.said).joined(separator: gap)
  }
}
