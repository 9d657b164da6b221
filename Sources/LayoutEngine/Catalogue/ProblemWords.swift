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
    "is no feature of the hall", fr: "ne désigne aucun élément de la salle",
    ar: "لا يوافق أي عنصر في القاعة")

  static let noArea = Phrase(
    "is a feature that is no area", fr: "désigne un élément qui n’est pas une surface",
    ar: "يوافق عنصرًا ليس مساحة")

  static let noCooperative = Phrase(
    "is no cooperative of the plan", fr: "ne désigne aucune coopérative du plan",
    ar: "لا يوافق أي تعاونية في المخطط")

  static let noSelectorKey = Phrase(
    "is no criterion of a group", fr: "n’est pas un critère de groupe", ar: "ليس معيارًا لمجموعة")

  static let unknownKind = Phrase(
    "is no kind of rule that the program checks",
    fr: "n’est pas un type de règle que le programme vérifie",
    ar: "ليس نوع قاعدة يفحصه البرنامج")

  /// A word that is none of those allowed, which are the file's own in every language.
  static func noneOf(_ words: String) -> Phrase {
    Phrase("must be one of \(words)", fr: "doit être parmi \(words)", ar: "يجب أن يكون من \(words)")
  }

  /// Two parameters of which a rule needs one.
  static func needsOne(of first: RuleParameter, _ second: RuleParameter) -> Phrase {
    let (one, other) = (first.title, second.title)
    return Phrase(
      "needs “\(one.english)” or “\(other.english)”",
      fr: "demande « \(one.french) » ou « \(other.french) »",
      ar: "تحتاج إلى «\(one.arabic)» أو «\(other.arabic)»")
  }

  /// Two parameters of which a rule may have one only.
  static func excludes(_ other: RuleParameter) -> Phrase {
    let title = other.title
    return Phrase(
      "cannot be given together with “\(title.english)”",
      fr: "ne peut pas accompagner « \(title.french) »", ar: "لا يجتمع مع «\(title.arabic)»")
  }
}

extension ProblemWords {
  /// The type that a parameter must have.
  enum WantedType {
    case dictionary
    case number
    case text
    case flag
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
    case .flag:
      Phrase(
        "must be true or false, not \(value.typeName)", fr: "doit être true ou false",
        ar: "يجب أن يكون true أو false")
    }
  }
}
