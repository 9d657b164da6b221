// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Form {
  /// What a field is about, and what people call it.
  struct Datum: Hashable, Sendable {
    /// What tells it from others; the path of a parameter, for rules.
    let key: String
    /// What the form calls the field.
    let title: Phrase
    /// What is good to know while it is typed; empty where its title says all.
    let help: Phrase

    init(_ title: Phrase, key: String? = nil, help: Phrase = Phrase("", fr: "", ar: "")) {
      self.key = key ?? title[.english]
      self.title = title
      self.help = help
    }
  }
}

// What several forms ask for; other data stand beside their subject.
extension Form.Datum {
  static let id = Self(Phrase("id", fr: "identifiant", ar: "المعرّف"))
  static let arabicName = Self(Phrase("name in Arabic", fr: "nom en arabe", ar: "الاسم بالعربية"))
  static let frenchName = Self(
    Phrase("name in French", fr: "nom en français", ar: "الاسم بالفرنسية"))
  static let englishName = Self(
    Phrase("name in English", fr: "nom en anglais", ar: "الاسم بالإنجليزية"))
  static let amazighName = Self(
    Phrase("name in Amazigh", fr: "nom en amazigh", ar: "الاسم بالأمازيغية"))

  /// The name in a language.
  static func name(in language: Language) -> Self {
    switch language {
    case .english: englishName
    case .french: frenchName
    case .arabic: arabicName
    }
  }

  static let number = Self(Phrase("number", fr: "numéro", ar: "الرقم"))
  static let power = Self(Phrase("power", fr: "puissance", ar: "القدرة الكهربائية"))
  static let water = Self(Phrase("water", fr: "eau", ar: "الماء"))
  static let x = Self(Phrase("from the west wall", fr: "depuis l’ouest", ar: "من الجدار الغربي"))
  static let y = Self(Phrase("from the north wall", fr: "depuis le nord", ar: "من الجدار الشمالي"))
  static let width = Self(Phrase("width", fr: "largeur", ar: "العرض"))
  static let depth = Self(Phrase("depth", fr: "profondeur", ar: "العمق"))
}
