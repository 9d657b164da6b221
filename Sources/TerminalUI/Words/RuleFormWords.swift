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
  /// A selector that picks no cooperative.
  static func nobody(_ key: String) -> Phrase {
    let which = key == "of" ? "" : " \(key.uppercased())"
    return Phrase(
      "group\(which): no cooperative is like this", fr: "groupe\(which) : aucune coopérative ainsi",
      ar: "المجموعة\(which): لا تعاونية بهذه الصفة")
  }
  static let everyone = Phrase(
    "all empty: everyone", fr: "tout vide : toutes", ar: "بلا شرط: الجميع")
}
