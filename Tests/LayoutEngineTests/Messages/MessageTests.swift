// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing
import Wording

@testable import LayoutEngine

@Suite("Messages")
struct MessageTests {
  @Test("a sentence names stands by number and things by their names, in the reader's language")
  func names() throws {
    var honey = Cooperative(id: "x", names: Names([("fr", "Miel"), ("ar", "عسل")]))
    honey.minArea = 2.5
    let plan = TextHall("+-+\n|A|\n+-+").plan(
      rules: [.of("areaFits")], cooperatives: [honey], seats: ["A": ["x"]]
    ) { $0.number = "B02" }
    let violation = try #require(plan.violations.first)
    #expect(
      violation.message(in: .english, of: plan)
        == "Miel needs at least 2.5 m²; stand B02 has 1 m².")
    #expect(
      violation.message(in: .french, of: plan)
        == "Miel a besoin d’au moins 2,5 m² ; le stand B02 fait 1 m².")
    #expect(
      violation.message(in: .arabic, of: plan)
        == "تحتاج عسل إلى 2,5 م² على الأقل، ومساحة الرواق B02 هي 1 م².")
  }

  @Test("what is found in a plan has a sentence in every language", arguments: Language.allCases)
  func found(language: Language) {
    let plan = CheckerTests.plan
    for violation in plan.violations { expectSentence(of: violation, in: language, plan) }
  }

  @Test("every kind has a sentence in every language", arguments: Language.allCases)
  func kinds(language: Language) {
    for type in RuleCatalogue.checked where type.kind != MinimumAisleWidth.kind {
      for measured in [1.5, .infinity] {
        let violation = Violation(
          rule: "rule", kind: type.kind, severity: .error, stands: ["A", "B"],
          cooperatives: ["c0", "c1"], features: ["z", "gone"], measured: measured, limit: 3,
          unit: .metres, cost: 0, aspect: "")
        expectSentence(of: violation, in: language, CheckerTests.plan)
      }
    }
  }

  private func expectSentence(of violation: Violation, in language: Language, _ plan: Plan) {
    let message = violation.message(in: language, of: plan)
    #expect(message.hasSuffix("."))
    #expect(!message.contains("Optional"))
    #expect(
      message.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
        == (language == .arabic))
  }
}
