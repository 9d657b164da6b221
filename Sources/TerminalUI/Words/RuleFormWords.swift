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
    "a number from 0, such as 4.5", fr: "un nombre positif, comme 4,5", ar: "عدد غير سالب مثل 4.5")
  static let limitsOnly = Phrase(
    "only its limits can be changed; Enter on one changes it",
    fr: "seules ses limites changent ; Entrée sur l’une d’elles",
    ar: "تتغير حدودها فقط؛ Enter على الحد")
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
    case "need": Phrase("need", fr: "besoin", ar: "الحاجة")
    case "metres": Phrase("metres", fr: "mètres", ar: "الأمتار")
    case "count": Phrase("at most", fr: "au plus", ar: "الحد الأقصى")
    case "zone": Phrase("zone", fr: "zone", ar: "المنطقة")
    case "feature": Phrase("feature", fr: "élément", ar: "العنصر")
    case "type": Phrase("type of stand", fr: "type de stand", ar: "نوع الرواق")
    case "first": Phrase("first", fr: "première", ar: "الأولى")
    case "second": Phrase("second", fr: "seconde", ar: "الثانية")
    case "relation": Phrase("relation", fr: "relation", ar: "العلاقة")
    case "sideBySide":
      Phrase("cost side by side", fr: "coût côte à côte", ar: "كلفة جنبًا إلى جنب")
    case "facing": Phrase("cost facing", fr: "coût en face", ar: "كلفة التقابل")
    case "backToBack": Phrase("cost back to back", fr: "coût dos à dos", ar: "كلفة ظهرًا لظهر")
    case "severity": Phrase("severity", fr: "gravité", ar: "الخطورة")
    case "weight": Phrase("weight", fr: "poids", ar: "الوزن")
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
