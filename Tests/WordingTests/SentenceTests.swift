// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("Sentences")
struct SentenceTests {
  @Test("Each value is marked where it is put in, and the words are not")
  func values() {
    let name = "Miel 2"
    let said: Sentence = "تعاونية \(name) في \("A03")"
    #expect(said.marked == "تعاونية \u{2068}Miel 2\u{2069} في \u{2068}A03\u{2069}")
    #expect(said.plain == "تعاونية Miel 2 في A03")
    #expect(said == "تعاونية Miel 2 في A03")
  }

  @Test("A sentence that is put in keeps its own marks, and nothing marks nothing")
  func nested() {
    let stands = Counted.stands(3).arabic
    let said: Sentence = "المجموع: \(stands)\("")"
    #expect(said.marked == "المجموع: \u{2068}3\u{2069} أروقة")
    #expect(Counted.stands(2).arabic.marked == "رواقان")
  }

  @Test("A value cannot mark anything: its own signs become such as are shown")
  func untrusted() {
    let name = "a\u{2069}b\u{2068}c"
    let said: Sentence = "\(name)!"
    #expect(said.marked == "\u{2068}a\u{2066}b\u{2066}c\u{2069}!")
    #expect(Sentence(words: name).marked == "a\u{2066}b\u{2066}c")
    #expect(Sentence(value: name) + "!" == said)
  }

  @Test("A capital goes to what comes first, a word or a value")
  func capital() {
    #expect(Phrase("stand \("a")", fr: "", ar: "").asSentence[.english] == "Stand a.")
    #expect(Phrase("\("a1") is free", fr: "", ar: "").asSentence[.english] == "A1 is free.")
  }

  @Test("Sentences are joined with words between")
  func joined() {
    let parts: [Sentence] = ["\("a")", "b"]
    #expect(parts.joined(separator: ", ").marked == "\u{2068}a\u{2069}, b")
  }
}
