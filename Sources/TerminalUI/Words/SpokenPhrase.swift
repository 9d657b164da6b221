// SPDX-License-Identifier: Apache-2.0

import Wording

extension Phrase {
  /// The words in a language, with their values marked, as the screen wants them; where text alone is
  /// wanted, that.
  subscript(language: Language) -> Sentence { sentence(in: language) }
}
