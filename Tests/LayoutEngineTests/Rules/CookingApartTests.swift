// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("cookingApart")
struct CookingApartTests {
  let hall = TextHall(
    """
    +--------+
    |A...B..C|
    +--------+
    """)

  @Test("a gap of exactly the limit is far enough; closer pairs that both cook are named once")
  func boundary() {
    func cook(_ id: Cooperative.ID) -> Cooperative { .named(id) { $0.cooks = true } }
    let plan = hall.plan(
      rules: [.of("cookingApart")], cooperatives: [cook("a"), cook("b"), cook("c")],
      seats: ["A": ["a"], "B": ["b", "idle"], "C": ["c"]])
    #expect(plan.brokenCooperatives == ["b c"])
    #expect(plan.brokenStands == ["B C"])
    #expect(plan.violations.map(\.measured) == [2])
  }
}
