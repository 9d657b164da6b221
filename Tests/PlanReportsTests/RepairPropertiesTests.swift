// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine
@testable import PlanReports

@Suite("Repairs as data")
struct RepairPropertiesTests {
  private func repair(_ change: Repair.Change) -> PropertyDictionary {
    Repair(
      change: change, edit: .all([]),
      quality: PlanQuality(unplaced: 0, errors: 0, warnings: 0, wishCost: 0)
    ).properties(in: .standard)
  }

  @Test("a move names the cooperative and both stands; from is empty for one without a stand")
  func moves() {
    let moves: [Repair.Reseating] = [
      .init(cooperative: "x", from: "A", to: "B"), .init(cooperative: "y", from: nil, to: "A"),
    ]
    #expect(
      repair(.reseat(moves)) == [
        "moves": .array([
          .dictionary(["cooperative": .text("x"), "from": .text("A"), "to": .text("B")]),
          .dictionary(["cooperative": .text("y"), "from": .text(""), "to": .text("A")]),
        ])
      ])
  }

  @Test("a shift is in metres, east and south")
  func shifts() {
    #expect(
      repair(.shift("A", dx: -1, dy: 0)) == [
        "stand": .text("A"), "dx": .real(-0.5), "dy": .real(0),
      ]
    )
  }

  @Test("a violation without a repair has no such key")
  func none() {
    let hall = TextHall(
      """
      +===+
      |...|
      |AB.|
      +---+
      """)
    let plan = hall.plan(
      rules: [.of("areaFits"), .of("placed")],
      cooperatives: [.named("x") { $0.minArea = 9 }, .named("y")], seats: ["A": ["x"]])
    let report = Checker(plan).report
    #expect(report.violations.count > 1)
    guard let first = report.violations.first else {
      Issue.record("the plan breaks no rule")
      return
    }
    let fix = Repair(
      change: .shift("A", dx: 1, dy: 1), edit: .all([]), quality: report.quality)
    let entry = report.properties(
      of: plan, in: .english,
      repairs: RepairList(repairs: [first: fix], searched: 1, of: report.violations.count))
    guard case .array(let violations)? = entry["violations"] else {
      Issue.record("there is no list of violations")
      return
    }
    let repaired = violations.indices.filter { violations[$0].dictionary?["repair"] != nil }
    #expect(repaired == [0])
    #expect(
      entry["repairs"]
        == .dictionary(["searched": .integer(1), "of": .integer(report.violations.count)]))
  }
}
