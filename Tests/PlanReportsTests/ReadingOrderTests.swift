// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import PlanReports
import TestSupport
import Testing
import Wording

@Suite("The order in which problems are told")
struct ReadingOrderTests {
  private let hall = TextHall(
    """
    +==----------+
    |............|
    |.AABBCC.....|
    |.AABBCC.....|
    |............|
    +------------+
    """)

  private func plan() -> Plan {
    hall.plan(
      rules: [.of("areaWish")],
      cooperatives: ["x", "y", "z"].map { .named($0) { $0.wishedArea = 99 } },
      seats: ["A": ["x"], "B": ["y"], "C": ["z"]]
    ) { stand in
      stand.number = ["A": "10", "B": "9", "C": "2"][stand.id] ?? ""
    }
  }

  @Test("2 comes before 10 in the lines of a report")
  func lines() {
    let plan = plan()
    let report = Checker(plan).report
    #expect(report.violations.map(\.stands) == [["A"], ["B"], ["C"]])
    let ordered = report.inReadingOrder(of: plan)
    #expect(ordered.violations.map(\.stands) == [["C"], ["B"], ["A"]])
    #expect(ordered.quality == report.quality)
    #expect(Set(ordered.violations) == Set(report.violations))
    let lines = report.lines(of: plan, in: .english).prefix(3)
    #expect(lines.map { $0.split(separator: " ")[1] } == ["2", "9", "10"])
  }

  @Test("and in the list of stands")
  func stands() {
    let listing = PlanListing(Checker(plan()), language: .english)
    #expect(listing.standLines().map { $0.prefix(2) } == ["2 ", "9 ", "10"])
    #expect(listing.stands.map { $0["number"] } == [.text("2"), .text("9"), .text("10")])
  }
}
