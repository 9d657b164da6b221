// SPDX-License-Identifier: Apache-2.0

import Wording
import Testing
import Wording

@Suite("Counted")
struct CountedTests {
  @Test("English has a singular for one only, French for nothing as well")
  func latin() {
    #expect(
      [0, 1, 2].map { Counted.english($0, "stand", "stands") } == [
        "0 stands", "1 stand", "2 stands",
      ])
    #expect(
      [0, 1, 2].map { Counted.french($0, "stand", "stands") } == ["0 stand", "1 stand", "2 stands"])
  }

  @Test(
    "Arabic says one and two in words, and agrees with what is counted",
    arguments: [
      (0, "0 أروقة"), (1, "رواق واحد"), (2, "رواقان"), (3, "3 أروقة"), (10, "10 أروقة"),
      (11, "11 رواقًا"), (99, "99 رواقًا"), (104, "104 أروقة"), (112, "112 رواقًا"),
    ])
  func arabic(count: Int, expected: String) {
    let said = Counted.arabic(count, one: "رواق واحد", two: "رواقان", few: "أروقة", many: "رواقًا")
    #expect(said == expected)
  }
}
