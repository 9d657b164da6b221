// SPDX-License-Identifier: Apache-2.0

import StandMaps
import Wording

/// What the legend says besides the words that others have.
enum LegendWords {
  static let proposed = Phrase("would change", fr: "changerait", ar: "سيتغير")

  /// How much floor a character shows.
  static func scale(row: String, column: String) -> Phrase {
    Phrase(
      "a row \(row) m, a column \(column) m", fr: "une ligne \(row) m, une colonne \(column) m",
      ar: "السطر \(row) م، العمود \(column) م")
  }
}
