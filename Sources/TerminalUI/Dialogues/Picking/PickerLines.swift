// SPDX-License-Identifier: Apache-2.0

import DisplayText

/// What a picker lists.
protocol PickerLines: Sendable {
  /// How many lines there are while nothing is typed.
  var count: Int { get }
  /// Whether picking one may change the plan.
  var changePlan: Bool { get }
  /// A line; asked only for those in sight, of thousands.
  func item(at line: Int, in view: DialogueView) -> Picker.Item
  /// The lines that have every word, and how well each fits; the least rank fits best.
  func matches(_ words: PickerWords, in view: DialogueView) -> [(line: Int, rank: Int)]
}

/// What was typed into a picker.
struct PickerWords: Sendable {
  /// Its words, at least one.
  let all: [SearchKey]
  /// The same where they begin a word of a text, but its first.
  private let beginning: [SearchKey]

  init(_ words: [SearchKey]) {
    all = words
    beginning = words.map { SearchKey(folded: [UInt8(ascii: " ")] + $0.bytes) }
  }

  /// How well something with these names fits that has every word: what is found in a name comes
  /// before what is found elsewhere, the beginnings of words before all.
  func rank(among names: [SearchKey]) -> Int {
    let begins = names.contains { name in
      all.indices.allSatisfy { name.begins(with: all[$0]) || name.contains(beginning[$0]) }
    }
    if begins { return 0 }
    return names.contains { name in all.allSatisfy(name.contains) } ? 1 : 2
  }
}

/// A few lines that are known beforehand.
struct FixedLines: PickerLines {
  /// A line and what it is found by.
  struct Line: Sendable {
    let item: Picker.Item
    /// What typing is compared with.
    let keys: [SearchKey]
    /// Those of them that are names.
    var names: [SearchKey] = []
  }

  let lines: [Line]

  var count: Int { lines.count }
  var changePlan: Bool { false }

  func item(at line: Int, in view: DialogueView) -> Picker.Item { lines[line].item }

  func matches(_ words: PickerWords, in view: DialogueView) -> [(line: Int, rank: Int)] {
    lines.indices.filter { line in
      words.all.allSatisfy { word in lines[line].keys.contains { $0.contains(word) } }
    }.map { ($0, words.rank(among: lines[$0].names)) }
  }
}
