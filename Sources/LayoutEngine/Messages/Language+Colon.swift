// SPDX-License-Identifier: Apache-2.0

import Wording

extension Language {
  /// A colon between a word and what is said of it, in printed lines; French keeps a space before it.
  var colon: String { self == .french ? " : " : ": " }
}
