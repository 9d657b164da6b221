// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import PlanFiles

@Suite("The control number")
struct ControlNumberTests {
  private func number(_ plan: Plan) -> String { ControlNumber(of: plan).description }

  @Test("It has five digits, and changes with the plan, but not with its history")
  func changes() throws {
    let plan = try Example.plan()
    let before = number(plan)
    #expect(before.contains(/^\d{5}$/))
    #expect(number(plan) == before)
    var approved = plan
    let status: Plan.Status = plan.status == .draft ? .approved : .draft
    let back = try approved.apply(
      .setStatus(status), stamp: Stamp(at: "2026-11-29T18:00:00Z", by: "x"))
    #expect(number(approved) != before)
    _ = try approved.apply(back, stamp: Stamp(at: "2026-11-29T18:01:00Z", by: "y"))
    #expect(number(approved) == before)
  }
}
