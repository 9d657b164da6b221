// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import Wording

/// The words of a rule's form.
enum RuleFormWords {
  static let newTitle = Phrase("New rule", fr: "Nouvelle règle", ar: "قاعدة جديدة")
  static let add = Phrase("add", fr: "ajouter", ar: "إضافة")
  static let none = Phrase("–", fr: "–", ar: "–")
  static let noNumber = Phrase(
    "a number from 0, such as 4.5", fr: "un nombre positif, comme 4,5", ar: "عدد غير سالب مثل 4,5")
  static let limitsOnly = Phrase(
    "only its limits can be changed (Enter on one: change)",
    fr: "seules ses limites peuvent changer (Entrée sur l’une d’elles : modifier)",
    ar: "لا تتغير إلا حدودها (Enter على الحد: تعديل)")
  static let everyone = Phrase(
    "all empty: everyone", fr: "tout vide : toutes", ar: "بلا شرط: الجميع")

  private static let cooperative = Phrase("cooperative", fr: "coopérative", ar: "التعاونية")

  /// What the form calls a field.
  static func title(of path: [String]) -> Phrase {
    guard path.count > 1, let group = path.first else { return name(of: path.last ?? "") }
    let key = path[1] == "id" ? cooperative : name(of: path[1])
    switch group {
    case "of": return key
    case "relations": return key
    default:
      let letter = group.uppercased()
      return Phrase(
        "\(letter): \(key.english)", fr: "\(letter) : \(key.french)", ar: "\(letter): \(key.arabic)"
      )
    }
  }

  private static func name(of key: String) -> Phrase {
    switch key {
    case "id": Phrase("id", fr: "identifiant", ar: "المعرّف")
    case "category": Phrase("category", fr: "catégorie", ar: "الصنف")
    case "province": Phrase("province", fr: "province", ar: "الإقليم")
    case "tag": Phrase("tag", fr: "étiquette", ar: "الوسم")
    case "need": Phrase("need", fr: "besoin", ar: "الاحتياج")
    case "metres": Phrase("limit", fr: "limite", ar: "الحد")
    case "count": Phrase("at most", fr: "au plus", ar: "على الأكثر")
    case "zone": Phrase("zone", fr: "zone", ar: "المنطقة")
    case "feature": Phrase("feature", fr: "élément", ar: "العنصر")
    case "type": Phrase("type of stand", fr: "type de stand", ar: "نوع الرواق")
    case "first": Phrase("first cooperative", fr: "première coopérative", ar: "التعاونية الأولى")
    case "second": Phrase("second cooperative", fr: "seconde coopérative", ar: "التعاونية الثانية")
    case "relation": Phrase("relation", fr: "relation", ar: "العلاقة")
    case "sideBySide":
      Phrase("penalty side by side", fr: "pénalité côte à côte", ar: "الخصم إذا تجاورا")
    case "facing": Phrase("penalty facing", fr: "pénalité en face", ar: "الخصم إذا تقابلا")
    case "backToBack":
      Phrase(
        "penalty back to back", fr: "pénalité dos à dos", ar: "الخصم ظهرًا لظهر")
    case "severity": Phrase("severity", fr: "gravité", ar: "درجة الخطورة")
    case "weight": Phrase("weight", fr: "coefficient", ar: "المعامل")
    default: RuleKindWords.title(ofLimit: key)
    }
  }

  /// What people call a word of the file that a field holds.
  static func word(_ word: String) -> Phrase {
    if word.isEmpty { return none }
    let terms: [Term?] = [
      Severity(rawValue: word)?.term, Selector.Need(rawValue: word)?.term,
      Feature.Kind(rawValue: word)?.term, StandType(rawValue: word)?.term,
      Relation(rawValue: word)?.term,
    ]
    return terms.compactMap { $0 }.first?.one ?? Phrase(word, fr: word, ar: word)
  }
}
