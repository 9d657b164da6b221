// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Gestures {
  /// Draws a stand: a rectangle with the next free id, and the next free number of the series
  /// nearby.
  ///
  /// - Parameters:
  ///   - rectangle: Its floor, in cells.
  ///   - powerKilowatts: What it offers.
  ///   - hasWater: Whether it has a water connection.
  ///   - start: Where drawing began, so that the number stays while the stand is stretched; nil
  ///     looks for the series nearest to the rectangle.
  public func draw(
    _ rectangle: GridRectangle, powerKilowatts: Double = 0, hasWater: Bool = false,
    from start: GridPoint? = nil
  ) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    if rectangle.isEmpty { throw .empty }
    guard rectangle.isWithinBounds else { throw .outOfBounds }
    var names = self.names
    let origin = start.map { GridRectangle(x: $0.x, y: $0.y, width: 1, depth: 1) } ?? rectangle
    let stand = Stand(
      id: try names.standID(), number: names.number(near: origin), parts: [rectangle],
      powerKilowatts: powerKilowatts, hasWater: hasWater)
    try require(stand)
    var draft = GestureDraft()
    draft.write(stand)
    return gesture(draft)
  }

  /// The rectangle between two cells, both included, as a drag from one to the other draws it.
  ///
  /// - Throws: `GestureRefusal.outOfBounds`.
  package static func rectangle(
    from start: GridPoint, to end: GridPoint
  ) throws(GestureRefusal) -> GridRectangle {
    let limits = -GridRectangle.bound...GridRectangle.bound
    guard [start.x, start.y, end.x, end.y].allSatisfy(limits.contains) else { throw .outOfBounds }
    return GridRectangle(
      x: min(start.x, end.x), y: min(start.y, end.y), width: abs(start.x - end.x) + 1,
      depth: abs(start.y - end.y) + 1)
  }

  /// Makes copies of stands and features some cells away.
  ///
  /// Copies have new ids, and the next free numbers of their originals' series; they offer the same
  /// power and water. Nobody sits on them, no hold or lock is copied.
  package func duplicate(
    _ selection: Selection, dx: Int, dy: Int
  ) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    try requireReach(dx, dy)
    if selection.isEmpty { throw .nothingSelected }
    var names = self.names
    var draft = GestureDraft()
    for original in StandOrder.rows.sorted(try stands(of: selection)) {
      let copy = Stand(
        id: try names.standID(), number: names.number(like: original),
        parts: original.parts.map { $0.moved(dx: dx, dy: dy) }, isShared: original.isShared,
        powerKilowatts: original.powerKilowatts, hasWater: original.hasWater,
        source: original.source)
      try require(copy)
      draft.write(copy)
    }
    for original in try features(of: selection) {
      let copy = Feature(
        id: try names.featureID(original.kind), kind: original.kind, place: original.place,
        names: original.names, powerKilowatts: original.powerKilowatts,
        source: original.source)
      draft.write(try moved(copy, dx: dx, dy: dy))
    }
    return gesture(draft)
  }
}
