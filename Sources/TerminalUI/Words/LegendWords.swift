// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What the legend says besides the words that others have.
enum LegendWords {
  static let entrance = Phrase("entrance", fr: "entrée", ar: "مدخل")
  static let exit = Phrase("exit", fr: "sortie", ar: "مخرج")
  static let power = Phrase("power point", fr: "point électrique", ar: "نقطة كهرباء")
  static let extinguisher = Phrase("extinguisher", fr: "extincteur", ar: "مطفأة")
  static let proposed = Phrase("would change", fr: "changerait", ar: "سيتغير")
  static let keys = Phrase("any key: back", fr: "une touche : retour", ar: "أي مفتاح: رجوع")

  /// How much floor a character shows.
  static func scale(row: String, column: String) -> Phrase {
    Phrase(
      "a row \(row) m, a column \(column) m", fr: "une ligne \(row) m, une colonne \(column) m",
      ar: "السطر \(row) م، العمود \(column) م")
  }
}
