// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import Wording

/// The words of printed pages, in one language.
///
/// In Arabic only titles, the header and the last heading of a table are Arabic: a printer that
/// orders a line by itself would exchange the columns around an Arabic word in between.
struct PrintWords {
  let language: Language
  /// "m²", or "m2" in ASCII.
  let squareMetres: String
  private let isASCII: Bool

  init(_ language: Language, box: BoxSet = .unicode) {
    self.language = language
    isASCII = box == .ascii
    squareMetres = isASCII ? "m2" : "m²"
  }

  private func pick(_ english: String, _ french: String, _ arabic: String) -> String {
    switch language {
    case .english: english
    case .french: french
    case .arabic: arabic
    }
  }

  func page(_ number: Int, of count: Int) -> String {
    pick("page \(number) of \(count)", "page \(number) sur \(count)", "صفحة \(number) من \(count)")
  }

  /// The plan's name where it has none.
  var unnamed: String { pick("Plan", "Plan", "مخطط") }

  // Titles of pages.

  var map: String { pick("Stand map", "Plan des stands", "خريطة الأروقة") }
  var legend: String { pick("Legend", "Légende", "مفتاح الخريطة") }
  var byNumber: String { pick("Stands by number", "Stands par numéro", "الأروقة حسب الرقم") }
  var byName: String {
    pick("Cooperatives by name", "Coopératives par nom", "التعاونيات حسب الاسم")
  }
  var waiting: String {
    pick("Waiting list", "Liste d\(isASCII ? "'" : "’")attente", "لائحة الانتظار")
  }
  var heldAndFree: String {
    pick("Held and free stands", "Stands réservés et libres", "أروقة محجوزة وشاغرة")
  }
  var problems: String { pick("Problems", "Problèmes", "المشاكل") }

  func sheet(_ number: Int, of count: Int) -> String {
    pick(
      "sheet \(number) of \(count)", "feuille \(number) sur \(count)", "ورقة \(number) من \(count)")
  }

  // Headings of columns. The last one of a table is a name.

  var number: String { pick("No.", isASCII ? "No" : "N°", "No") }
  var area: String { pick("area", "surface", squareMetres) }
  var sides: String { pick("type", "type", "NESW") }
  var stand: String { "id" }
  var cooperative: String { "coop" }
  var category: String { pick("category", "catégorie", "cat.") }
  var province: String { pick("province", "province", "prov.") }
  var power: String { "kW" }
  var water: String { pick("water", "eau", "eau") }
  var wishes: String { pick("wants", "souhait", squareMetres) }
  var name: String { pick("name", "nom", "الاسم") }
  var holdHeading: String { pick("on hold for", "réservé à", "محجوز لـ") }

  // What stands where no name is.

  var yes: String { pick("yes", "oui", "+") }

  func type(_ type: StandType) -> String { language == .arabic ? "" : type.term[language] }

  /// The letters of the open sides; see above for those in Arabic.
  func letters(of sides: [Side]) -> String {
    Side.letters(of: sides, in: language == .arabic ? .english : language)
  }

  /// An amount with at most one decimal.
  func amount(_ value: Double) -> String { Figures.decimal(value, language) }
}
