// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Rosters

@Suite("Cells")
struct CellTests {
  @Test(
    "Numbers have a comma or a point, spaces, units, and Arabic figures",
    arguments: [
      ("9", 9), ("9 m²", 9), ("9,5", 9.5), ("1,5 kW", 1.5), ("1.5kw", 1.5), ("٩", 9), ("٩٫٥", 9.5),
      ("۱۲", 12), ("1 500,50", 1500.5), ("1\u{202F}500", 1500), ("1.234,5", 1234.5),
      ("1,234.5", 1234.5), ("500 W", 0.5), ("-3", -3), ("12 م²", 12), (".5", 0.5), ("1e3", 1000),
      ("9 m2", 9), ("3 كيلوواط", 3), ("1'500", 1500),
    ])
  func numbers(text: String, number: Double) {
    #expect(CellNumber.read(text) == number)
  }

  @Test(
    "What is no number is none",
    arguments: [
      "", "neuf", "9 ou 12", "3x3", "9 €", "--1", ",", "1,2,3.4.5", "m²", "1e", "nan", "inf",
      "0x10",
    ])
  func noNumbers(text: String) {
    #expect(CellNumber.read(text) == nil)
  }

  @Test("Answers are known in three languages")
  func answers() {
    for text in ["oui", "OUI", "Yes", "نعم", "x", "1", "✓", "vrai"] {
      #expect(CellWords.truth(text) == true, "\(text)")
    }
    for text in ["non", "No", "لا", "0", "faux"] {
      #expect(CellWords.truth(text) == false, "\(text)")
    }
    #expect(CellWords.truth("peut-être") == nil)
  }

  @Test("Statuses are known in three languages")
  func statuses() {
    for text in ["confirmed", "Confirmé", "confirmée", "confirmé(e)", "مؤكدة"] {
      #expect(CellWords.status(text) == .confirmed, "\(text)")
    }
    for text in ["waiting", "En attente", "في الانتظار"] {
      #expect(CellWords.status(text) == .waiting, "\(text)")
    }
    for text in ["withdrawn", "désisté", "Désistée", "désisté(e)", "منسحبة"] {
      #expect(CellWords.status(text) == .withdrawn, "\(text)")
    }
    #expect(CellWords.status("peut-être") == nil)
  }

  @Test(
    "A text that a spreadsheet would run is guarded, and comes back as it was",
    arguments: [
      "-", "=1+1", "+212 6", "@x", "'=x", "''-", "' +1", "'amal", "plain", "-5", "＝x", "\u{2212}5",
    ])
  func guarding(text: String) {
    let written = CellText.written(text)
    #expect(CellText.read(written) == text)
    #expect(written != "-")
    if let first = text.first, "=+-@".contains(first) { #expect(written.first == "'") }
  }

  @Test("What a spreadsheet makes of a text is the same text, and the other way round a change")
  func spreadsheets() {
    #expect(SpreadsheetText.made("612345678", of: "0612345678"))
    #expect(!SpreadsheetText.made("0612345678", of: "612345678"))
    #expect(SpreadsheetText.made("2017-05-12", of: "12/05/2017"))
    #expect(SpreadsheetText.made("TRUE", of: "true"))
    #expect(SpreadsheetText.made("1,5", of: "1.50"))
    #expect(!SpreadsheetText.made("13/05/2017", of: "12/05/2017"))
    #expect(!SpreadsheetText.made("9 kW", of: "9 m²"))
    #expect(!SpreadsheetText.made("Miel", of: "miel"))
  }
}
