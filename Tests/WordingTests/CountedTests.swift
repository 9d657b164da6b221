// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording
import Wording

@Suite("Counted")
struct CountedTests {
  @Test("English has a singular for one only, French for nothing as well")
  func latin() {
    #expect(
      [0, 1, 2].map { Counted.stands($0).english } == ["0 stands", "1 stand", "2 stands"])
    #expect(
      [0, 1, 2].map { Counted.stands($0).french } == ["0 stand", "1 stand", "2 stands"])
  }

  @Test(
    "Arabic says one and two in words, and agrees with what is counted",
    arguments: [
      (0, "0 أروقة"), (1, "رواق واحد"), (2, "رواقان"), (3, "3 أروقة"), (10, "10 أروقة"),
      (11, "11 رواقًا"), (99, "99 رواقًا"), (100, "100 رواق"), (101, "101 رواق"), (102, "102 رواق"),
      (104, "104 أروقة"), (112, "112 رواقًا"), (200, "200 رواق"),
    ])
  func arabic(count: Int, expected: String) {
    #expect(Counted.stands(count)[.arabic] == expected)
  }

  @Test("After a full hundred no adjective keeps its ending, and a hamza stays")
  func hundreds() {
    let open = Counted.arabic(
      100, one: "رواق واحد", two: "رواقان", few: "أروقة متاحة", many: "رواقًا متاحًا")
    #expect(open == "100 رواق متاح")
    #expect(Counted.errors(300).arabic == "300 خطأ")
    #expect(Counted.warnings(11).arabic == "11 تنبيهًا")
  }
}
