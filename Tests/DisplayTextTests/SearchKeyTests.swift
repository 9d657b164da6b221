// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import DisplayText

@Suite("Search")
struct SearchKeyTests {
  @Test(
    "Variants fold to one spelling",
    arguments: [
      ("تَعَاوُنِيّة", "تعاونيه"), ("عســـل", "عسل"), ("أركان إلى آخر ٱسم", "اركان الي اخر اسم"),
      ("٩ م ۱۲", "9 م 12"), ("\u{FECB}\u{FEB4}\u{FEDE}", "عسل"), ("\u{FEFB}", "لا"),
      ("Coopérative ŒUVRE", "cooperative oeuvre"), ("Cafe\u{301} GARÇON", "cafe garcon"),
      ("d’Erfoud", "d'erfoud"), ("Straße Łódź", "strasse lodz"), ("Taḍeggalt ǧ", "tadeggalt g"),
      ("a\u{A0}\t b", "a b"), ("mi\u{AD}el\u{200F}", "miel"), ("ⵜⴰⴷⴷⴰⵔⵜ", "ⵜⴰⴷⴷⴰⵔⵜ"),
      ("ЯБЛОКО", "яблоко"), ("", ""),
    ])
  func folding(text: String, expected: String) {
    #expect(folded(text) == expected)
    #expect(SearchKey(text).text == expected)
  }

  @Test("Folding again changes nothing")
  func idempotent() {
    var hostile = HostileText(seed: 6)
    for _ in 0..<2000 {
      let once = folded(hostile.next(length: 30))
      #expect(folded(once) == once)
    }
  }

  @Test("Accented Latin letters fold as their canonical decomposition says")
  func decomposition() {
    for value in [0xC0...0x17F, 0x1CD...0x233, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(Character(scalar))
      let base = text.decomposedStringWithCanonicalMapping.unicodeScalars.first
      guard let base, base != scalar, base.isASCII else { continue }
      #expect(folded(text) == String(Character(base)).lowercased(), "\(text)")
    }
  }

  @Test("Part of a name finds it, in Arabic and in French")
  func contains() {
    let name = SearchKey("تعاونية أركان — Huile d’Argan de Taroudant")
    for wanted in ["اركان", "تعاونيه", "أرْكان", "HUILE D'AR", "argan", "", "taroudant"] {
      #expect(name.contains(SearchKey(wanted)), "\(wanted)")
    }
    for wanted in ["عسل", "huiles", "taroudants"] {
      #expect(!name.contains(SearchKey(wanted)), "\(wanted)")
    }
  }

  @Test("The place of a match ranks it")
  func position() {
    #expect(SearchKey("miel").position(of: SearchKey("EL")) == 2)
    #expect(SearchKey("aaab").position(of: SearchKey("aab")) == 1)
    #expect(SearchKey("miel").position(of: SearchKey("miels")) == nil)
    #expect(SearchKey("Miel").begins(with: SearchKey("mi")))
    #expect(SearchKey("").isEmpty)
  }
}
