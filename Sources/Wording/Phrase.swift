// SPDX-License-Identifier: Apache-2.0

/// Words of the program's own, in the three languages that it speaks.
package struct Phrase: Hashable, Sendable {
  /// In English.
  package let english: Sentence
  /// In French.
  package let french: Sentence
  /// In Arabic, in logical order.
  package let arabic: Sentence

  /// Says the same thing three times.
  package init(_ english: Sentence, fr french: Sentence, ar arabic: Sentence) {
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  /// The words in a language.
  package func sentence(in language: Language) -> Sentence {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    }
  }

  /// The words in a language as text alone, for files and pipes.
  @_disfavoredOverload
  package subscript(language: Language) -> String { sentence(in: language).plain }
}

extension Sentence.StringInterpolation {
  /// Adds words in a language, whose values are marked.
  package mutating func appendInterpolation(_ phrase: Phrase, _ language: Language) {
    appendInterpolation(phrase.sentence(in: language))
  }

  /// Adds a word of the trade in a language.
  package mutating func appendInterpolation(_ term: Term, _ language: Language) {
    appendInterpolation(term.one, language)
  }
}

extension Phrase {
  /// What has a form of its own in each language.
  package static func each(_ said: (Language) -> Sentence) -> Phrase {
    Phrase(said(.english), fr: said(.french), ar: said(.arabic))
  }

  /// A value that has a form of its own in each language, such as a figure.
  package static func each(value said: (Language) -> String) -> Phrase {
    each { Sentence(value: said($0)) }
  }

  /// A value that is the same in each language, such as an id.
  package init(value: String) {
    let sentence = Sentence(value: value)
    self.init(sentence, fr: sentence, ar: sentence)
  }

  /// A clause as a sentence: its first letter a capital, and a full stop.
  package var asSentence: Phrase {
    Phrase.each { sentence(in: $0).capitalised + "." }
  }
}
