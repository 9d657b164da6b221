// SPDX-License-Identifier: Apache-2.0

import Wording

/// Signs between words, as each language sets them.
extension Language {
  /// A colon between a word and what is said of it; French keeps a space before it, too, and one
  /// that does not break.
  var colon: String { self == .french ? "\u{A0}: " : ": " }
}
