// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

@Suite("Explanations of rules")
struct RuleExplanationTests {
  let hall = TextHall(
    module: 0.5,
    """
    +-----------+
    =..........A|
    =....B......|
    +-----------+
    """)

  func explain(_ rule: Rule, cooperatives: [Cooperative] = [], on plan: Plan? = nil)
    -> RuleExplanation?
  {
    let aisles = Rule.of("minimumAisleWidth", ["metres": .real(0.5), "frontage": .real(0.5)])
    let plan = hall.plan(
      rules: [aisles, rule], cooperatives: cooperatives, seats: ["A": ["x"], "B": ["y"]])
    return RuleExplanation(rule.id, in: Checker(plan))
  }

  @Test("what is measured is told also where nothing is wrong, the worst first")
  func measures() {
    let reach = explain(.of("exitReach", ["metres": .real(30)]))
    #expect(reach?.violations.isEmpty == true)
    #expect(reach?.measures.map(\.value) == [4.5, 1.5])
    #expect(reach?.measures.map(\.stands) == [["A"], ["B"]])
    #expect(reach?.measures.map(\.limit) == [30, 30])
    #expect(reach?.description.limits == [RuleLimit(ExitReach.metres, 30)])
  }

  @Test("where less is worse, the least comes first")
  func least() {
    let needy: [Cooperative] = [
      .named("x") { $0.minArea = 0.25 }, .named("y") { $0.minArea = 0.125 },
    ]
    let fits = explain(.of("areaFits"), cooperatives: needy)
    #expect(fits?.measures.map(\.cooperatives) == [["x"], ["y"]])
    #expect(fits?.violations.isEmpty == true)
  }

  @Test("every violation of a rule that measures is among its measures")
  func agrees() {
    let checker = Checker(CheckerTests.plan)
    for rule in checker.plan.rules.keys {
      guard let explanation = RuleExplanation(rule, in: checker), explanation.isMeasured else {
        continue
      }
      for violation in explanation.violations {
        guard let measured = violation.measured, violation.unit != .none else { continue }
        #expect(
          explanation.measures.contains {
            $0.value == measured && $0.stands == violation.stands
          }, "\(violation)")
      }
    }
  }

  @Test("every kind says what it means in three languages, and how it is measured")
  func words() {
    for type in RuleCatalogue.checked {
      let words = type.words
      for phrase in [words.summary, words.measurement] + [words.source].compactMap({ $0 }) {
        for language in Language.allCases {
          #expect(phrase[language].hasSuffix("."), "\(type.kind)")
          #expect(
            phrase[language].unicodeScalars.contains { (0x620...0x64A).contains($0.value) }
              == (language == .arabic), "\(type.kind)")
        }
      }
    }
  }

  @Test(
    "every kind, its problem and its parameters have titles in three languages, no words of the file"
  )
  func titles() {
    for type in RuleCatalogue.checked {
      let words = type.words
      #expect(words.title != words.problem)
      for title in [words.title, words.problem] + type.parameters.map(\.title) {
        for language in Language.allCases {
          #expect(!title[language].isEmpty, "\(type.kind)")
          let letters = title[language].unicodeScalars
          #expect(
            letters.contains { (0x620...0x64A).contains($0.value) } == (language == .arabic),
            "\(type.kind)")
          #expect(!title[language].contains(/[a-z][A-Z]/), "\(type.kind)")
        }
      }
    }
  }

  @Test("every number that a rule reads is listed with its default and can be changed")
  func limits() throws {
    let plan = hall.plan()
    for (kind, keys) in [
      ("exitReach", ["metres"]), ("standArea", ["min", "max"]), ("narrowGap", ["serviceGap"]),
      ("minimumAisleWidth", ["metres", "frontage", "facingSpan"]), ("netRatio", ["max"]),
      ("standWish", ["otherwise"]),
      ("keepApart", ["relations.sideBySide", "relations.backToBack", "relations.facing"]),
    ] {
      let description = try #require(RuleDescription(.of(kind), of: plan))
      #expect(description.limits.map(\.key) == keys)
      for limit in description.limits {
        let changed = try #require(
          RuleDescription(description.changing(limit, to: limit.value + 1), of: plan))
        #expect(
          changed.limits.map(\.value)
            == description.limits.map { $0 == limit ? $0.value + 1 : $0.value })
      }
    }
  }
}
