// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Wishes outlive the stands that they name")
struct KeptWishesTests {
  private static let wishes: [Stand.ID] = ["B", "gone", "A", "s9"]
  private let plan = TextHall(
    """
    +==--------+
    |..........|
    |.AABB..D..|
    |.AABB.....|
    +----------+
    """
  ).plan(
    rules: [.of("standWish")], cooperatives: [.named("x") { $0.wishes = wishes }],
    seats: ["A": ["x"]])

  private func expectKept(
    _ gesture: Gesture, cost: Double, location: SourceLocation = #_sourceLocation
  ) throws {
    var after = plan
    let inverse = try after.apply(gesture.edit, stamp: nil)
    #expect(after.cooperatives["x"]?.wishes == Self.wishes, sourceLocation: location)
    #expect(Checker(after).quality.wishCost == cost, sourceLocation: location)
    #expect(try after.applying(inverse, stamp: nil) == plan, sourceLocation: location)
  }

  @Test(
    "when stands are merged, split, deleted or renumbered; the cost follows those that are left")
  func gestures() throws {
    let gestures = Gestures(plan)
    #expect(Checker(plan).quality.wishCost == 1)
    try expectKept(gestures.merge(["A", "B"], into: "A"), cost: 0)
    try expectKept(gestures.delete(Selection(stands: ["B"])), cost: 0)
    try expectKept(gestures.delete(Selection(stands: ["A"])), cost: 0)
    try expectKept(gestures.split("B", along: .column(x: 4)), cost: 1)
    var renumbered = try #require(plan.stands["B"])
    renumbered.number = "Z9"
    let after = try plan.applying(.writeStand(renumbered), stamp: nil)
    #expect(after.cooperatives["x"]?.wishes == Self.wishes)
    #expect(Checker(after).quality.wishCost == 1)
  }

  @Test("and no new stand takes the id of one that somebody still wishes for")
  func freshIDs() throws {
    let wished = TextHall("+----+\n|A...|\n+----+").plan(
      cooperatives: [.named("x") { $0.wishes = ["s001", "s003"] }])
    var names = FreshNames(wished)
    let fresh = [try names.standID(), try names.standID()]
    #expect(fresh == ["s002", "s004"])
  }
}
