// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("narrowGap")
struct NarrowGapTests {
  func violations(_ drawing: String, serviceGap: Double = 1) -> [Violation] {
    TextHall(module: 0.5, drawing).plan(rules: [
      .of("narrowGap", ["serviceGap": .real(serviceGap)]),
      .of("minimumAisleWidth", ["metres": .real(2)]),
    ]).violations
  }

  @Test("a gap of exactly the service gap is one; a cell more is neither that nor an aisle")
  func boundary() {
    #expect(violations("+----+\n|A..B|\n+----+").isEmpty)
    let found = violations("+-----+\n|A...B|\n+-----+")
    #expect(found.map(\.stands) == [["A", "B"]])
    #expect(found.map(\.measured) == [1.5])
    #expect(found.map(\.severity) == [.warning])
  }

  @Test("stands that touch have no gap, an aisle is none, and a wall ends it")
  func others() {
    #expect(violations("+--+\n|AB|\n+--+", serviceGap: 0).isEmpty)
    #expect(violations("+-----+\n|A.#.B|\n+-----+", serviceGap: 0).isEmpty)
    let aisle = """
      +-====-+
      |A....B|
      |A....B|
      |A....B|
      |A....B|
      +------+
      """
    #expect(violations(aisle).isEmpty)
  }

  @Test("a pair has one violation, with its shortest strip")
  func shortest() {
    let found = violations(
      """
      +------+
      |A....B|
      |A...BB|
      +------+
      """)
    #expect(found.map(\.measured) == [1.5])
  }
}
