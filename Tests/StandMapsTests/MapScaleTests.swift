// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Testing

@testable import StandMaps

@Suite("Scales")
struct MapScaleTests {
  @Test("Borders that are shared in the hall are shared on the map, whatever module and scale")
  func sharing() throws {
    for metres in [0.1, 0.25, 0.3, 0.5, 0.7, 1, 1.3, 2.5] {
      let module = try #require(Module(metres: metres))
      for scale in MapScale.allCases {
        let projection = MapProjection(module: module, scale: scale)
        var last = projection.column(-40)
        for x in -40...400 {
          let one = projection.rectangle(GridRectangle(x: x, y: x, width: 3, depth: 4))
          let next = projection.rectangle(GridRectangle(x: x + 3, y: x + 4, width: 5, depth: 6))
          #expect(one.right == next.x)
          #expect(one.bottom == next.y)
          #expect(projection.column(x) >= last)
          last = projection.column(x)
        }
      }
    }
  }

  @Test("A half step is rounded up, also below zero")
  func rounding() {
    let projection = MapProjection(module: .standard, scale: .oneMetre)
    #expect([-3, -2, -1, 0, 1, 2, 3].map(projection.row) == [-1, -1, 0, 0, 1, 1, 2])
    #expect([-1, 0, 1, 2].map(projection.column) == [-1, 0, 1, 2])
  }

  @Test("Zooming goes through all scales and stops at the ends")
  func zooming() {
    #expect(MapScale.twoMetres.closer == .oneMetre)
    #expect(MapScale.oneMetre.closer == .threeQuarters)
    #expect(MapScale.threeQuarters.closer == .halfMetre)
    #expect(MapScale.halfMetre.closer == nil)
    #expect(MapScale.twoMetres.farther == nil)
    #expect(MapScale.halfMetre.farther == .threeQuarters)
    #expect(MapScale.threeQuarters.farther == .oneMetre)
  }
}
