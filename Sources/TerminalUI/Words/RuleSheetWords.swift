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
  static let keys = Phrase(
    "↑ ↓ move   Space on or off   Enter open   e edit   u undo   Esc back",
    fr: "↑ ↓ parcourir   Espace activer   Entrée ouvrir   e modifier   u annuler   Échap retour",
    ar: "↑ ↓ تنقّل   Space تفعيل   Enter فتح   e تعديل   u تراجع   Esc رجوع")
}
