// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("exitWidth")
struct ExitWidthTests {
  /// 20 m² and doors of 0.5 m, 1.5 m and 1 m.
  let hall = TextHall(
    module: 0.5,
    """
    +=-===-==--+
    |..........|
    |..........|
    |..........|
    |..........|
    |..........|
    |..........|
    |..........|
    |..........|
    +----------+
    """)

  func violations(_ density: Double) -> [Violation] {
    hall.plan(rules: [.of("exitWidth", ["density": .real(density)])]).violations
  }

  @Test("0.60 m for each 100 persons or part must be there together")
  func sum() {
    // 3 m are five units: 500 persons on 20 m².
    #expect(violations(10).isEmpty)
    let short = violations(25.05).filter { $0.aspect == "sum" }
    #expect(short.map(\.measured) == [3])
    #expect(short.map { ($0.limit ?? 0).rounded(toPlaces: 6) } == [3.6])
    #expect(short.first?.features == ["north1", "north2", "north3"])
    #expect(violations(25).filter { $0.aspect == "sum" }.isEmpty)
  }

  @Test("with more than 200 persons each door must be 1.40 m wide")
  func narrow() {
    #expect(violations(10).isEmpty)
    let narrow = violations(10.05)
    #expect(narrow.map(\.features) == [["north1"], ["north3"]])
    #expect(narrow.map(\.measured) == [0.5, 1])
  }
}

extension Double {
  fileprivate func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
    return (self * scale).rounded() / scale
  }
}
