// SPDX-License-Identifier: Apache-2.0

/// A word of the trade, in the forms that screens, lists and sentences need.
package struct Term: Hashable, Sendable {
  /// Of one: `extinguisher`.
  package let one: Phrase
  /// Of several: `extinguishers`; as of one where no count or title has it.
  package let several: Phrase
  /// For the legend and narrow columns; as of one where that is short enough.
  package let short: Phrase

  /// Joins the forms of a word.
  package init(_ one: Phrase, several: Phrase? = nil, short: Phrase? = nil) {
    self.one = one
    self.several = several ?? one
    self.short = short ?? one
  }

  /// The word for one of them, in a language.
  package subscript(language: Language) -> String { one[language] }
}
