// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("extinguishers")
struct ExtinguishersTests {
  let hall = TextHall(
    """
    +----------+
    |..........|
    +----------+
    """)

  func violations(_ squareMetres: Double) -> [Violation] {
    hall.plan(
      rules: [.of("extinguishers", ["squareMetres": .real(squareMetres)])],
      features: [
        .point("fire", .extinguisher, x: 0, y: 0),
        .area("v", .void, x: 9, y: 0, width: 1, depth: 1),
      ]
    ).violations
  }

  @Test("one is enough for exactly the area; a part more needs another")
  func boundary() {
    #expect(violations(9).isEmpty)
    #expect(violations(8.9).map(\.limit) == [2])
    #expect(violations(0.9).map(\.limit) == [10])
    #expect(violations(8.9).map(\.measured) == [1])
  }

  @Test("one for each 0 m² is refused")
  func nothing() {
    let rule = Rule.of("extinguishers", ["squareMetres": .integer(0)])
    #expect(RuleCatalogue().problem(in: rule, of: hall.plan())?.keyPath == ["squareMetres"])
  }
}
