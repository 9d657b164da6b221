// SPDX-License-Identifier: Apache-2.0

import Wording

/// One thing's names, each in a language (`ar`, `fr`, `en`, `zgh` for Amazigh, or any other).
public struct Names: Hashable, Sendable {
  /// A name in one language.
  package struct Entry: Hashable, Sendable {
    /// The language's code.
    package let language: ExactText
    /// The name, untrusted, in logical order.
    package var text: ExactText
  }

  /// The names, sorted by language code.
  package private(set) var entries: [Entry]

  /// No name at all.
  public init() { entries = [] }

  /// Makes names from pairs of language code and name; of equal codes the last one counts, and an
  /// empty name is none.
  ///
  /// - Complexity: O(n log n).
  package init(_ pairs: [(language: String, name: String)]) {
    let latest = Dictionary(pairs.map { (ExactText($0.language), $0.name) }) { _, last in last }
    entries = latest.filter { !$0.value.isEmpty }
      .map { Entry(language: $0.key, text: ExactText($0.value)) }
      .sorted { $0.language < $1.language }
  }

  /// The name in a language, by its code; setting nil or an empty text removes it.
  package subscript(language: String) -> String? {
    get { entries.first { $0.language == ExactText(language) }?.text.string }
    set {
      let code = ExactText(language)
      entries.removeAll { $0.language == code }
      guard let newValue, !newValue.isEmpty else { return }
      let place = entries.firstIndex { code < $0.language } ?? entries.count
      entries.insert(Entry(language: code, text: ExactText(newValue)), at: place)
    }
  }

  /// Whether nothing is named.
  package var isEmpty: Bool { entries.isEmpty }

  /// The name that a reader of a language sees: that language, else the nearest there is.
  package func preferred(in language: Language) -> String? {
    for code in language.fallbacks {
      if let name = self[code] { return name }
    }
    return entries.first?.text.string
  }
}
