// SPDX-License-Identifier: Apache-2.0

/// Words of the program's own, in the three languages that it speaks.
package struct Phrase: Hashable, Sendable {
  /// In English.
  package let english: String
  /// In French.
  package let french: String
  /// In Arabic, in logical order.
  package let arabic: String

  /// Says the same thing three times.
  package init(_ english: String, fr french: String, ar arabic: String) {
    self.english = english
    self.french = french
    self.arabic = arabic
  }

  /// The words in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    }
  }
}

extension Phrase {
  /// What has a form of its own in each language, such as a figure.
  package static func each(_ said: (Language) -> String) -> Phrase {
    Phrase(said(.english), fr: said(.french), ar: said(.arabic))
  }

  /// A clause as a sentence: its first letter a capital, and a full stop.
  package var asSentence: Phrase {
    Phrase.each { language in
      let clause = self[language]
      return clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }
  }
}
