// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// What can be wrong with a parameter, as a clause after its key.
enum ProblemWords {
  static let missing = Phrase("is missing", fr: "manque", ar: "غير موجود")

  static let negative = Phrase(
    "must not be negative", fr: "ne doit pas être négatif", ar: "يجب ألا يكون سالبًا")

  static let notAboveZero = Phrase(
    "must be above 0", fr: "doit être supérieur à 0", ar: "يجب أن يكون أكبر من 0")

  static let notWhole = Phrase(
    "must be a whole number", fr: "doit être un nombre entier", ar: "يجب أن يكون عددًا صحيحًا")

  static let noFeature = Phrase(
    "names no feature of the hall", fr: "ne nomme aucun élément de la salle",
    ar: "لا يسمّي عنصرًا من القاعة")

  static let noArea = Phrase(
    "names a feature that is no area", fr: "nomme un élément qui n’est pas une surface",
    ar: "يسمّي عنصرًا ليس مساحة")

  static let noCooperative = Phrase(
    "names no cooperative of the plan", fr: "ne nomme aucune coopérative du plan",
    ar: "لا يسمّي تعاونية من المخطط")

  static let noSelectorKey = Phrase(
    "is no key of a selector", fr: "n’est pas une clé de sélecteur", ar: "ليس مفتاحًا لاختيار")

  static let unknownKind = Phrase(
    "is no kind of rule that the program checks",
    fr: "n’est pas un genre de règle que le programme vérifie",
    ar: "ليس نوع قاعدة يفحصه البرنامج")

  /// A word that is none of those allowed, which are the file's own in every language.
  static func noneOf(_ words: String) -> Phrase {
    Phrase("must be one of \(words)", fr: "doit être parmi \(words)", ar: "يجب أن يكون من \(words)")
  }

  /// Two keys of which a rule needs one.
  static func needsOne(of first: String, _ second: String) -> Phrase {
    Phrase(
      "needs `\(first)` or `\(second)`", fr: "demande `\(first)` ou `\(second)`",
      ar: "تحتاج إلى `\(first)` أو `\(second)`")
  }

  /// Two keys of which a rule may have one only.
  static func excludes(_ other: String) -> Phrase {
    Phrase(
      "cannot be given together with `\(other)`", fr: "ne peut pas accompagner `\(other)`",
      ar: "لا يجتمع مع `\(other)`")
  }
}

extension ProblemWords {
  /// The type that a parameter must have.
  enum WantedType {
    case dictionary
    case number
    case text
  }

  /// A value of another type than the one wanted.
  static func wrongType(_ value: PropertyValue, wanted: WantedType) -> Phrase {
    switch wanted {
    case .dictionary:
      Phrase(
        "must be a dictionary, not \(value.typeName)", fr: "doit être un dictionnaire",
        ar: "يجب أن يكون قاموسًا")
    case .number:
      Phrase(
        "must be a number, not \(value.typeName)", fr: "doit être un nombre",
        ar: "يجب أن يكون عددًا")
    case .text:
      Phrase(
        "must be a text, not \(value.typeName)", fr: "doit être un texte", ar: "يجب أن يكون نصًا")
    }
  }
}
