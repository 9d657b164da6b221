// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The words about categories and provinces.
enum CategoryWords {
  static let added = Phrase("added", fr: "ajoutée", ar: "تمت الإضافة")
  /// The title of the sheet.
  static func title(_ grouping: Grouping) -> Phrase {
    switch grouping {
    case .category: Phrase("Categories", fr: "Catégories", ar: "الأصناف")
    case .province: Phrase("Provinces", fr: "Provinces", ar: "الأقاليم")
    }
  }

  /// The title of the form of one more.
  static func newTitle(_ grouping: Grouping) -> Phrase {
    switch grouping {
    case .category: Phrase("New category", fr: "Nouvelle catégorie", ar: "صنف جديد")
    case .province: Phrase("New province", fr: "Nouvelle province", ar: "إقليم جديد")
    }
  }

  /// What is said of one that is typed and is not there yet.
  static func isNew(_ typed: String, _ grouping: Grouping) -> Phrase {
    switch grouping {
    case .category:
      Phrase(
        "“\(typed)” would be a new category", fr: "« \(typed) » serait une nouvelle catégorie",
        ar: "سيكون «\(typed)» صنفًا جديدًا")
    case .province:
      Phrase(
        "“\(typed)” would be a new province", fr: "« \(typed) » serait une nouvelle province",
        ar: "سيكون «\(typed)» إقليمًا جديدًا")
    }
  }

  static let none = Phrase("there is none yet", fr: "il n’y en a pas encore", ar: "لا شيء بعد")
  static let new = Phrase("new", fr: "nouvelle", ar: "جديد")
  static let mark = Phrase("mark", fr: "marquer", ar: "وضع علامة")
  static let merge = Phrase("merge", fr: "fusionner", ar: "دمج")
  static let delete = Phrase("delete", fr: "supprimer", ar: "حذف")
  static let deleted = Phrase("deleted", fr: "supprimée", ar: "حُذف")
  static let merged = Phrase("merged", fr: "fusionnées", ar: "تم الدمج")
  static let markFirst = Phrase(
    "mark with Space those that shall become this one",
    fr: "marquer par Espace celles qui doivent se fondre dans celle-ci",
    ar: "المرجو وضع علامة بـ Space على ما يُدمج في هذا")
  static let askMerge = Phrase(
    "Make them one?", fr: "N’en faire qu’une ?", ar: "هل تُدمج في واحد؟")
  static let automatic = Phrase("automatic", fr: "automatique", ar: "تلقائي")
  static let takenSign = Phrase(
    "this sign is taken", fr: "ce signe est pris", ar: "هذه العلامة مستعملة")
  static let wrongSign = Phrase(
    "one character of one column", fr: "un seul caractère, d’une colonne",
    ar: "رمز واحد بعرض عمود واحد")
  static let wrongShort = Phrase(
    "five columns at most", fr: "cinq colonnes au plus", ar: "خمسة أعمدة على الأكثر")
}

/// What people call the colours of the map.
enum ColourWords {
  /// In the order of the map's fills, those that are told apart best first.
  static let fills = [
    Phrase("light blue", fr: "bleu clair", ar: "أزرق فاتح"),
    Phrase("orange", fr: "orange", ar: "برتقالي"),
    Phrase("light yellow", fr: "jaune clair", ar: "أصفر فاتح"),
    Phrase("pink", fr: "rose", ar: "وردي"),
    Phrase("light cyan", fr: "cyan clair", ar: "سماوي فاتح"),
    Phrase("mint", fr: "menthe", ar: "نعناعي"),
    Phrase("pear", fr: "vert poire", ar: "أخضر مصفر"),
    Phrase("olive", fr: "olive", ar: "زيتوني"),
    Phrase("dark blue", fr: "bleu foncé", ar: "أزرق داكن"),
    Phrase("brown", fr: "brun", ar: "بني"),
    Phrase("dark yellow", fr: "jaune foncé", ar: "أصفر داكن"),
    Phrase("dark purple", fr: "violet foncé", ar: "بنفسجي داكن"),
    Phrase("dark cyan", fr: "cyan foncé", ar: "سماوي داكن"),
    Phrase("dark green", fr: "vert foncé", ar: "أخضر داكن"),
    Phrase("grey", fr: "gris", ar: "رمادي"),
    Phrase("dark red", fr: "rouge foncé", ar: "أحمر داكن"),
  ]
}
