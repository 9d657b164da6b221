// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rosters

@Suite("Headings")
struct HeadingTableTests {
  private func path(_ heading: String) -> String? {
    HeadingTable.meaning(of: heading).map { $0.key.path.joined(separator: ".") }
  }

  @Test(
    "Case, accents, Arabic forms, spaces, signs and brackets are of no account",
    arguments: [
      ("COOPÉRATIVE", "names"), ("Cooperative *", "names"), ("Raison sociale :", "names"),
      ("nom français", "names.fr"), ("Nom (fr)", "names.fr"), ("français", "names.fr"),
      ("الاسم بالفرنسية", "names.fr"), ("اسم التعاونية (بالعربية)", "names.ar"),
      ("English name", "names.en"), ("Dénomination (arabe)", "names.ar"),
      ("Superficie (m²)", "wishedArea"), ("m²", "wishedArea"), ("surface souhaitee", "wishedArea"),
      ("Surface minimale (m2)", "minArea"), ("N°", "id"), ("Nº", "id"), ("No.", "id"),
      ("Puissance (kW)", "powerKilowatts"), ("kW", "powerKilowatts"),
      ("Électricité", "powerKilowatts"),
      ("kW cuisson", "cookingKilowatts"), ("Tél.", "phone"), ("GSM", "phone"),
      ("E-mail", "email"), ("Courriel", "email"), ("Responsable", "person"),
      ("Nombre de stands", "stands"), ("Stand", "stand"), ("الرّواق", "stand"),
      ("المنتـوج", "category"), ("الاقليم", "province"), ("عدد الاروقة", "stands"),
      ("المساحه المطلوبه", "wishedArea"), ("البريد الالكترونى", "email"), ("الأقدمية", "priority"),
      ("Produits", "category"), ("Ville", "province"), ("État", "status"),
    ])
  func known(heading: String, key: String) {
    #expect(path(heading) == key)
  }

  @Test(
    "What nobody knows has no meaning", arguments: ["Stand 2022", "Redevance", "", "(…)", "fr"])
  func unknown(heading: String) {
    #expect(path(heading) == nil)
  }

  @Test("Every word of the table means its key")
  func table() {
    for words in [HeadingWords.english, HeadingWords.french, HeadingWords.arabic] {
      for (key, texts) in words {
        for text in texts { #expect(path(text) == key.rawValue, "\(text)") }
      }
    }
  }
}
