// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// A list from which one thing is picked by typing part of its name, in any language.
struct Picker: Hashable, Sendable {
  /// What is done with the thing picked.
  enum Purpose: Hashable, Sendable {
    /// Seat the cooperative on this stand.
    case assign(Stand.ID)
    /// Several cooperatives share a stand: which one does a command mean?
    case subject(of: Command, on: Stand.ID)
    /// Something of the edit mode.
    case shaping(ShapingPick)
  }

  /// One line of the list.
  struct Item: Hashable, Sendable {
    /// What is picked, such as a cooperative's id.
    let id: String
    /// The line's main words, untrusted.
    let title: String
    /// More about it, such as a category.
    let detail: String
    /// Where it is, such as a stand's number or a key.
    let place: String
    /// What typing is compared with.
    let keys: [SearchKey]
    /// Those of them that are names: what is found in a name comes before what is found elsewhere.
    var names: [SearchKey] = []
    /// What is remarkable about the choice, such as that it was wished for.
    var mark = ""

    /// How well it fits what was typed; the least fits best.
    func rank(for words: [SearchKey]) -> Int {
      let begins = names.contains { name in
        words.allSatisfy { word in
          name.begins(with: word) || name.contains(SearchKey(" " + word.text))
        }
      }
      if begins { return 0 }
      return names.contains { name in words.allSatisfy(name.contains) } ? 1 : 2
    }
  }

  /// What a choice would do to the plan.
  struct Outcome: Hashable, Sendable {
    /// The words: "+1 error".
    let text: String
    /// Whether the plan gets an error or a warning more.
    let isWorse: Bool
  }

  let title: String
  let purpose: Purpose
  let items: [Item]
  var field = TextField()
  /// The items that match what was typed.
  private(set) var matches: [Int]
  /// The line under the cursor, among the matches.
  private(set) var line = 0
  /// What the choices would do, as far as they were looked at.
  var outcomes: [Int: Outcome] = [:]

  init(title: String, purpose: Purpose, items: [Item]) {
    self.title = title
    self.purpose = purpose
    self.items = items
    matches = Array(items.indices)
  }

  /// The item under the cursor.
  var current: Item? {
    matches.indices.contains(line) ? items[matches[line]] : nil
  }

  /// Narrows the list to what was typed: every word must be found; names come first.
  ///
  /// O(items × words).
  mutating func narrow() {
    let words = field.text.split(separator: " ").map { SearchKey(String($0)) }
      .filter { !$0.isEmpty }
    let found = items.indices.filter { index in
      words.allSatisfy { word in items[index].keys.contains { $0.contains(word) } }
    }
    let ranks = found.map { words.isEmpty ? 0 : items[$0].rank(for: words) }
    matches = found.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { found[$0] }
    line = 0
  }

  /// Moves the cursor; it stays within the list.
  mutating func moveLine(by lines: Int) {
    line = max(0, min(line + lines, matches.count - 1))
  }

  /// The matches shown in a window of so many lines, with the cursor inside it.
  func window(of height: Int) -> Range<Int> {
    ListWindow.range(count: matches.count, line: line, height: height)
  }
}
