// SPDX-License-Identifier: Apache-2.0

import Wording

/// The words that lists have over their columns.
///
/// The first of each is what an exported list has there.
enum HeadingWords {
  typealias Words = [RosterKey.Single: [String]]

  static let english: Words = [
    .id: ["id", "code", "no", "number of file", "file number"],
    .category: ["category", "product", "activity", "sector"],
    .province: ["province", "city", "region"],
    .minArea: ["minimum area", "minimal area", "least area"],
    .wishedArea: ["wished area", "area", "size", "surface"],
    .powerKilowatts: ["power", "kw", "electricity"],
    .water: ["water"],
    .cooking: ["cooking"],
    .cookingKilowatts: ["cooking kw", "cooking power"],
    .status: ["status"],
    .priority: ["priority", "rank", "order", "seniority", "seniority rank"],
    .tags: ["tags", "labels"],
    .person: ["contact person", "person"],
    .phone: ["phone", "telephone", "mobile"],
    .email: ["email", "e-mail", "mail"],
    .contact: ["contact"],
    .remark: ["remark", "comment", "note"],
    .stands: ["number of stands"],
    .wishes: ["wishes", "wished stands"],
    .arrivedAt: ["requested on"],
    .stand: ["stand"],
  ]

  static let french: Words = [
    .id: [
      "n°", "id", "code", "numéro", "dossier", "numéro de dossier", "n° de dossier", "identifiant",
    ],
    .category: ["catégorie", "produit", "activité", "filière", "secteur"],
    .province: ["province", "préfecture", "ville", "province ou préfecture"],
    .minArea: ["surface minimale", "superficie minimale", "surface min"],
    .wishedArea: [
      "surface souhaitée", "surface", "superficie", "superficie souhaitée", "m²",
      "surface demandée",
    ],
    .powerKilowatts: ["puissance", "kw", "électricité", "puissance électrique"],
    .water: ["eau"],
    .cooking: ["cuisson", "cuisine"],
    .cookingKilowatts: ["puissance de cuisson", "kw cuisson"],
    .status: ["statut", "état"],
    .priority: ["rang", "priorité", "ordre", "ancienneté", "rang d’ancienneté"],
    .tags: ["étiquettes", "labels"],
    .person: ["responsable", "personne à contacter"],
    .phone: ["téléphone", "tél", "gsm", "portable", "n° de téléphone"],
    .email: ["courriel", "e-mail", "adresse e-mail"],
    .contact: ["contact"],
    .remark: ["remarque", "observation", "commentaire"],
    .stands: ["nombre de stands", "nb de stands", "nb stands"],
    .wishes: ["choix", "souhaits", "stands souhaités"],
    .arrivedAt: ["demande du"],
    .stand: ["stand", "n° de stand", "n° stand", "numéro de stand"],
  ]

  static let arabic: Words = [
    .id: ["الرقم", "رقم", "رمز", "رقم الملف", "الرمز", "المعرف"],
    .category: ["الصنف", "المنتوج", "المنتوجات", "النشاط", "القطاع"],
    .province: ["الإقليم", "العمالة", "المدينة", "العمالة أو الإقليم"],
    .minArea: ["المساحة الدنيا"],
    .wishedArea: ["المساحة المطلوبة", "المساحة", "المساحة المرغوبة"],
    .powerKilowatts: ["القدرة", "الكهرباء", "كيلوواط", "القدرة الكهربائية"],
    .water: ["الماء"],
    .cooking: ["الطبخ"],
    .cookingKilowatts: ["قدرة الطبخ"],
    .status: ["الحالة", "الوضعية"],
    .priority: ["الرتبة", "الترتيب", "الأقدمية", "رتبة الأقدمية"],
    .tags: ["الوسوم"],
    .person: ["المسؤول", "المسؤولة"],
    .phone: ["الهاتف", "رقم الهاتف"],
    .email: ["البريد الإلكتروني"],
    .contact: ["للاتصال", "جهة الاتصال"],
    .remark: ["ملاحظة", "ملاحظات"],
    .stands: ["عدد الأروقة"],
    .wishes: ["الاختيارات", "الأروقة المرغوبة"],
    .arrivedAt: ["تاريخ الطلب"],
    .stand: ["الرواق", "رقم الرواق"],
  ]

  /// The words over a column of names, with or without a language.
  static let names: [(Language, [String])] = [
    (.english, ["name", "names", "cooperative", "exhibitor", "company", "cooperative name"]),
    (
      .french,
      [
        "nom", "noms", "coopérative", "exposant", "raison sociale", "dénomination",
        "nom de la coopérative", "coopératives", "exposants",
      ]
    ),
    (.arabic, ["الاسم", "اسم", "اسم التعاونية", "التعاونية", "العارض", "اسم العارض"]),
  ]

  /// The words over the columns of a list in a language.
  static func words(in language: Language) -> Words {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    }
  }

  /// What stands over names in a language, given by its code; without one, over names alone.
  static func nameHeading(_ code: String?, in language: Language) -> String {
    let words: (name: String, languages: [String: String]) =
      switch language {
      case .english:
        ("name", ["fr": "French", "ar": "Arabic", "en": "English", "zgh": "Amazigh"])
      case .french:
        ("nom", ["fr": "français", "ar": "arabe", "en": "anglais", "zgh": "amazigh"])
      case .arabic:
        (
          "الاسم",
          ["fr": "بالفرنسية", "ar": "بالعربية", "en": "بالإنجليزية", "zgh": "بالأمازيغية"]
        )
      }
    guard let code else { return words.name }
    return words.languages[code].map { "\(words.name) (\($0))" } ?? "names.\(code)"
  }

  /// The languages of names, by how headings say them, as `HeadingLetters` leaves it.
  static let languages: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      (
        "fr",
        [
          "fr", "fra", "fre", "french", "français", "française", "en français", "بالفرنسية",
          "الفرنسية",
        ]
      ),
      (
        "en",
        [
          "en", "eng", "english", "anglais", "en anglais", "in english", "بالإنجليزية",
          "الإنجليزية",
        ]
      ),
      ("ar", ["ar", "ara", "arabic", "arabe", "en arabe", "in arabic", "بالعربية", "العربية"]),
      ("zgh", ["zgh", "amazigh", "tamazight", "amazighe", "بالأمازيغية", "الأمازيغية"]),
    ].flatMap { code, words in words.map { (HeadingLetters.letters($0), code) } })

  /// In which language a language is said.
  static let saidIn: [String: Language] = {
    var table: [String: Language] = [:]
    for word in ["french", "english", "arabic"] { table[word] = .english }
    for word in ["français", "anglais", "arabe"] { table[HeadingLetters.letters(word)] = .french }
    for word in ["بالفرنسية", "بالإنجليزية", "بالعربية"] {
      table[HeadingLetters.letters(word)] = .arabic
    }
    return table
  }()
}
