// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// Whoever is shown to a person: in whose language, in which direction, in what colours.
protocol Presenting {
  /// How the person wants it.
  var settings: EditorSettings { get }
}

extension Presenting {
  /// The language of the moment.
  var language: Language { settings.language }

  /// Whether lines begin at the right, as Arabic readers expect.
  var isMirrored: Bool { language == .arabic }

  /// The look of the moment.
  var theme: Theme { .named(settings.theme, on: settings.colours) }

  /// A sentence of the program, in the direction of the language of the moment, each value where it was
  /// put in.
  func text(_ sentence: Sentence) -> DisplayText { text(sentence, in: language) }

  /// A sentence of another language than that of the moment, in the direction of its own.
  func text(_ sentence: Sentence, in language: Language) -> DisplayText {
    DisplayText(
      marked: sentence.marked, bidi: settings.bidi,
      direction: language == .arabic ? .rightToLeft : .leftToRight)
  }

  /// A value that stands alone at its place in the line: a figure, a number, an id.
  func value(_ untrusted: String) -> DisplayText { text(Sentence(value: untrusted)) }

  /// Words of the program in the language of the moment.
  func text(_ phrase: Phrase) -> DisplayText { text(phrase.sentence(in: language)) }

  /// Figures and numbers of stands, which read from left to right in every language: `A01 → B02`.
  func figures(_ sentence: Sentence) -> DisplayText {
    DisplayText(marked: sentence.marked, bidi: settings.bidi, direction: .leftToRight)
  }

  /// A name, or other text that stands alone, in its own direction.
  func name(_ untrusted: String) -> DisplayText {
    DisplayText(untrusted, bidi: settings.bidi)
  }
}
