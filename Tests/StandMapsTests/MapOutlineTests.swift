// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import StandMaps

@Suite("Outlines")
struct MapOutlineTests {
  @Test("The seam between two pieces is left out, also where it is only part of an edge")
  func seam() {
    let outline = MapOutline(around: [
      MapRectangle(x: 0, y: 0, width: 5, height: 3),
      MapRectangle(x: 0, y: 2, width: 9, height: 3),
    ])
    let across = outline.lines.filter { !$0.isVertical && $0.y == 2 }
    #expect(across == [.init(x: 4, y: 2, length: 5, isVertical: false)])
  }

  @Test("A void in a corner takes that corner out of the hall")
  func corner() {
    let hall = MapRectangle(x: 0, y: 0, width: 11, height: 7)
    let outline = MapOutline(hall: hall, voids: [MapRectangle(x: 6, y: 0, width: 5, height: 4)])
    #expect(
      Set(outline.lines) == [
        .init(x: 0, y: 0, length: 7, isVertical: false),
        .init(x: 0, y: 6, length: 11, isVertical: false),
        .init(x: 0, y: 0, length: 7, isVertical: true),
        .init(x: 10, y: 3, length: 4, isVertical: true),
        .init(x: 6, y: 3, length: 5, isVertical: false),
        .init(x: 6, y: 0, length: 4, isVertical: true),
      ])
  }
}
