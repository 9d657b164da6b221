// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("numbersUnique")
struct NumbersUniqueTests {
  let hall = TextHall(
    """
    +----+
    |ABCD|
    +----+
    """)

  func plan(_ numbers: [Stand.ID: String]) -> Plan {
    hall.plan(rules: [.of("numbersUnique")]) { stand in
      if let number = numbers[stand.id] { stand.number = number }
    }
  }

  @Test("all stands that share a number are one violation")
  func shared() {
    let plan = plan(["A": "1", "C": "1", "D": "1"])
    #expect(plan.brokenStands == ["A C D"])
    #expect(plan.violations.first?.measured == 3)
  }

  @Test("stands without a number share none")
  func empty() {
    #expect(plan(["A": "", "B": ""]).violations.isEmpty)
  }

  @Test("numbers are told apart scalar by scalar")
  func scalars() {
    #expect(plan(["A": "\u{E9}", "B": "e\u{301}"]).violations.isEmpty)
  }
}
