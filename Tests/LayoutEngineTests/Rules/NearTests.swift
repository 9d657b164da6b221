// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("near")
struct NearTests {
  let hall = TextHall(
    """
    +=-------+
    |A......B|
    |#######.|
    +--------+
    """)

  func plan(_ metres: Double, _ features: [Feature]) -> Plan {
    hall.plan(
      rules: [
        .of("near", ["feature": .text("water"), "metres": .real(metres)]),
        .of("minimumAisleWidth", ["metres": .integer(1)]),
      ], seats: ["B": ["b"]], features: features)
  }

  @Test("the walk to the nearest cell of it or beside it may be exactly the limit")
  func boundary() {
    let hall = TextHall(
      """
      +=-------+
      |.......B|
      +--------+
      """)
    func violations(_ metres: Double) -> [Violation] {
      hall.plan(
        rules: [
          .of("near", ["feature": .text("water"), "metres": .real(metres)]),
          .of("minimumAisleWidth", ["metres": .integer(1)]),
        ], seats: ["B": ["b"]], features: [.point("w", .water, x: 2, y: 0)]
      ).violations
    }
    // From cell 6 to cell 3, which touches the tap.
    #expect(violations(3).isEmpty)
    #expect(violations(2.9).map(\.measured) == [3])
    #expect(violations(2.9).first?.stands == ["B"])
    #expect(violations(2.9).first?.features == [])
  }

  @Test("a missing feature, one out of reach and a closed stand are infinitely far")
  func unreachable() {
    #expect(plan(99, []).violations.map(\.measured) == [.infinity])
    #expect(plan(99, [.point("w", .water, x: 3, y: 0)]).violations.map(\.measured) == [.infinity])
  }

  @Test("a feature that is no kind, or a missing distance, is refused")
  func parameters() {
    let odd = Rule.of("near", ["feature": .text("bar"), "metres": .integer(1)])
    #expect(RuleCatalogue().problem(in: odd, of: hall.plan())?.keyPath == ["feature"])
    let short = Rule.of("near", ["feature": .text("water")])
    #expect(RuleCatalogue().problem(in: short, of: hall.plan())?.keyPath == ["metres"])
  }
}
