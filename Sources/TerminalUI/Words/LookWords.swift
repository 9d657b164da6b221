// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of the editor's look, and of the mouse.
enum LookWords {
  static let theme = Phrase("theme", fr: "thème", ar: "المظهر")
  static let noColours = Phrase(
    "no colours here (NO_COLOR, or the terminal has none): the look is monochrome",
    fr: "pas de couleurs ici (NO_COLOR, ou terminal sans couleurs) : l’affichage est monochrome",
    ar: "لا ألوان هنا (NO_COLOR أو طرفية بلا ألوان): العرض بلا ألوان")

  static let mouseOn = Phrase(
    "the mouse works here ({mouse}: leave it to the terminal)",
    fr: "la souris agit ici ({mouse} : la laisser au terminal)",
    ar: "الفأرة تعمل هنا ({mouse}: تركها للطرفية)")
  static let mouseOff = Phrase(
    "the mouse belongs to the terminal ({mouse}: take it back)",
    fr: "la souris est au terminal ({mouse} : la reprendre)",
    ar: "الفأرة للطرفية ({mouse}: استرجاعها)")
}
