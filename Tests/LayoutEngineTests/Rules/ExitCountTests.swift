// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("exitCount")
struct ExitCountTests {
  @Test("50 persons need one door, 51 two, 501 three, and each 500 more another")
  func needed() {
    let steps = [0, 50, 51, 500, 501, 1000, 1001, 1500, 1501]
    #expect(steps.map(ExitCount.doorsNeeded) == [1, 1, 2, 2, 3, 3, 4, 4, 5])
  }

  @Test("persons are the density on floor without blocking features, rounded up")
  func persons() {
    let hall = TextHall(
      """
      +=--------#+
      |AAAA......|
      |..........|
      |.......###|
      +----------+
      """)
    func violations(_ density: Double) -> [Violation] {
      hall.plan(rules: [.of("exitCount", ["density": .real(density)])]).violations
    }
    // 27 m² are open, stands included; 50 ÷ 27 a m² are 50 persons.
    #expect(violations(50.0 / 27).isEmpty)
    #expect(violations(50.01 / 27).map(\.limit) == [2])
    #expect(violations(2).first?.features == ["north1"])
    #expect(violations(2).first?.measured == 1)
  }

  @Test("doors closer than 5 m are one, also through a third; exactly 5 m apart they are two")
  func groups() {
    func doors(_ edge: String) -> Double? {
      let free = String(repeating: ".", count: edge.count)
      let wall = String(repeating: "-", count: edge.count)
      return TextHall("+\(edge)+\n|\(free)|\n+\(wall)+")
        .plan(rules: [.of("exitCount", ["density": .integer(999)])]).violations.first?.measured
    }
    #expect(doors("=----=------------") == 1)
    #expect(doors("=-----=-----------") == 2)
    #expect(doors("=----=----=-------") == 1)
  }
}
