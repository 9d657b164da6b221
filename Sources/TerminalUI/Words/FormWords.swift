// SPDX-License-Identifier: Apache-2.0

import Wording
import FloorPlan

/// The words of forms.
enum FormWords {
  static let yes = Phrase("yes", fr: "oui", ar: "نعم")
  static let no = Phrase("no", fr: "non", ar: "لا")
  static let confirmed = Phrase("confirmed", fr: "confirmée", ar: "مؤكدة")
  static let waiting = Phrase(
    "on the waiting list", fr: "en liste d’attente", ar: "في لائحة الانتظار")
  static let newTitle = Phrase("New cooperative", fr: "Nouvelle coopérative", ar: "تعاونية جديدة")
  static let metres = Phrase("m", fr: "m", ar: "م")
  static let squareMetres = Phrase("m²", fr: "m²", ar: "م²")
  static let kilowatts = Phrase("kW", fr: "kW", ar: "ك.و")
  static let toggles = Phrase("Space changes it", fr: "Espace la change", ar: "المسافة للتغيير")
  static let chooses = Phrase(
    "← → or a letter choose", fr: "← → ou une lettre pour choisir", ar: "← → أو حرف للاختيار")
  static let knownValues = Phrase(
    "PageUp and PageDown: values in use", fr: "PgPréc et PgSuiv : valeurs en usage",
    ar: "PageUp و PageDown: القيم المستعملة")
  static let leave = Phrase("leave", fr: "fermer", ar: "إغلاق")
  static let next = Phrase("next", fr: "suivant", ar: "التالي")
  static let change = Phrase("change", fr: "changer", ar: "تغيير")
  static let field = Phrase("field", fr: "champ", ar: "الحقل")
  static let values = Phrase("values in use", fr: "valeurs en usage", ar: "القيم المستعملة")
  static let changed = Phrase("changed:", fr: "modifié :", ar: "عُدّل:")
  static let fixedID = Phrase(
    "an id never changes", fr: "un identifiant ne change jamais", ar: "المعرّف لا يتغير أبدًا")
  static let onlyShown = Phrase(
    "shown only; it is changed elsewhere", fr: "à voir seulement ; se change ailleurs",
    ar: "للعرض فقط؛ يُعدّل في مكان آخر")
  static let noNumber = Phrase(
    "a number, such as 4.5", fr: "un nombre, comme 4,5", ar: "عدد، مثل 4.5")
  static let wrongID = Phrase(
    "letters, digits, . _ - only, 64 at most",
    fr: "lettres, chiffres, . _ - seulement, 64 au plus",
    ar: "حروف لاتينية وأرقام و . _ - فقط، 64 على الأكثر")
  static let takenID = Phrase(
    "this id is taken", fr: "cet identifiant est pris", ar: "هذا المعرّف مستعمل")
  /// A word that names no stand of the plan.
  static func unknownStand(_ word: String) -> Phrase {
    Phrase(
      "there is no stand \(word)", fr: "il n’y a pas de stand \(word)", ar: "لا رواق باسم \(word)")
  }
  static let noName = Phrase(
    "give at least one name", fr: "donner au moins un nom", ar: "أعط اسمًا واحدًا على الأقل")
}
