// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Sentences with marked values")
struct MarkedTextTests {
  /// What of an Arabic sentence stands where, from left to right, its Arabic words as `…`; `<` and `>`
  /// stand round values.
  private func drawn(
    _ sentence: String, _ direction: TextDirection = .rightToLeft, _ bidi: BidiMode = .app
  ) -> String {
    var words = ""
    let marked = sentence.replacing("<", with: "\u{2068}").replacing(">", with: "\u{2069}")
    let text = DisplayText(marked: marked, bidi: bidi, direction: direction)
    for scalar in text.drawn.unicodeScalars {
      if !scalar.isRightToLeft {
        words.unicodeScalars.append(scalar)
      } else if words.last != "…" {
        words += "…"
      }
    }
    return words
  }

  @Test(
    "Each value is ordered by itself, whatever is in it, and stays where it was put in",
    arguments: [
      ("<A03> <B02>", "B02 A03"), ("<4> من <9>", "9 … 4"), ("<Miel 2> <14:02>", "14:02 Miel 2"),
      ("غادرت <Hall (B) no. 7> <B02>", "B02 Hall (B) no. 7 …"), ("<+6> رغبات", "… +6"),
      ("في <B (a>, <b).>", "b). ,B (a …"), ("<9 م²>", "²… 9"),
      ("الأدنى <7 م>. (<+0,5>)", "(+0,5) .… 7 …"), ("(<−0,5>)", "(−0,5)"),
    ])
  func values(sentence: String, expected: String) {
    #expect(drawn(sentence) == expected)
  }

  @Test("An arrow between values is turned round, one within a Latin value is not")
  func arrows() {
    #expect(drawn("<A01> → <B02>") == "B02 ← A01")
    #expect(drawn("<A01 → B02>") == "A01 → B02")
    #expect(drawn("<عسل → B02>") == "B02 ← …")
    #expect(drawn("<عسل> → <B02>", .leftToRight) == "… → B02")
  }

  @Test("In a line from the left an Arabic name takes no sign or number along")
  func fromTheLeft() {
    #expect(drawn("<عسل>, <3> stands (<تمر>)", .leftToRight) == "…, 3 stands (…)")
    #expect(drawn("<A01> <9 m²>", .leftToRight) == "A01 9 m²")
  }

  @Test("Marks take no column, and none reaches a screen or a file", arguments: BidiMode.allCases)
  func invisible(bidi: BidiMode) {
    for text in ["\u{2068}Miel\u{2069}", "عسل \u{2068}3\u{2069}", "\u{2068}\u{64E}x\u{2069}"] {
      let shown = DisplayText(marked: text, bidi: bidi, direction: .rightToLeft)
      #expect(!shown.drawn.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
      #expect(!shown.logical.unicodeScalars.contains { (0x2066...0x2069).contains($0.value) })
      let latin = DisplayText(marked: text, bidi: bidi, direction: .leftToRight)
      #expect(latin.logical == shown.logical)
      #expect(latin.width == shown.width)
    }
  }

  @Test("Marks of other kinds are taken out with a sign, and what was not marked is not trusted")
  func untrusted() {
    let other = DisplayText(
      marked: "\u{2068}a\u{2066}b\u{2069}", bidi: .app, direction: .rightToLeft)
    #expect(other.logical == "a\u{FFFD}b")
    let unmarked = DisplayText("\u{2068}عسل\u{2069}", bidi: .app)
    #expect(unmarked.logical == "\u{FFFD}عسل\u{FFFD}")
  }

  @Test("The longest sentence is cut within its value, which ends there")
  func longest() {
    let text = "ع \u{2068}" + String(repeating: "1 ", count: 3000) + "\u{2069}"
    let shown = DisplayText(marked: text, bidi: .app, direction: .rightToLeft)
    #expect(shown.glyphs.first == "…")
    #expect(shown.width > 4000)
  }
}
