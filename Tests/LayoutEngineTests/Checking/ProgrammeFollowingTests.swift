// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Checking again after changes of the programme")
struct ProgrammeFollowingTests {
  private static func plan(_ random: inout SplitMix64) -> Plan {
    let plan = TextHall(
      """
      +====--------+
      |.AA.........|
      |.AA.........|
      |............|
      +------------+
      """
    ).plan(
      rules: [.of("sessionClash"), .of("sessionSeats"), .of("sessionHours"), .of("placed")],
      cooperatives: (0..<5).map { .named(.init(stringLiteral: "c\($0)")) }, seats: ["A": ["c0"]],
      features: [
        .area("ws", .workshopArea, x: 5, y: 0, width: 3, depth: 2),
        .area("z", .zone, x: 8, y: 0, width: 4, depth: 2),
      ])
    return RandomProgramme.plan(plan, &random)
  }

  @Test("a checker that follows edits reports what a new one would", arguments: Seeds.first(60))
  func following(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var plan = Self.plan(&random)
    var (byEdits, byPlans) = (Checker(plan), Checker(plan))
    for _ in 0..<20 {
      let edit: Edit
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        let width = Int.random(in: 1...4, using: &random)
        edit = .writeFeature(.area("z", .zone, x: 8, y: 0, width: width, depth: 2))
      case 1: edit = .withdraw("c1", reason: "", at: "")
      case 2: edit = .writeRule(.of("sessionSeats", ["theatre": .real(0.5)]))
      case 3: edit = .writeCooperative(.named("c9"))
      default: edit = RandomProgramme.edit(of: plan, &random)
      }
      guard let inverse = try? plan.apply(edit, stamp: nil) else { continue }
      byEdits.update(to: plan, changedBy: inverse)
      byPlans.update(to: plan)
      let fresh = Checker(plan).report
      #expect(byEdits.report == fresh)
      #expect(byPlans.report == fresh)
    }
    // Another plan may be open at other times.
    let other = plan.with(plan.sortedSessions, opens: [.minutes(0, 100)])
    byPlans.update(to: other)
    #expect(byPlans.report == Checker(other).report)
  }
}
