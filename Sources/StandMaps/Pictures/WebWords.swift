// SPDX-License-Identifier: Apache-2.0

import Wording

/// What a page of the web says besides its lists.
struct WebWords {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func pick(_ english: Sentence, _ french: Sentence, _ arabic: Sentence) -> String {
    Phrase(english, fr: french, ar: arabic)[language]
  }

  var map: String { pick("Stand map", "Plan des stands", "خريطة الأروقة") }
  var index: String { pick("Index of stands", "Index des stands", "فهرس الأروقة") }
  var toIndex: String { pick("To the index", "Aller à l’index", "إلى الفهرس") }
  var search: String {
    pick("Search (key /)", "Rechercher (touche /)", "بحث (المفتاح /)")
  }
  var category: String { pick("Category", "Catégorie", "الصنف") }
  var province: String { pick("Province", "Province", "الإقليم") }
  var allCategories: String { pick("all", "toutes", "الكل") }
  var allProvinces: String { pick("all", "toutes", "الكل") }
  var found: String { pick("Stands found:", "Stands trouvés :", "الأروقة الموجودة:") }
}
