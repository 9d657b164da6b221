// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A straight cut through the hall, between two rows or columns of cells.
package enum CutLine: Hashable, Sendable {
  /// From north to south: the cells west of `x` and those from `x` on.
  case column(x: Int)
  /// From west to east: the cells north of `y` and those from `y` on.
  case row(y: Int)
}

// MARK: Merging

extension Gestures {
  /// Merges stands that adjoin into one, of any shape.
  ///
  /// The survivor keeps its id, number, cooperatives, lock and hold; it offers the most power of all
  /// and water if any has it. Who sits on the others is to be placed again; extinguishers mounted
  /// there are then mounted on the survivor, which keeps for a split what the others were. Refused unless all join edge to edge, and where one
  /// of the others is locked with someone on it.
  ///
  /// - Parameter survivor: One of the stands.
  package func merge(_ ids: Set<Stand.ID>, into survivor: Stand.ID) throws(GestureRefusal)
    -> Gesture
  {
    try requireDraft()
    var merged = try stand(survivor)
    guard ids.contains(survivor) else { throw .notAmongThem(merged.label) }
    let others = try stands(of: Selection(stands: ids.subtracting([survivor])))
    if others.isEmpty { throw .onlyOne }
    for other in others {
      merged.parts += other.parts
      merged.powerKilowatts = max(merged.powerKilowatts, other.powerKilowatts)
      merged.hasWater = merged.hasWater || other.hasWater
    }
    guard merged.isJoined else { throw .apart }
    MergedStands(merging: others, into: try stand(survivor), as: merged, in: plan.hall.module)
      .keep(in: &merged)
    try require(merged)
    var draft = GestureDraft()
    try vacate(others, &draft)
    let gone = Set(others.map(\.id))
    for feature in plan.hall.sortedFeatures where feature.mountedOn.map(gone.contains) ?? false {
      var mounted = feature
      mounted.mountedOn = survivor
      draft.edits.append(.writeFeature(mounted))
    }
    draft.edits += others.map { .removeStand($0.id) }
    draft.removedStands = gone
    draft.write(merged)
    return gesture(draft)
  }
}

// MARK: Splitting

extension Gestures {
  /// Splits a merged stand into those that it was, any other of several rectangles into these.
  ///
  /// The first keeps id, number, cooperatives, lock and hold: after a merge that is what the
  /// survivor was. The others are free, offer the same power and water, and have the ids and numbers
  /// that they had before the merge, unless somebody else has these now. Floor under two parts goes
  /// to the first of them.
  package func split(_ id: Stand.ID) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    let stand = try stand(id)
    let pieces = MergedStands(of: stand, in: plan.hall.module).pieces(of: stand)
    guard pieces.count > 1 else { throw .oneRectangle(stand.label) }
    return try split(stand, into: pieces)
  }

  /// Cuts a stand along a line.
  ///
  /// The piece towards the north or west keeps id, number, cooperatives, lock and hold; the others
  /// are new and free, and offer the same power and water. A line through a U gives a stand for
  /// each piece that hangs together.
  package func split(_ id: Stand.ID, along line: CutLine) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    let stand = try stand(id)
    let bounds = stand.bounds
    let (first, second): (GridRectangle, GridRectangle)
    switch line {
    case .column(let x):
      guard bounds.x < x, x < bounds.maxX else { throw .missesStand(stand.label) }
      (first, second) = bounds.cut(atColumn: x)
    case .row(let y):
      guard bounds.y < y, y < bounds.maxY else { throw .missesStand(stand.label) }
      (first, second) = bounds.cut(atRow: y)
    }
    let pieces = [first, second].flatMap { half in
      Self.joinedGroups(stand.footprint.compactMap(half.intersection))
    }
    guard pieces.count > 1 else { throw .missesStand(stand.label) }
    return try split(stand, into: pieces)
  }

  /// Makes each group of rectangles a stand, the first one the stand that there was.
  private func split(
    _ stand: Stand, into pieces: [[GridRectangle]]
  ) throws(GestureRefusal) -> Gesture {
    var names = self.names
    var formers = MergedStands(of: stand, in: plan.hall.module)
    let known = Set(formers.all.map(\.id))
    let numbers = Set(plan.stands.values.map { ExactText($0.number) })
    var draft = GestureDraft()
    var others: [Stand] = []
    for parts in pieces.dropFirst() {
      let former = formers.take(for: parts, of: stand)
      var id = former.flatMap { plan.stands[$0.id] == nil ? $0.id : nil }
      while id == nil {
        let fresh = try names.standID()
        if !known.contains(fresh) { id = fresh }
      }
      let number = former.flatMap { numbers.contains(ExactText($0.number)) ? nil : $0.number }
      guard let id else { continue }
      let piece = Stand(
        id: id, number: number ?? names.number(like: stand), parts: parts,
        isShared: stand.isShared, powerKilowatts: stand.powerKilowatts, hasWater: stand.hasWater)
      try require(piece)
      others.append(piece)
    }
    var first = stand
    first.parts = pieces.first ?? stand.parts
    try require(first)
    formers.keep(in: &first)
    draft.write(first)
    others.forEach { draft.write($0) }
    return gesture(draft)
  }

  /// Rectangles in groups that hang together edge to edge, in the order of their first.
  static func joinedGroups(_ rectangles: [GridRectangle]) -> [[GridRectangle]] {
    var groups: [[GridRectangle]] = []
    for rectangle in rectangles {
      let touching = groups.indices.filter { groups[$0].contains(where: rectangle.adjoins) }
      guard let home = touching.first else {
        groups.append([rectangle])
        continue
      }
      groups[home].append(rectangle)
      for other in touching.dropFirst().reversed() { groups[home] += groups.remove(at: other) }
    }
    return groups
  }
}

extension GridRectangle {
  /// The two halves west and east of a column inside.
  fileprivate func cut(atColumn column: Int) -> (GridRectangle, GridRectangle) {
    (
      GridRectangle(x: x, y: y, width: column - x, depth: depth),
      GridRectangle(x: column, y: y, width: maxX - column, depth: depth)
    )
  }

  /// The two halves north and south of a row inside.
  fileprivate func cut(atRow row: Int) -> (GridRectangle, GridRectangle) {
    (
      GridRectangle(x: x, y: y, width: width, depth: row - y),
      GridRectangle(x: x, y: row, width: width, depth: maxY - row)
    )
  }
}
