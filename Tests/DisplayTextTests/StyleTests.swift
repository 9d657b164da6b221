// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Styles and glyphs")
struct StyleTests {
  @Test(
    "A style gives back the colours that it was made with",
    arguments: [Colour.standard, .palette(0), .palette(255), .rgb(1, 2, 3), .rgb(255, 0, 255)])
  func colours(colour: Colour) {
    var style = Style(foreground: colour, background: .palette(7), attributes: [.bold, .italic])
    #expect(style.foreground == colour)
    #expect(style.background == .palette(7))
    #expect(style.attributes == [.bold, .italic])
    style.background = colour
    style.foreground = .standard
    #expect(style == Style(background: colour, attributes: [.italic, .bold]))
    #expect(Style.plain.adding(.reverse) == Style(attributes: .reverse))
  }

  @Test("A glyph keeps its base, its width and four marks in order")
  func marks() {
    var glyph = Glyph("蜂" as Unicode.Scalar)
    let marks: [Unicode.Scalar] = ["\u{301}", "\u{302}", "\u{1D165}", "\u{303}"]
    let fit = marks.map { glyph.combine(knownSafe: $0) }
    #expect(fit == [true, true, true, true])
    let full = glyph
    let isFifthTaken = glyph.combine(knownSafe: "\u{304}")
    #expect(!isFifthTaken)
    #expect(glyph == full)
    #expect(glyph.base == "蜂")
    #expect(glyph.width == 2)
    #expect(glyph.marks == marks)
  }

  @Test("A cell of a frame takes 24 bytes")
  func size() {
    #expect(MemoryLayout<ScreenCell>.size == 24)
  }
}
