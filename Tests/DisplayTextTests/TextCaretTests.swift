// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import DisplayText

@Suite("The cursor in a text that is being typed")
struct TextCaretTests {
  private func carets(_ text: String, _ bidi: BidiMode = .app) -> [Int] {
    (0...text.unicodeScalars.count).map {
      DisplayText.caret(in: text, behind: $0, bidi: bidi)
    }
  }

  @Test("goes from left to right through Latin")
  func latin() {
    #expect(carets("huile") == [0, 1, 2, 3, 4, 5])
  }

  @Test("goes from right to left through Arabic, and ends left of it")
  func arabic() {
    #expect(carets("عسل") == [2, 1, 0, -1])
  }

  @Test("passes lam and alef together, and marks with their letter")
  func ligatures() {
    #expect(carets("لا") == [0, -1, -1])
    #expect(carets("بَ") == [0, -1, -1])
  }

  @Test("stands where the next letter goes where scripts mix")
  func mixed() {
    // Drawn as `ab لسع`, in a line that begins on the left.
    #expect(carets("ab عسل") == [0, 1, 2, 3, 4, 3, 2])
    // Drawn as `ab لسع`, in a line that begins on the right.
    #expect(carets("عسل ab") == [5, 4, 3, 2, 1, 1, 2])
    #expect(carets("عسل 12") == [5, 4, 3, 2, 1, 1, 2])
  }

  @Test("is the same where the terminal joins the letters")
  func terminal() {
    #expect(carets("عسل", .terminal) == carets("عسل"))
    #expect(carets("لا", .terminal) == [1, 0, -1])
  }

  @Test("stays within a column of any text", arguments: 0..<200)
  func within(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters: [Unicode.Scalar] = [
      "a", "b", " ", "1", "ع", "ل", "ا", "\u{64E}", "\u{200D}", "(", "語", "\u{7}", "é", "\u{301}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text.append(letters.randomElement(using: &random) ?? "a")
    }
    let width = DisplayText(String(text), bidi: .app).width
    for caret in carets(String(text)) { #expect((-1...max(width, 0)).contains(caret)) }
  }
}
