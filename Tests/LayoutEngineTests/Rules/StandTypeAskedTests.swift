// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("standType")
struct StandTypeAskedTests {
  let hall = TextHall(
    """
    +=====+
    |.....|
    |AB...|
    +-----+
    """)

  func plan(_ type: String) -> Plan {
    hall.plan(
      rules: [
        .of("standType", ["type": .text(type)]), .of("minimumAisleWidth", ["metres": .integer(1)]),
      ], seats: ["A": ["a"], "B": ["b"]])
  }

  @Test("a stand with fewer or more open sides than asked is named")
  func type() {
    #expect(plan("corner").brokenCooperatives == ["a"])
    #expect(plan("row").brokenCooperatives == ["b"])
    #expect(plan("island").violations.map(\.measured) == [1, 2])
    #expect(plan("island").violations.map(\.limit) == [4, 4])
  }

  @Test("nobody may ask for a closed stand")
  func closed() {
    let rule = Rule.of("standType", ["type": .text("closed")])
    #expect(RuleCatalogue().problem(in: rule, of: hall.plan())?.keyPath == ["type"])
  }
}
