// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import StandMaps

/// What the legend says besides the words that others have.
enum LegendWords {
  static let entrance = Phrase("entrance", fr: "entrée", ar: "مدخل")
  static let exit = Phrase("exit", fr: "sortie", ar: "مخرج")
  static let power = Phrase("power point", fr: "point électrique", ar: "نقطة كهرباء")
  static let extinguisher = Phrase("extinguisher", fr: "extincteur", ar: "مطفأة")
  static let proposed = Phrase("would change", fr: "changerait", ar: "سيتغير")
  static let keys = Phrase(
    "↑ ↓ read   Esc back", fr: "↑ ↓ lire   Échap retour", ar: "↑ ↓ قراءة   Esc رجوع")

  /// What a sign stands for.
  static func word(for meaning: MapMeaning) -> Phrase {
    switch meaning {
    case .entrance: entrance
    case .exit: exit
    case .power: power
    case .water: Words.water
    case .extinguisher: extinguisher
    case .column: Feature.Kind.column.phrase
    case .wall: Feature.Kind.wall.phrase
    case .void: Phrase("not hall", fr: "hors salle", ar: "خارج القاعة")
    case .information: Phrase("info desk", fr: "accueil", ar: "استعلامات")
    case .held: Words.held
    case .locked: Words.locked
    }
  }

  /// How much floor a character shows.
  static func scale(row: String, column: String) -> Phrase {
    Phrase(
      "a row \(row) m, a column \(column) m", fr: "une ligne \(row) m, une colonne \(column) m",
      ar: "السطر \(row) م، العمود \(column) م")
  }
}
