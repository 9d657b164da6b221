// SPDX-License-Identifier: Apache-2.0

import Wording

/// Names orders and filters of lists.
enum ListingWords {
  static let filter = Phrase("only with", fr: "seulement avec", ar: "فقط ما فيه")

  /// What is said of a list that was narrowed to nothing.
  static func nobody(_ key: String) -> Phrase {
    Phrase(
      "nobody (\(key): show all)", fr: "personne (\(key) : tout montrer)",
      ar: "لا أحد (\(key): عرض الكل)")
  }

  static func title(of order: RosterView.Order) -> Phrase {
    switch order {
    case .status: Phrase("by status", fr: "par statut", ar: "حسب الوضعية")
    case .name: Phrase("by name", fr: "par nom", ar: "حسب الاسم")
    case .category: Phrase("by category", fr: "par catégorie", ar: "حسب الصنف")
    case .province: Phrase("by province", fr: "par province", ar: "حسب الإقليم")
    case .stand: Phrase("by stand", fr: "par stand", ar: "حسب الرواق")
    case .area: Phrase("by area", fr: "par surface", ar: "حسب المساحة")
    case .seniority: Phrase("by seniority", fr: "par ancienneté", ar: "حسب الأقدمية")
    }
  }

  static func title(of quick: RosterView.Quick) -> Phrase {
    switch quick {
    case .all: Phrase("all", fr: "toutes", ar: "الكل")
    case .unplaced: Phrase("to place", fr: "à placer", ar: "بلا رواق")
    case .waiting: Terms.waiting.short
    case .withdrawn: Phrase("withdrawn", fr: "désistées", ar: "منسحبة")
    case .problems: Phrase("with problems", fr: "avec problèmes", ar: "بمشاكل")
    }
  }

  /// Which way the order goes.
  static func arrow(_ view: RosterView) -> String { view.isReversed ? " ↑" : " ↓" }
}
