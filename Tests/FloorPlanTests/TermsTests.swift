// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing
import Wording

@Suite("Terms of the model")
struct TermsTests {
  @Test("Sides have the letters of the reader’s compass; Arabic ones stand apart")
  func letters() {
    let sides: [Side] = [.south, .west]
    #expect(Side.letters(of: sides, in: .english) == "SW")
    #expect(Side.letters(of: sides, in: .french) == "SO")
    #expect(Side.letters(of: sides, in: .arabic) == "ج غ")
  }

  @Test("No two sorts of feature have the same word", arguments: Language.allCases)
  func features(language: Language) {
    let words = Feature.Kind.allCases.map { $0.term[language] }
    #expect(Set(words).count == words.count)
  }

  @Test("A category has its name in each language, or its id")
  func categories() {
    let honey = Category(names: Names([("fr", "miel"), ("ar", "عسل")]))
    let plan = Plan(hall: Hall(width: 10, depth: 10), categories: ["honey": honey])
    #expect(
      Language.allCases.map { plan.categoryName("honey", in: $0) } == ["عسل", "miel", "miel"])
    #expect(plan.categoryName("weaving", in: .french) == "weaving")
  }
}
