// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Stretches of aisle")
struct AisleStretchTests {
  func stretches(_ drawing: String, width: Double) -> [AisleStretch] {
    let plan = TextHall(drawing).plan(rules: [.of("minimumAisleWidth", ["metres": .real(width)])])
    return Checker(plan).findings.aisleStretches
  }

  @Test("a corridor is as wide as the run across it; where it widens another stretch begins")
  func corridor() {
    let found = stretches(
      """
      +----------+
      |#####.....|
      =..........|
      =..........|
      |##########|
      +----------+
      """, width: 2)
    #expect(
      found == [
        AisleStretch(area: GridRectangle(x: 5, y: 0, width: 5, depth: 3), isEastWest: true),
        AisleStretch(area: GridRectangle(x: 0, y: 1, width: 5, depth: 2), isEastWest: true),
      ])
    #expect(found.map(\.width) == [3, 2])
  }

  @Test(
    "a corridor that leads north has its width from west to east, and so has what lies beyond the crossing"
  )
  func crossing() {
    let found = stretches(
      """
      +-==-+
      |#..#|
      |#..#|
      |#..#|
      =....=
      =....=
      |#..#|
      |#..#|
      |#..#|
      +----+
      """, width: 2)
    let corridors = [
      GridRectangle(x: 1, y: 0, width: 2, depth: 3),
      GridRectangle(x: 1, y: 5, width: 2, depth: 3),
    ]
    for area in corridors {
      #expect(found.contains(AisleStretch(area: area, isEastWest: false)))
    }
    #expect(found.filter { $0.isEastWest }.allSatisfy { $0.width == 2 })
  }

  @Test("the stretches of random halls lie in aisles, and nothing beside them is aisle")
  func random() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<30 {
      let rows = (0..<9).map { _ in
        "=" + String((0..<12).map { _ in Int.random(in: 0..<5, using: &random) == 0 ? "#" : "." })
          + "|"
      }
      let drawing = (["+------------+"] + rows + ["+------------+"]).joined(separator: "\n")
      let plan = TextHall(drawing).plan(rules: [.of("minimumAisleWidth", ["metres": .real(2)])])
      let checker = Checker(plan)
      for stretch in checker.findings.aisleStretches {
        #expect(checker.floor.cells(of: stretch.area).count == stretch.area.cellCount)
        #expect(checker.floor.cells(of: stretch.area).allSatisfy(checker.floor.isAisle))
        let sides: [Side] = stretch.isEastWest ? [.north, .south] : [.west, .east]
        for side in sides {
          let beside = checker.floor.cells(of: stretch.area.strip(beside: side))
          #expect(!beside.contains(where: checker.floor.isAisle))
        }
      }
    }
  }
}
