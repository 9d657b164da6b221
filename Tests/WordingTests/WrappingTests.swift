// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Wording

@Suite("Sentences on several lines")
struct WrappingTests {
  @Test("Lines break at spaces, and a value that breaks is one on each of its lines")
  func values() {
    let sentence: Sentence = "from \("Miel 2 de Berkane") to \("A01")"
    let lines = Wrapping.lines(sentence, width: 12)
    #expect(lines == ["from Miel 2", "de Berkane", "to A01"])
    #expect(
      lines.map(\.marked) == [
        "from \u{2068}Miel 2\u{2069}", "\u{2068}de Berkane\u{2069}", "to \u{2068}A01\u{2069}",
      ])
  }

  @Test("Marks take no room")
  func room() {
    let sentence: Sentence = "\("A01") \("B02") \("C03")"
    #expect(sentence.length == 11)
    #expect(Wrapping.lines(sentence, width: 11).count == 1)
    #expect(Wrapping.lines(sentence, width: 10).count == 2)
  }

  @Test("No line begins with a sign that French sets behind a space")
  func french() {
    let lines = Wrapping.lines("Quitter « \("le plan") » ? Oui", width: 12)
    #expect(lines == ["Quitter «\u{A0}le", "plan\u{A0}»\u{A0}? Oui"])
  }

  @Test("Whole entries stay whole")
  func entries() {
    let lines = Wrapping.lines(of: ["one", "\("two 2")", "three"], joinedBy: "  ", width: 10)
    #expect(lines == ["one  two 2", "three"])
    #expect(lines.first?.marked == "one  \u{2068}two 2\u{2069}")
  }

  @Test("A name in braces becomes a value, but not within one")
  func filled() {
    let sentence: Sentence = "\("{redo} Farm"): {redo} brings it back, {nothing} stays"
    let filled = sentence.filled { $0 == "redo" ? "Ctrl-R" : nil }
    #expect(filled.plain == "{redo} Farm: Ctrl-R brings it back, {nothing} stays")
    #expect(filled.marked.contains("\u{2068}Ctrl-R\u{2069} brings"))
    let brace: Sentence = "{"
    #expect(brace.filled { _ in "x" } == "{")
  }
}
