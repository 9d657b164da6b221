// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Reports and plan quality")
struct ReportTests {
  @Test("plans compare by unplaced, errors, warnings and wish cost, in this order")
  func order() {
    let plans = [
      PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 9),
      PlanQuality(unplaced: 0, errors: 0, warnings: 1, wishCost: 0),
      PlanQuality(unplaced: 0, errors: 1, warnings: 0, wishCost: 0),
      PlanQuality(unplaced: 1, errors: 0, warnings: 0, wishCost: 0),
    ]
    #expect(plans.reversed().sorted() == plans)
  }

  @Test("the same costs added in another order make an equal plan")
  func rounding() {
    let one = PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 0.1 + 0.2 + 0.3)
    let other = PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 0.3 + 0.2 + 0.1)
    #expect(one == other)
    #expect(one.wishCost == 0.6)
  }

  @Test("violations come gravest first, then by rule, stands and cooperatives")
  func sorted() {
    let report = Checker(CheckerTests.plan).report
    #expect(report.violations == report.violations.shuffled().sorted())
    #expect(report.violations.map(\.severity) == report.violations.map(\.severity).sorted())
    for violation in report.violations {
      #expect(violation.stands == violation.stands.sorted())
      #expect(violation.cooperatives == violation.cooperatives.sorted())
      #expect(violation.features == violation.features.sorted())
    }
  }

  @Test("the counts are those of the list")
  func counts() {
    let report = Checker(CheckerTests.plan).report
    let count = { (severity: Severity) in report.violations.count { $0.severity == severity } }
    #expect(report.errors == count(.error))
    #expect(report.warnings == count(.warning))
    #expect(report.wishes == count(.wish))
    let sum = report.violations.reduce(0) { $0 + $1.cost }
    #expect((report.wishCost - sum).magnitude < 1e-6)
    #expect(report.violations.allSatisfy { $0.severity == .wish || $0.cost == 0 })
  }

  @Test("beyond 256 of one rule at a stand they are counted and not listed, also after an edit")
  func crowds() throws {
    func guests(_ letter: String) -> [Cooperative.ID] {
      (100..<120).map { Cooperative.ID(stringLiteral: "\(letter)\($0)") }
    }
    let plan = KeepApartTests().hall.plan(
      rules: [
        .of("keepApart", ["severity": .text("warning")]),
        .of("minimumAisleWidth", ["metres": .integer(2)]),
      ], seats: ["A": guests("a"), "B": guests("b")], changing: { $0.isShared = true })
    var checker = Checker(plan)
    #expect(checker.report.warnings == 400)
    #expect(checker.report.violations.count == 256)
    #expect(checker.report.unlisted == 144)
    let fewer = try plan.applying(.unplace("a100", toWaiting: false), stamp: nil)
    checker.update(to: fewer)
    #expect(checker.report == Checker(fewer).report)
    #expect(checker.report.warnings == 380)
    checker.update(to: plan)
    #expect(checker.report.unlisted == 144)
  }
}
