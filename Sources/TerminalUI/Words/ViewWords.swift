// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is said of the mini-map.
enum ViewWords {
  static let miniMapOn = Phrase(
    "the mini-map shows the whole hall", fr: "la mini-carte montre toute la salle",
    ar: "تعرض الخريطة المصغرة القاعة كلها")
  static let miniMapOff = Phrase("no mini-map", fr: "sans mini-carte", ar: "بلا خريطة مصغرة")
  static let mapFits = Phrase(
    "the whole map is in sight; there will be a mini-map where it is not",
    fr: "toute la carte est visible ; une mini-carte viendra où elle ne l’est pas",
    ar: "الخريطة كلها ظاهرة؛ تأتي المصغرة حين لا تظهر")
}
