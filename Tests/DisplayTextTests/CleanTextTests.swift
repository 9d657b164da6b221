// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import DisplayText

@Suite("Cleaning")
struct CleanTextTests {
  private func cleaned(_ text: String) -> String {
    DisplayText(text, bidi: .off).logical
  }

  @Test("Plain text stays as it is", arguments: ["", "Miel d'Erfoud", "Huilerie de l’Atlas 9 m²"])
  func plain(text: String) {
    #expect(cleaned(text) == text)
  }

  @Test(
    "A control shows in caret form",
    arguments: [
      ("\u{0}", "^@"), ("\u{7}", "^G"), ("a\u{1B}[31mb", "a^[[31mb"), ("\u{1F}", "^_"),
      ("\u{7F}", "^?"),
    ])
  func carets(text: String, expected: String) {
    #expect(cleaned(text) == expected)
  }

  @Test(
    "An end of line shows as ↵, and CR LF as one", arguments: ["a\nb", "a\rb", "a\r\nb"])
  func lineEnds(text: String) {
    #expect(cleaned(text) == "a↵b")
  }

  @Test("A tab becomes one space")
  func tab() {
    #expect(cleaned("a\tb") == "a b")
  }

  @Test(
    "What hides, moves or reorders becomes U+FFFD",
    arguments: [
      0x80, 0x85, 0x9B, 0x9F, 0x034F, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2028, 0x2029, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061,
      0x2062, 0x2063, 0x2064, 0x2065, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x3164,
      0xFDD0, 0xFDEF, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1D173,
      0xE0000, 0xE0001, 0xE0020, 0xE007F, 0xE0100, 0x10FFFF, 0x0378,
    ] as [UInt32])
  func unsafe(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = DisplayText("a\(Character(scalar))b", bidi: .off)
    #expect(text.logical == "a\u{FFFD}b")
    #expect(text.width == 3)
    #expect(Glyph(scalar).base == "\u{FFFD}")
  }

  @Test("A run of such characters shows one U+FFFD")
  func unsafeRun() {
    #expect(cleaned("a\u{202E}\u{200B}\u{E0041}\u{202C}b\u{200F}") == "a\u{FFFD}b\u{FFFD}")
  }

  @Test("A variation selector goes without a sign")
  func selectors() {
    #expect(cleaned("\u{2714}\u{FE0F} ok") == "\u{2714} ok")
  }

  @Test("A zero-width non-joiner stays between Arabic letters")
  func nonJoinerInArabic() {
    #expect(cleaned("می\u{200C}خواهم") == "می\u{200C}خواهم")
    #expect(cleaned("مِ\u{200D}ه") == "مِ\u{200D}ه")
  }

  @Test(
    "A joiner anywhere else, or a soft hyphen, goes without a sign",
    arguments: [
      ("a\u{200D}b", "ab"), ("م\u{200C}", "م"), ("\u{200C}م", "م"), ("م\u{200C} م", "م م"),
      ("👩\u{200D}🌾", "👩🌾"), ("Coopé\u{AD}rative", "Coopérative"), ("\u{AD}", ""),
      ("a\u{200B}\u{200D}\u{200B}b", "a\u{FFFD}b"),
    ])
  func silently(text: String, expected: String) {
    #expect(Array(cleaned(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("A base keeps four marks")
  func marks() {
    let text = DisplayText("e" + String(repeating: "\u{301}", count: 50) + "f", bidi: .off)
    #expect(text.logical.unicodeScalars.count == 6)
    #expect(text.glyphs.map(\.marks.count) == [4, 0])
    #expect(text.width == 2)
  }

  @Test("A mark with nothing to stand on stands on a dotted circle")
  func loneMark() {
    let text = DisplayText("\u{64E}x", bidi: .off)
    #expect(Array(text.logical.unicodeScalars) == ["\u{25CC}", "\u{64E}", "x"])
    #expect(text.width == 2)
  }

  @Test("Presentation forms become letters")
  func forms() {
    #expect(cleaned("\u{FECB}\u{FEB4}\u{FEDE}") == "عسل")
    #expect(cleaned("\u{FEFB}\u{FEF7}") == "لالأ")
    #expect(cleaned("\u{FB56}") == "پ")
  }

  @Test("A text keeps 4096 scalars and says when there were more")
  func cap() {
    let whole = String(repeating: "é", count: 4096)
    #expect(cleaned(whole) == whole)
    let long = DisplayText(String(repeating: "x", count: 5000), bidi: .app)
    #expect(long.width == 4096)
    #expect(long.logical.hasSuffix("x…"))
    let junk = DisplayText(String(repeating: "\u{200B}", count: 100_000), bidi: .app)
    #expect(junk.logical == "\u{FFFD}…")
  }

  @Test("No random text leaves anything forbidden, and cleaning again changes nothing")
  func property() {
    var hostile = HostileText(seed: 1)
    for _ in 0..<3000 {
      let source = hostile.next(length: 40)
      let text = DisplayText(source, bidi: .off)
      let scalars = Array(text.logical.unicodeScalars)
      #expect(!scalars.contains(where: HostileText.isForbidden), "\(source.unicodeScalars)")
      let again = DisplayText(text.logical, bidi: .off)
      #expect(
        Array(again.logical.unicodeScalars) == scalars, "\(source.unicodeScalars.map(\.value))")
      #expect(again.glyphs == text.glyphs)
    }
  }
}
