// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Gestures {
  /// Moves edges of a stand by some cells, east and south.
  ///
  /// Of a stand with several parts, the parts that reach the edge of the whole stretch. Refused
  /// where a part would have no floor left or come loose.
  package func resize(
    _ id: Stand.ID, _ edges: Edges, dx: Int, dy: Int
  ) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    try requireReach(dx, dy)
    var resized = try stand(id)
    let bounds = resized.bounds
    resized.parts = resized.parts.map { $0.stretched(edges, dx: dx, dy: dy, within: bounds) }
    try require(resized)
    var draft = GestureDraft()
    if resized.parts != plan.stands[id]?.parts { draft.write(resized) }
    return gesture(draft, selecting: Selection(stands: [id]))
  }

  /// Moves edges of an area, or the ends of a door, by some cells, east and south.
  ///
  /// A door keeps to its side, and its ends stop at the ends of the side. Refused for points, and
  /// where nothing would be left.
  package func resize(
    feature id: Feature.ID, _ edges: Edges, dx: Int, dy: Int
  ) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    try requireReach(dx, dy)
    var resized = try feature(id)
    switch resized.place {
    case .point: throw .pointHasNoSize(id)
    case .area(let area):
      resized.place = .area(area.stretched(edges, dx: dx, dy: dy, within: area))
    case .door(let door):
      let cells = door.side.isAcross ? dx : dy
      resized.place = .door(
        try widened(
          door, first: edges.contains(door.side.isAcross ? .west : .north) ? cells : 0,
          last: edges.contains(door.side.isAcross ? .east : .south) ? cells : 0))
    }
    if resized.area?.isEmpty ?? false { throw .empty }
    guard resized.isWithinBounds else { throw .outOfBounds }
    var draft = GestureDraft()
    if resized.place != plan.hall.features[id]?.place { draft.write(resized) }
    return gesture(draft, selecting: Selection(features: [id]))
  }

  /// A door with its ends moved along its side, as far as the side goes.
  private func widened(
    _ door: Feature.Door, first: Int, last: Int
  ) throws(GestureRefusal) -> Feature.Door {
    guard let length = length(ofSideWith: door) else { throw .outOfBounds }
    let start = first == 0 ? door.offset : min(max(0, door.offset + first), length)
    let end = last == 0 ? door.offset + door.width : min(door.offset + door.width + last, length)
    guard start < end else { throw .empty }
    var widened = door
    widened.offset = start
    widened.width = end - start
    return widened
  }
}

extension GridRectangle {
  /// The rectangle with edges moved, of those that lie on the edges of a whole.
  fileprivate func stretched(
    _ edges: Edges, dx: Int, dy: Int, within whole: GridRectangle
  ) -> GridRectangle {
    var stretched = self
    if edges.contains(.west), x == whole.x {
      stretched.x += dx
      stretched.width -= dx
    }
    if edges.contains(.east), maxX == whole.maxX { stretched.width += dx }
    if edges.contains(.north), y == whole.y {
      stretched.y += dy
      stretched.depth -= dy
    }
    if edges.contains(.south), maxY == whole.maxY { stretched.depth += dy }
    return stretched
  }
}
