// SPDX-License-Identifier: Apache-2.0

import Wording

// What the form of a category or a province asks for.
extension Form.Datum {
  static let categoryID = Self(
    Phrase("id", fr: "identifiant", ar: "المعرّف"), key: "category id",
    help: Phrase(
      "empty: made of the name", fr: "vide : tiré du nom", ar: "إن كان فارغًا أُخذ من الاسم"))
  static let colour = Self(Phrase("colour", fr: "couleur", ar: "اللون"))
  static let sign = Self(
    Phrase("sign on the map", fr: "signe sur le plan", ar: "العلامة على الخريطة"),
    help: CategoryWords.wrongSign)

  /// The names for the map, by language.
  static let shortNames: [(datum: Self, language: String)] = [
    (
      Self(
        Phrase("short, in Arabic", fr: "abrégé en arabe", ar: "مختصر بالعربية"),
        help: CategoryWords.wrongShort), "ar"
    ),
    (
      Self(
        Phrase("short, in French", fr: "abrégé en français", ar: "مختصر بالفرنسية"),
        help: CategoryWords.wrongShort), "fr"
    ),
    (
      Self(
        Phrase("short, in English", fr: "abrégé en anglais", ar: "مختصر بالإنجليزية"),
        help: CategoryWords.wrongShort), "en"
    ),
  ]
}
