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
  /// "’", or "'" in ASCII.
  private let apostrophe: String

  init(_ language: Language, box: BoxSet = .unicode) {
    self.language = language
    squareMetres = box == .ascii ? "m2" : "m²"
    apostrophe = box == .ascii ? "'" : "’"
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

  func status(_ status: Plan.Status) -> String {
    switch status {
    case .draft: pick("draft", "brouillon", "مسودة")
    case .approved: pick("approved", "approuvé", "معتمد")
    }
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
  var waiting: String { pick("Waiting list", "Liste d\(apostrophe)attente", "لائحة الانتظار") }
  var heldAndFree: String {
    pick("Held and free stands", "Stands réservés et libres", "أروقة محجوزة وشاغرة")
  }
  var problems: String { pick("Problems", "Problèmes", "المشاكل") }

  func sheet(_ number: Int, of count: Int) -> String {
    pick(
      "sheet \(number) of \(count)", "feuille \(number) sur \(count)", "ورقة \(number) من \(count)")
  }

  // Headings of columns. The last one of a table is a name.

  var number: String { pick("No.", "No", "No") }
  var area: String { pick("area", "surface", squareMetres) }
  var sides: String { pick("open", "ouv.", "NESW") }
  var stand: String { "id" }
  var cooperative: String { "coop" }
  var category: String { pick("category", "catégorie", "cat.") }
  var province: String { pick("province", "province", "prov.") }
  var power: String { "kW" }
  var water: String { pick("water", "eau", "H2O") }
  var wishes: String { pick("wants", "souhait", squareMetres) }
  var name: String { pick("name", "nom", "الاسم") }
  var holdHeading: String { pick("kept for", "réservé à", "محجوز ل") }

  // What stands where no name is.

  var free: String { pick("free", "libre", "شاغر") }
  var held: String { pick("held", "réservé", "محجوز") }
  var yes: String { pick("yes", "oui", "+") }

  func type(_ type: StandType) -> String {
    switch type {
    case .closed: pick("closed", "fermé", "")
    case .row: pick("row", "rangée", "")
    case .corner: pick("corner", "angle", "")
    case .peninsula: pick("peninsula", "péninsule", "")
    case .island: pick("island", "îlot", "")
    }
  }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: pick("error", "erreur", "خطأ")
    case .warning: pick("warning", "alerte", "تنبيه")
    case .wish: pick("wish", "souhait", "رغبة")
    }
  }

  // The legend.

  var entrance: String { pick("entrance", "entrée", "مدخل") }
  var exit: String { pick("exit", "sortie", "مخرج") }
  var powerPoint: String { pick("power", "électricité", "كهرباء") }
  var waterPoint: String { pick("water", "eau", "ماء") }
  var extinguisher: String { pick("extinguisher", "extincteur", "مطفأة") }
  var column: String { pick("column", "poteau", "عمود") }
  var wall: String { pick("wall", "mur", "جدار") }
  var void: String { pick("not hall", "hors salle", "خارج القاعة") }
  var information: String { pick("information", "accueil", "استعلامات") }
  var locked: String { pick("locked", "verrouillé", "مثبت") }

  /// An amount with at most one decimal.
  func amount(_ value: Double) -> String { Figures.decimal(value, language) }
}
