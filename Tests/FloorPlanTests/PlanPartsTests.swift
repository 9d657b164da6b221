// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@Suite("The parts in which two plans differ")
struct PlanPartsTests {
  @Test("They lead from one plan to the other, and what takes them back leads back")
  func thereAndBack() throws {
    let plan = try SmallFair.plan()
    let stamp = Stamp(at: "2017-11-29T18:00:00Z", by: "Ali")
    var other = plan
    for edit in [
      Edit.place("c4", on: "s4"), .unplace("c1", toWaiting: true), .removeStand("s5"),
      .writeNames(Names([("en", "Other")])), .setStatus(.approved),
      .writeCategory("honey", Category(names: Names([("en", "honey")]))),
      .writeCategory("Oujda", Category(names: Names([("en", "Oujda")])), of: .province),
      .writeSession(.named("w1")),
    ] { _ = try other.apply(edit, stamp: stamp) }
    #expect(plan.parts(leadingTo: plan) == [])
    var moved = plan
    let back = try moved.apply(.restore(plan.parts(leadingTo: other)), stamp: nil)
    #expect(moved == other)
    _ = try moved.apply(back, stamp: nil)
    #expect(moved == plan)
  }
}
