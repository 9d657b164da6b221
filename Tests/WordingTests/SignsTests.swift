// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("Signs between words")
struct SignsTests {
  @Test("A list has commas and an “and” before the last")
  func lists() {
    #expect(Language.english.list([] as [String]) == "")
    #expect(Language.english.list(["A"]) == "A")
    #expect(Language.french.list(["A", "B"]) == "A et B")
    #expect(Language.arabic.list(["A", "B", "C"]) == "A، B وC")
  }

  @Test("French keeps a space before a colon and a semicolon, and one that does not break")
  func spaces() {
    #expect(Language.allCases.map(\.colon) == [": ", "\u{A0}: ", ": "])
    #expect(Language.allCases.map(\.semicolon) == ["؛ ", "\u{A0}; ", "; "])
  }
}
