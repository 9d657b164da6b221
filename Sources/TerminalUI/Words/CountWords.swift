// SPDX-License-Identifier: Apache-2.0

import Wording

/// Counts things in words.
enum CountWords {
  /// `3 stands`.
  static func stands(_ count: Int) -> Phrase {
    Phrase(
      Counted.english(count, "stand", "stands"), fr: Counted.french(count, "stand", "stands"),
      ar: Counted.arabic(
        count, one: "رواق واحد", two: "رواقان", few: "أروقة", many: "رواقًا"))
  }

  /// `… 12 more`: how many lines of a list are not seen.
  static func more(_ count: Int) -> Phrase {
    Phrase("… \(count) more", fr: "… \(count) de plus", ar: "… و\(count) غيرها")
  }
}
