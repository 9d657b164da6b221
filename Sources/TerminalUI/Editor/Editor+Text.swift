// SPDX-License-Identifier: Apache-2.0

import DisplayText
import Wording

/// Text as cells of the screen, in the direction that its reader expects.
extension Editor {
  /// A line that the program puts together, in the direction of the language of the moment,
  /// whatever names it holds.
  func text(_ untrusted: String) -> DisplayText {
    DisplayText(
      untrusted, bidi: settings.bidi,
      direction: language == .arabic ? .rightToLeft : .leftToRight)
  }

  /// Words of the program in the language of the moment.
  func text(_ phrase: Phrase) -> DisplayText { text(phrase[language]) }

  /// Figures and numbers of stands, which read from left to right in every language: `A01 → B02`.
  func figures(_ text: String) -> DisplayText {
    DisplayText(text, bidi: settings.bidi, direction: .leftToRight)
  }

  /// A name, or other text that stands alone, in its own direction.
  func name(_ untrusted: String) -> DisplayText {
    DisplayText(untrusted, bidi: settings.bidi)
  }
}
