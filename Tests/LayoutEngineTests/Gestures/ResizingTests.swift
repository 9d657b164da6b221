// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import LayoutEngine
import TestSupport
import Testing

@Suite("Resizing")
struct ResizingTests {
  private let plan = TextHall(
    """
    +----------+
    |..........|
    |.AAA..LL..|
    |.AAA..L...|
    |..........|
    +-===------+
    """
  ).plan(features: [
    .area("hole", .void, x: 8, y: 0, width: 2, depth: 1), .point("tap", .water, x: 0, y: 0),
  ])

  private func resized(_ edges: Edges, dx: Int, dy: Int) throws -> GridRectangle? {
    let gesture = try Gestures(plan).resize("A", edges, dx: dx, dy: dy)
    return try plan.applying(gesture.edit, stamp: nil).stands["A"]?.bounds
  }

  @Test("An edge moves alone, a corner moves two, and the opposite ones stay")
  func edges() throws {
    #expect(try resized(.east, dx: 1, dy: 5) == GridRectangle(x: 1, y: 1, width: 4, depth: 2))
    #expect(try resized(.west, dx: 1, dy: 5) == GridRectangle(x: 2, y: 1, width: 2, depth: 2))
    #expect(
      try resized([.north, .west], dx: -1, dy: -1) == GridRectangle(x: 0, y: 0, width: 4, depth: 3))
    #expect(
      try resized([.south, .east], dx: -2, dy: 1) == GridRectangle(x: 1, y: 1, width: 1, depth: 3))
    #expect(try resized([], dx: 3, dy: 3) == GridRectangle(x: 1, y: 1, width: 3, depth: 2))
  }

  @Test("Nothing shrinks to nothing")
  func empty() throws {
    #expect(throws: GestureRefusal.empty) { try resized(.east, dx: -3, dy: 0) }
    #expect(throws: GestureRefusal.empty) { try resized(.north, dx: 0, dy: 2) }
  }

  @Test("Of an L the arm that reaches the edge stretches; it may not come loose")
  func parts() throws {
    let wide = try Gestures(plan).resize("L", .east, dx: 1, dy: 0)
    let stand = try #require(try plan.applying(wide.edit, stamp: nil).stands["L"])
    #expect(stand.cellCount == 4)
    #expect(stand.bounds == GridRectangle(x: 6, y: 1, width: 3, depth: 2))
  }

  @Test("A door keeps to its side: its ends move, and stop where the side ends")
  func door() throws {
    func width(_ edges: Edges, _ dx: Int) throws -> [Int]? {
      let gesture = try Gestures(plan).resize(feature: "south1", edges, dx: dx, dy: 9)
      let door = try plan.applying(gesture.edit, stamp: nil).hall.features["south1"]?.door
      return door.map { [$0.offset, $0.width] }
    }
    #expect(try width(.east, 2) == [1, 5])
    #expect(try width(.west, 1) == [2, 2])
    #expect(try width(.west, -9) == [0, 4])
    #expect(try width(.east, 99) == [1, 9])
    #expect(try width(.north, 5) == [1, 3])
    #expect(throws: GestureRefusal.empty) { try width(.east, -3) }
  }

  @Test("Areas stretch, points do not")
  func features() throws {
    let gesture = try Gestures(plan).resize(feature: "hole", .south, dx: 0, dy: 1)
    #expect(
      try plan.applying(gesture.edit, stamp: nil).hall.features["hole"]?.area
        == GridRectangle(x: 8, y: 0, width: 2, depth: 2))
    #expect(throws: GestureRefusal.pointHasNoSize("tap")) {
      try Gestures(plan).resize(feature: "tap", .all, dx: 1, dy: 1)
    }
  }

  @Test("A hand takes hold of the edges of the cell it is on")
  func grip() {
    let stand = GridRectangle(x: 2, y: 3, width: 3, depth: 3)
    #expect(Edges(of: stand, at: .init(x: 2, y: 3)) == [.north, .west])
    #expect(Edges(of: stand, at: .init(x: 4, y: 4)) == .east)
    #expect(Edges(of: stand, at: .init(x: 3, y: 4)) == [])
    #expect(Edges(of: stand, at: .init(x: 5, y: 3)) == [])
  }
}
