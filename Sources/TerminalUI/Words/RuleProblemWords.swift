// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Says what is wrong with a rule in the language of the person; the engine says it in English, for
/// those who read files.
enum RuleProblemWords {
  /// `metres: must not be negative`.
  static func sentence(for problem: RuleProblem, _ language: Language) -> String {
    let keys = problem.keyPath.joined(separator: ".")
    return (keys.isEmpty ? "" : keys + ": ") + reason(problem.reason)[language]
  }

  /// A reason of the engine in every language; one that is not known stays as it is.
  static func reason(_ english: String) -> Phrase {
    if let known = reasons.first(where: { $0.english == english }) { return known }
    let words = "must be one of "
    if english.hasPrefix(words) {
      let list = english.dropFirst(words.count)
      return Phrase(english, fr: "doit être l’un de : \(list)", ar: "يجب أن يكون أحد: \(list)")
    }
    for type in ["a number", "a text", "a dictionary"] where english.hasPrefix("must be \(type),") {
      return wrongType
    }
    return Phrase(english, fr: english, ar: english)
  }

  private static let wrongType = Phrase(
    "is not of the type that is asked", fr: "n’est pas du type attendu",
    ar: "ليس من النوع المطلوب")

  /// The sentences as the engine has them.
  static let reasons = [
    Phrase("must not be negative", fr: "ne peut pas être négatif", ar: "لا يمكن أن يكون سالبًا"),
    Phrase("must be above 0", fr: "doit dépasser 0", ar: "يجب أن يتجاوز 0"),
    Phrase("must be a whole number", fr: "doit être un entier", ar: "يجب أن يكون عددًا صحيحًا"),
    Phrase("is missing", fr: "manque", ar: "ناقص"),
    Phrase(
      "leaves no area between `min` and `max`", fr: "ne laisse aucune surface entre min et max",
      ar: "لا يترك مساحة بين min و max"),
    Phrase("needs `zone` or `metres`", fr: "demande zone ou metres", ar: "يحتاج zone أو metres"),
    Phrase(
      "needs `relation` or `metres`", fr: "demande relation ou metres",
      ar: "يحتاج relation أو metres"),
    Phrase(
      "must be another cooperative than `first`",
      fr: "doit être une autre coopérative que first", ar: "يجب أن تكون تعاونية غير first"),
    Phrase(
      "names no feature of the hall", fr: "ne nomme aucun élément de la salle",
      ar: "لا يسمي عنصرًا في القاعة"),
    Phrase(
      "names a feature that is no area", fr: "nomme un élément qui n’est pas une surface",
      ar: "يسمي عنصرًا ليس مساحة"),
    Phrase(
      "names no cooperative of the plan", fr: "ne nomme aucune coopérative du plan",
      ar: "لا يسمي تعاونية في المخطط"),
    Phrase(
      "is no key of a selector", fr: "n’est pas une clé de sélection", ar: "ليس مفتاح اختيار"),
    Phrase(
      "is no kind of rule that the program checks",
      fr: "n’est pas une règle que le programme vérifie",
      ar: "ليس نوع قاعدة يفحصه البرنامج"),
  ]
}
