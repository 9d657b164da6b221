// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The words of printed pages, in one language.
struct PrintWords: Hashable, Sendable {
  let language: Language
  /// "m²", or "m2" in ASCII.
  let squareMetres: String
  let isASCII: Bool

  init(_ language: Language, box: BoxSet = .unicode) {
    self.language = language
    isASCII = box == .ascii
    squareMetres = isASCII ? "m2" : Unit.squareMetres.phrase[language]
  }

  /// The words in this language; in ASCII without the signs that it lacks, as far as a language does
  /// without them.
  func pick(_ english: Sentence, _ french: Sentence, _ arabic: Sentence) -> String {
    pick(Phrase(english, fr: french, ar: arabic))
  }

  /// The words of a phrase in this language.
  func pick(_ phrase: Phrase) -> String { signs(phrase[language]) }

  /// A text with the signs that there are on paper.
  func signs(_ text: String) -> String {
    isASCII ? String(text.flatMap { Self.plain[$0] ?? String($0) }) : text
  }

  private static let plain: [Character: String] = [
    "’": "'", "×": "x", "°": "o", "–": "-", "·": "-", "…": "..", "→": "->",
  ]

  /// An amount with at most one decimal.
  func amount(_ value: Double) -> String { Figures.number(value, decimals: 2, language) }

  /// Metres with their unit, in the letters of the language.
  func metres(_ value: Double) -> String {
    amount(value) + " " + Unit.metres.phrase[language]
  }

  /// A place in metres from the north-west corner: `x 26 y 10 m`, which no one takes for a size.
  func place(x: Double, y: Double) -> String { "x " + amount(x) + " y " + metres(y) }

  // MARK: What every page says

  func page(_ number: Int, of count: Int) -> String {
    pick("page \(number) of \(count)", "page \(number) sur \(count)", "صفحة \(number) من \(count)")
  }

  /// The plan's name where it has none.
  var unnamed: String { pick("Plan", "Plan", "مخطط") }
  var notSaved: String { pick("not saved", "non enregistré", "غير محفوظ") }

  func control(_ number: String) -> String {
    pick("control number \(number)", "n° de contrôle \(number)", "رقم التحقق \(number)")
  }

  func changed(_ time: String) -> String {
    pick("changed \(time)", "modifié le \(time)", "آخر تغيير \(time)")
  }

  func printed(_ time: String) -> String {
    pick("printed \(time)", "imprimé le \(time)", "طُبع في \(time)")
  }

  // MARK: Titles of maps

  var map: String { pick("Stand map", "Plan des stands", "خريطة الأروقة") }
  var aisleMap: String {
    pick("Aisles and ways out", "Allées et sorties", "الممرات والمخارج")
  }
  var legend: String { pick("Legend", "Légende", "مفتاح الخريطة") }

  /// How many metres a row of the map is.
  func scale(_ metres: Double) -> String {
    pick(
      "1 row = \(amount(metres)) m", "1 ligne = \(amount(metres)) m",
      "السطر = \(amount(metres)) م")
  }

  func sheet(_ number: Int, of count: Int) -> String {
    pick(
      "sheet \(number) of \(count)", "feuille \(number) sur \(count)", "ورقة \(number) من \(count)")
  }

  func sheets(_ first: Int, to last: Int, of count: Int) -> String {
    let range = isASCII ? "\(first)-\(last)" : "\(first)–\(last)"
    return pick(
      "strips \(range) of \(count)", "bandes \(range) sur \(count)", "أشرطة \(range) من \(count)")
  }

  var unnumbered: String {
    pick(
      "Stands whose number finds no room on the map, with x × y in metres:",
      "Stands dont le numéro ne tient pas sur le plan, avec x × y en mètres :",
      "أروقة لا يتسع التصميم لأرقامها، مع x × y بالأمتار:")
  }

  // MARK: Titles of lists

  var byNumber: String { pick("Stands by number", "Stands par numéro", "الأروقة حسب الرقم") }
  var byName: String {
    pick("Cooperatives by name", "Coopératives par nom", "التعاونيات حسب الاسم")
  }
  var byCategory: String {
    pick("Stands by category", "Stands par catégorie", "الأروقة حسب الصنف")
  }
  var waiting: String { pick("Waiting list", "Liste d’attente", "لائحة الانتظار") }
  var heldAndFree: String {
    pick("Held and free stands", "Stands réservés et libres", "أروقة محجوزة وشاغرة")
  }
  var problems: String { pick("Problems", "Problèmes", "المشاكل") }
  var places: String { pick("Where to find", "Où trouver", "أماكن") }
  var programme: String { pick("Programme", "Programme", "البرنامج") }
  var services: String {
    pick("Power and water by stand", "Électricité et eau par stand", "الكهرباء والماء حسب الرواق")
  }
  var powerPoints: String {
    pick("Sums by power point", "Totaux par point électrique", "المجاميع حسب نقطة الكهرباء")
  }
  var notCovered: String { pick("Not covered", "Besoins non couverts", "احتياجات غير ملبّاة") }
  var allCovered: String {
    pick(
      "Every stand offers what is needed on it.", "Chaque stand offre ce dont il a besoin.",
      "كل رواق يوفر ما يُحتاج إليه فيه.")
  }

  func standTitle(_ number: String) -> String {
    pick("Stand \(number)", "Stand \(number)", "الرواق \(number)")
  }
}
