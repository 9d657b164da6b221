// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// The words of forms.
enum FormWords {
  static let waits = Phrase(
    "on the waiting list ({assign}: assign)", fr: "en liste d’attente ({assign} : attribuer)",
    ar: "في لائحة الانتظار ({assign}: تخصيص)")
  static let yes = Terms.yes.one
  static let no = Terms.no.one
  static let confirmed = Terms.confirmed.one
  static let waiting = Terms.waiting.one
  static let newTitle = Phrase("New cooperative", fr: "Nouvelle coopérative", ar: "تعاونية جديدة")
  static let metres = Unit.metres.phrase
  static let squareMetres = Unit.squareMetres.phrase
  static let kilowatts = Unit.kilowatts.phrase
  static let toggles = Phrase("Space: change", fr: "Espace : changer", ar: "Space: تغيير")
  static let chooses = Phrase(
    "← → or a letter: choose", fr: "← → ou une lettre : choisir", ar: "← → أو حرف: اختيار")
  static let knownValues = Phrase(
    "PageUp and PageDown: values in use", fr: "PgPréc et PgSuiv : valeurs en usage",
    ar: "PageUp و PageDown: القيم المستعملة")
  static let leave = Phrase("close", fr: "fermer", ar: "إغلاق")
  static let next = Phrase("next", fr: "suivant", ar: "التالي")
  static let change = Phrase("change", fr: "changer", ar: "تغيير")
  static let field = Phrase("field", fr: "champ", ar: "الحقل")
  static let values = Phrase("values in use", fr: "valeurs en usage", ar: "القيم المستعملة")
  static let changed = Phrase("changed:", fr: "modifié :", ar: "عُدّل:")
  static let hallEdge = Phrase("the hall", fr: "la salle", ar: "القاعة")
  static let fixedID = Phrase(
    "an id never changes", fr: "un identifiant ne change jamais", ar: "المعرّف لا يتغير أبدًا")
  static let onlyShown = Phrase(
    "shown only; it is changed elsewhere", fr: "à voir seulement ; se change ailleurs",
    ar: "للعرض فقط؛ يُعدّل في مكان آخر")
  static let noNumber = Phrase(
    "a number, such as 4.5", fr: "un nombre, comme 4,5", ar: "عدد، مثل 4,5")
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
    "give at least one name", fr: "donner au moins un nom", ar: "المرجو إعطاء اسم واحد على الأقل")
}
