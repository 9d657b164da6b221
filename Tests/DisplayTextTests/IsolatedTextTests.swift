// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Values in sentences")
struct IsolatedTextTests {
  /// What of an Arabic sentence stands where, from left to right, its Arabic words as `…`; `<` and `>`
  /// stand round the values.
  private func arabic(_ sentence: String) -> String { drawn(sentence, .rightToLeft) }

  private func marked(
    _ sentence: String, _ direction: TextDirection, _ bidi: BidiMode = .app
  ) -> DisplayText {
    DisplayText(
      marked: sentence.replacing("<", with: "\u{2068}").replacing(">", with: "\u{2069}"),
      bidi: bidi, direction: direction)
  }

  private func drawn(_ sentence: String, _ direction: TextDirection) -> String {
    var words = ""
    for scalar in marked(sentence, direction).drawn.unicodeScalars {
      if !scalar.isRightToLeft {
        words.unicodeScalars.append(scalar)
      } else if words.last != "…" {
        words += "…"
      }
    }
    return words
  }

  @Test(
    "Two values side by side are read from the right",
    arguments: [
      ("حرف، أو <↑> <↓> و <Enter>   <Esc> بقاء", "… Esc   Enter … ↓ ↑ … …"),
      ("<D04>  <+6> رغبات", "… +6  D04"),
      ("<C06>   <−1.6>", "−1.6   C06"),
      ("الرواق <D04>: <c027> يغادر", "… c027 :D04 …"),
      ("مساحة <B10> <9 م²>", "²… 9 B10 …"),
      ("<2026-11-26 14:02>  <user>", "user  2026-11-26 14:02"),
    ])
  func neighbours(sentence: String, expected: String) {
    #expect(arabic(sentence) == expected)
  }

  @Test(
    "Signs, units and the slashes of paths stay on their side",
    arguments: [
      ("الأثر <+1.5>", "+1.5 …"), ("(<−0.4>) رغبات", "… (−0.4)"), ("أُدير <90°>", "90° …"),
      ("نسبة <42 %>", "42 % …"), ("حُفظ <../a/b.json> · معدل", "… · ../a/b.json …"),
      ("استعمل <:configuration>.", ".:configuration …"), ("رقم <ب-3>", "3-… …"),
      ("و<D04>). (<−2>)", "(−2) .(D04…"),
    ])
  func signs(sentence: String, expected: String) {
    #expect(arabic(sentence) == expected)
  }

  @Test(
    "Numbers and brackets inside a Latin name do not tear it",
    arguments: [
      "plan v2 final.json", "fair 2026 plan.json", "hall (B02).json", "Dar X-1 shop", "Miel 2",
    ])
  func namesWithNumbers(name: String) {
    #expect(arabic("محفوظ <\(name)>") == "\(name) …")
    #expect(arabic("محفوظ <\(name)> <B02>") == "B02 \(name) …")
  }

  @Test("A Latin name stays whole, and so does a number with its unit")
  func names() {
    #expect(arabic("غادرت <Miel de Tafoughalt> <B02>") == "B02 Miel de Tafoughalt …")
    #expect(arabic("عسل <Rose & Miel> <9 m²>") == "9 m² Rose & Miel …")
    #expect(arabic("أ، <Miel>, <Huile>") == "Huile ,Miel …")
  }

  @Test("An arrow between two values points the way that the sentence runs")
  func arrows() {
    #expect(arabic("تعاونية → <A01>") == "A01 ← …")
    #expect(arabic("<A01> → <B02>") == "B02 ← A01")
    #expect(arabic("← → تغيير") == "… → ←")
    #expect(arabic("الشرق →") == "→ …")
    #expect(drawn("<عسل> → <A01>", .leftToRight) == "… → A01")
    let unjoined = marked("<عسل> → <A01>", .rightToLeft, .terminal)
    #expect(unjoined.drawn == "A01 ← لسع")
    #expect(unjoined.logical == "عسل → A01")
  }

  @Test("Arabic names in a Latin line keep their place and their brackets")
  func latinLines() {
    #expect(drawn("<c001> <عسل> <9 m²>", .leftToRight) == "c001 … 9 m²")
    #expect(drawn("<A01> <عسل>, <تمر>", .leftToRight) == "A01 …, …")
    #expect(drawn("<A01> <عسل> (<تمر>) x", .leftToRight) == "A01 … (…) x")
  }

  @Test(
    "Isolates take no column, and none reaches the screen",
    arguments: [
      TextDirection.leftToRight, .rightToLeft,
    ])
  func invisible(direction: TextDirection) {
    let text = marked("تعاونية <Miel> في <B02> منذ <14:02>", direction)
    let sentence = "تعاونية Miel في B02 منذ 14:02"
    #expect(text.width == sentence.unicodeScalars.count)
    #expect(text.drawn.unicodeScalars.allSatisfy { !(0x2066...0x2069).contains($0.value) })
    #expect(text.logical == sentence)
  }

  @Test("Isolates that come with a text are taken out, with a sign")
  func untrusted() {
    let text = DisplayText("عسل \u{2066}B02\u{2069} \u{202E}تمر", bidi: .app)
    #expect(text.logical == "عسل \u{FFFD}B02\u{FFFD} \u{FFFD}تمر")
    #expect(text.drawn.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == 3)
  }

  @Test("The longest text is ordered, isolated or not")
  func longest() {
    let text = String(repeating: "ع 1 ", count: 2000)
    #expect(marked(text, .rightToLeft).width == 4096)
    #expect(DisplayText(text, bidi: .app).width == 4096)
  }
}
