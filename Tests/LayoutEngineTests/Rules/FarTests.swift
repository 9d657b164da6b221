// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("far")
struct FarTests {
  let hall = TextHall(
    """
    +=------+
    |.......|
    |.....A.|
    +-------+
    """)

  func violations(_ kind: String, _ metres: Double) -> [Violation] {
    hall.plan(
      rules: [.of("far", ["feature": .text(kind), "metres": .real(metres)])],
      seats: ["A": ["a"]],
      features: [
        .area("shop", .workshopArea, x: 0, y: 1, width: 2, depth: 1),
        .point("tap", .water, x: 1, y: 0),
      ]
    ).violations
  }

  @Test("the gap to an area, a cell or a door's segment may be exactly the limit")
  func boundary() {
    #expect(violations("workshopArea", 3).isEmpty)
    #expect(violations("workshopArea", 3.1).map(\.measured) == [3])
    #expect(violations("water", 3).isEmpty)
    #expect(violations("water", 3.1).map(\.measured) == [3])
    // The door ends at (1, 0), the stand begins at (5, 1).
    #expect(violations("exit", 4.2).map(\.measured) == [4.123105626])
  }

  @Test("what is missing is far enough")
  func missing() {
    #expect(violations("stage", 99).isEmpty)
  }
}
