// SPDX-License-Identifier: Apache-2.0

import Testing
import Wording

@Suite("Figures")
struct FiguresTests {
  @Test("Numbers have at most the decimals asked for and none that are 0")
  func decimals() {
    let texts = [40, 2.5, 0.333333, 4.2426, 1.0004, -0.0001, -1.5].map {
      Figures.number($0, decimals: 3, .english)
    }
    #expect(texts == ["40", "2.5", "0.333", "4.243", "1", "0", "-1.5"])
    #expect([9, 13.46, -0.04].map { Figures.decimal($0, .english) } == ["9", "13.5", "0"])
    #expect(Figures.number(1e300, decimals: 3, .english) == "∞")
    #expect(Figures.number(.nan, decimals: 3, .english) == "∞")
  }

  @Test("French and Arabic have a comma, English has a point")
  func signs() {
    #expect(Language.allCases.map { Figures.exact(2.25, $0) } == ["2,25", "2,25", "2.25"])
    #expect(Language.allCases.map { Figures.decimal(4.5, $0) } == ["4,5", "4,5", "4.5"])
    #expect(Figures.exact(6, .french) == "6")
  }

  @Test("A change has its sign, none has a plus")
  func signed() {
    #expect([1, -2.5, 0].map { Figures.signed($0, .english) } == ["+1", "−2.5", "+0"])
  }

  @Test("A share is whole unless decimals are wanted, and French puts a space before its sign")
  func percent() {
    #expect(Language.allCases.map { Figures.percent(0.42, $0) } == ["42%", "42\u{A0}%", "42%"])
    #expect(Figures.percent(0.425, decimals: 3, .english) == "42.5%")
    #expect(Figures.percent(.infinity, .english) == "–")
  }

  @Test("Units stand behind the figure; kilowatts are Latin in Arabic, too")
  func units() {
    #expect(Figures.exactMetres(3, .arabic) == "3 م")
    #expect(Figures.power(1.5, .arabic) == "1,5 kW")
    #expect(Figures.sides(3, 2.5, .french) == "3 × 2,5 m")
    #expect(Figures.with(.none, "7", .english) == "7")
  }
}
