// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Cropping")
struct CroppingTests {
  @Test("What fits stays whole")
  func fits() {
    let text: DisplayText = "honey"
    #expect(text.cropped(to: 5) == text)
    #expect(text.cropped(to: .max) == text)
  }

  @Test("Left-to-right text keeps its left end")
  func leftToRight() {
    let text: DisplayText = "couscous"
    #expect(text.cropped(to: 5).drawn == "cous…")
    #expect(text.cropped(to: 5, ellipsis: false).drawn == "cousc")
    #expect(text.cropped(to: 1).drawn == "…")
  }

  @Test("Nothing is drawn where there is no room", arguments: [0, -1, Int.min])
  func noRoom(columns: Int) {
    #expect(DisplayText("couscous", bidi: .app).cropped(to: columns).width == 0)
    #expect(DisplayText("عسل", bidi: .app).cropped(to: columns, ellipsis: false).width == 0)
  }

  @Test("Right-to-left text keeps its beginning, at the right, with … on the left")
  func rightToLeft() {
    let whole = DisplayText("تعاونية عسل", bidi: .app)
    let cropped = whole.cropped(to: 5)
    #expect(cropped.glyphs.first == "…")
    #expect(Array(cropped.glyphs.dropFirst()) == Array(whole.glyphs.suffix(4)))
    #expect(whole.cropped(to: 4, ellipsis: false).glyphs == Array(whole.glyphs.suffix(4)))
    #expect(cropped.logical == whole.logical)
  }

  @Test("Text for a terminal that reorders keeps its beginning as well")
  func terminal() {
    #expect(DisplayText("تعاونية عسل", bidi: .terminal).cropped(to: 5).drawn == "…واعت")
  }

  @Test("A mark goes with its base")
  func marks() {
    let text = DisplayText("e\u{301}e\u{301}e\u{301}", bidi: .app).cropped(to: 2)
    #expect(Array(text.drawn.unicodeScalars) == ["e", "\u{301}", "…"])
  }

  @Test("A wide glyph is never cut in two")
  func wide() {
    let text = DisplayText("蜂蜜蜂", bidi: .app)
    #expect(text.cropped(to: 5).drawn == "蜂蜜…")
    #expect(text.cropped(to: 4).drawn == "蜂…")
    #expect(text.cropped(to: 4).width == 3)
    let mixed = DisplayText("م蜂蜜", bidi: .app)
    #expect(mixed.isRightToLeft)
    #expect(mixed.cropped(to: 3).drawn == "…\u{FEE1}")
  }

  @Test("Random text never takes more columns than it is given, nor more than one fewer")
  func property() {
    var hostile = HostileText(seed: 3)
    for columns in 1...400 {
      let text = DisplayText(hostile.next(length: 60), bidi: .app)
      let room = columns % 30 + 1
      let cropped = text.cropped(to: room)
      #expect(cropped.width <= room)
      #expect(cropped.width >= min(room - 1, text.width))
      #expect(cropped.glyphs.first?.isContinuation != true)
      #expect(cropped.glyphs.last?.width != 2)
    }
  }

  @Test("An Arabic name in a Latin line loses its end, which stands on its left")
  func nameInLine() {
    let whole = DisplayText(marked: "A01 عسل تمر", bidi: .app, direction: .leftToRight)
    let cropped = whole.cropped(to: 9)
    #expect(cropped.drawn.hasPrefix("A01 …"))
    #expect(Array(cropped.glyphs.suffix(4)) == Array(whole.glyphs.suffix(4)))
  }

  @Test("A Latin name in an Arabic line loses its end, too, and cropping again does as well")
  func latinNameInLine() {
    let whole = DisplayText(marked: "عسل Tafoughalt", bidi: .app, direction: .rightToLeft)
    let cropped = whole.cropped(to: 9)
    #expect(cropped.drawn.hasPrefix("Tafo… "))
    #expect(cropped.cropped(to: 7).drawn.hasPrefix("Ta… "))
  }
}
