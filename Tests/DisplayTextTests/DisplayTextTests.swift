// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Text for display")
struct DisplayTextTests {
  private func scalars(_ text: String) -> [String] {
    text.unicodeScalars.map { String($0.value, radix: 16, uppercase: true) }
  }

  private func drawn(
    _ text: String, _ bidi: BidiMode = .app, _ direction: TextDirection = .automatic
  ) -> String {
    DisplayText(marked: text, bidi: bidi, direction: direction).drawn
  }

  @Test("Arabic is joined, and drawn from right to left")
  func joined() {
    // عسل: initial ain, medial seen, final lam; then the same for تعاونية, in order of drawing.
    let expected = ["FEDE", "FEB4", "FECB"]
    #expect(scalars(drawn("عسل")) == expected)
    #expect(
      scalars(drawn("تعاونية عسل"))
        == expected + ["20", "FE94", "FEF4", "FEE7", "FEED", "FE8E", "FECC", "FE97"])
  }

  @Test("Lam and alef take one cell")
  func lamAlef() {
    let text = DisplayText("سلام", bidi: .app)
    #expect(scalars(text.drawn) == ["FEE1", "FEFC", "FEB3"])
    #expect(text.width == 3)
    #expect(scalars(text.logical) == ["633", "644", "627", "645"])
  }

  @Test("The marks of a ligature's alef stay on it")
  func lamAlefMarks() {
    let text = DisplayText("لاً", bidi: .app)
    #expect(text.glyphs.count == 1)
    #expect(text.glyphs.first?.marks == ["\u{64B}"])
  }

  @Test("Numbers and Latin words keep their own order inside Arabic")
  func mixed() {
    #expect(scalars(drawn("م 12 A3")) == ["41", "33", "20", "31", "32", "20", "FEE1"])
    #expect(scalars(drawn("B02 م 12")) == ["42", "30", "32", "20", "31", "32", "20", "FEE1"])
    #expect(scalars(drawn("م ٩٨")) == ["669", "668", "20", "FEE1"])
  }

  @Test("Brackets are mirrored where the text runs to the left")
  func mirrored() {
    #expect(scalars(drawn("(م)")) == ["28", "FEE1", "29"])
    #expect(scalars(drawn("م (")) == ["29", "20", "FEE1"])
  }

  @Test("The direction of the line can be given")
  func direction() {
    #expect(drawn("abc!", .app, .rightToLeft) == "!abc")
    #expect(drawn("abc!", .off, .rightToLeft) == "abc!")
    #expect(scalars(drawn("م!", .app, .leftToRight)) == ["FEE1", "21"])
    #expect(scalars(drawn("م!")) == ["21", "FEE1"])
    #expect(DisplayText("م", bidi: .off).isRightToLeft)
    #expect(!DisplayText("m م", bidi: .app).isRightToLeft)
  }

  @Test("A non-joiner breaks the join and takes no cell")
  func nonJoiner() {
    #expect(scalars(drawn("سه")) == ["FEEA", "FEB3"])
    #expect(scalars(drawn("س\u{200C}ه")) == ["FEE9", "FEB1"])
  }

  @Test("A file gets logical text without presentation forms")
  func logicalOrder() {
    let source = "تعاونية عسل (سلام) می\u{200C}خواهم"
    #expect(drawn(source, .off) == source)
    #expect(DisplayText(source, bidi: .off).logical == source)
  }

  @Test("For a terminal that reorders, letters stay unjoined, one a column, and non-joiners stay")
  func forTerminals() {
    #expect(drawn("لا 9", .terminal) == "9 ال")
    #expect(drawn("(سلام) ب", .terminal) == "ب (مالس)")
    #expect(
      scalars(drawn("می\u{200C}خ", .terminal)) == ["62E", "6CC", "200C", "645"])
    #expect(DisplayText("می\u{200C}خ", bidi: .terminal).logical == "می\u{200C}خ")
  }

  @Test("Tifinagh runs from left to right, one column a letter")
  func tifinagh() {
    let text = DisplayText("ⵜⴰⴷⴷⴰⵔⵜ", bidi: .app)
    #expect(text.width == 7)
    #expect(text.drawn == "ⵜⴰⴷⴷⴰⵔⵜ")
    #expect(!text.isRightToLeft)
  }

  @Test(
    "Widths are those of terminals",
    arguments: [
      ("蜂蜜", 4), ("é", 1), ("e\u{301}", 1), ("🍯", 2), ("Ａ", 2), ("│■", 2), ("☺", 1), ("한", 2),
      ("한", 2), ("\u{1F1F2}\u{1F1E6}", 2), ("²½", 2), ("ك\u{651}\u{64E}", 1),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayText(text, bidi: .app).width == columns)
    #expect(DisplayText(text, bidi: .terminal).width == columns)
  }

  @Test("Spaces at the end of a line go to its end")
  func trailingSpaces() {
    #expect(scalars(drawn("م  ")) == ["20", "20", "FEE1"])
    #expect(scalars(drawn("م  ", .app, .leftToRight)) == ["FEE1", "20", "20"])
  }

  @Test("Two texts side by side keep their own order")
  func sideBySide() {
    let text = "B02 " + DisplayText("عسل", bidi: .app)
    #expect(scalars(text.drawn) == ["42", "30", "32", "20", "FEDE", "FEB4", "FECB"])
    #expect(text.logical == "B02 عسل")
  }

  @Test("Random text of any mode has as many columns as its glyphs are wide")
  func property() {
    var hostile = HostileText(seed: 2)
    for _ in 0..<2000 {
      let source = hostile.next(length: 40)
      for bidi in BidiMode.allCases {
        let text = DisplayText(source, bidi: bidi)
        #expect(text.glyphs.reduce(0) { $0 + $1.width } == text.width)
        #expect(!text.drawn.unicodeScalars.contains(where: HostileText.isForbidden))
        #expect(text.logical == DisplayText(source, bidi: .off).logical)
        for (index, glyph) in text.glyphs.enumerated() {
          let isHalf = index > 0 && text.glyphs[index - 1].width == 2
          #expect(glyph.isContinuation == isHalf)
        }
        var frame = Frame(columns: text.width + 2, rows: 1)
        let drew = frame.draw(text, x: 1, y: 0)
        #expect(drew == text.width)
        #expect(frame.cells.dropFirst().dropLast().map(\.glyph) == text.glyphs)
      }
    }
  }
}
