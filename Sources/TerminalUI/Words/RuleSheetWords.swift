// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words of the list of rules.
enum RuleSheetWords {
  static let title = Phrase("Rules", fr: "Règles", ar: "القواعد")
  static let on = Phrase("on", fr: "active", ar: "مفعّلة")
  static let off = Phrase("off", fr: "inactive", ar: "معطّلة")
  static let notMoroccanLaw = Phrase(
    "Not Moroccan law.", fr: "Hors réglementation marocaine.",
    ar: "لا يستند إلى القانون المغربي.")
  static let noNumber = Phrase(
    "is no number", fr: "n’est pas un nombre", ar: "ليس عددًا")
  static let nobody = Phrase("nobody", fr: "personne", ar: "لا أحد")
  static let measuring = Phrase("measuring…", fr: "mesure en cours…", ar: "جارٍ القياس…")
  static let add = Phrase("add", fr: "ajouter", ar: "إضافة")
  static let addTitle = Phrase("Add a rule", fr: "Ajouter une règle", ar: "إضافة قاعدة")
  static let onOrOff = Phrase("on or off", fr: "active", ar: "تفعيل")
  static let change = Phrase("edit", fr: "modifier", ar: "تعديل")
}
