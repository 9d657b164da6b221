// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine

/// The words of a rule's form.
enum RuleFormWords {
  static let newTitle = Phrase("New rule", fr: "Nouvelle règle", ar: "قاعدة جديدة")
  static let add = Phrase("add", fr: "ajouter", ar: "إضافة")
  static let none = Phrase("–", fr: "–", ar: "–")
  static let malformedID = Phrase(
    "letters, digits, . _ - only, 64 at most", fr: "lettres, chiffres, . _ - seulement, 64 au plus",
    ar: "حروف لاتينية وأرقام و . _ - فقط، 64 على الأكثر")
  static let takenID = Phrase(
    "this id is taken", fr: "cet identifiant est pris", ar: "هذا المعرّف مستعمل")
  static let noNumber = Phrase(
    "a number from 0, such as 4.5", fr: "un nombre positif, comme 4,5", ar: "عدد غير سالب مثل 4.5")
  static let limitsOnly = Phrase(
    "only its limits can be changed; Enter on one changes it",
    fr: "seules ses limites changent ; Entrée sur l’une d’elles",
    ar: "تتغير حدودها فقط؛ Enter على الحد")
  static let everyone = Phrase(
    "all empty: everyone", fr: "tout vide : toutes", ar: "بلا شرط: الجميع")

  /// What the form of a kind of rule calls a field; a key that it has not keeps its name.
  static func title(of path: [String], in kind: String) -> Phrase {
    if path == ["id"] { return Phrase("id", fr: "identifiant", ar: "المعرّف") }
    if let parameter = parameter(at: path, of: kind) { return parameter.title }
    let key = path.joined(separator: ".")
    return Phrase(key, fr: key, ar: key)
  }

  /// What people call a word of the file in a field.
  static func word(_ word: String, at path: [String], in kind: String) -> Phrase {
    if word.isEmpty { return none }
    return parameter(at: path, of: kind)?.words(for: word) ?? Phrase(word, fr: word, ar: word)
  }

  private static func parameter(at path: [String], of kind: String) -> RuleParameter? {
    RuleCatalogue.parameters(of: kind).first { $0.path == path }
  }
}
