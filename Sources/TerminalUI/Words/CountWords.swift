// SPDX-License-Identifier: Apache-2.0

import Wording

/// Counts things in words.
enum CountWords {
  /// `… 12 more`: how many lines of a list are not seen.
  static func more(_ count: Int) -> Phrase {
    Phrase("… \(count) more", fr: "… \(count) de plus", ar: "… و\(count) غيرها")
  }
}
