// SPDX-License-Identifier: Apache-2.0

extension Floor {
  /// Brings the floor up to date after stands changed their data, place or shape; the hall and the
  /// ids stay.
  ///
  /// - Parameter changed: The stands as they are now; those whose id is unknown are left out.
  /// - Returns: What else changed by it.
  /// - Complexity: O(cells near the stands, and cells whose distance to the exits changes).
  package mutating func follow(_ changed: [Stand]) -> FloorChange {
    var change = FloorChange()
    var parts: [GridRectangle] = []
    var covered: [Int] = []
    var moves: [(number: Int, from: [Int], to: [Int])] = []
    for stand in changed {
      guard let number = indices[stand.id] else { continue }
      let before = footprints[number]
      let isMoved = stands[number].parts != stand.parts
      stands[number] = stand
      guard isMoved else { continue }
      let now = stand.footprint
      change.moved.append(number)
      let from = before.flatMap(raster.cells)
      let to = now.flatMap(raster.cells)
      covered += from + to
      moves.append((number, from, to))
      parts += Self.parts(before, now)
      footprints[number] = now
      index.move(number, from: before, to: now)
    }
    guard !moves.isEmpty else { return change }
    change.moved.sort()
    sortEachOnce(&covered)
    let freeBefore = covered.map { raster.free[$0] }
    // All leave before any arrives, so that who shares a cell is never in doubt.
    for move in moves { raster.vacate(move.from, by: move.number) }
    for move in moves { raster.occupy(move.to, by: move.number) }
    outsiders.removeAll { change.moved.contains($0) }
    outsiders += change.moved.filter { number in
      !footprints[number].allSatisfy(raster.bounds.contains)
    }
    outsiders.sort()
    var freed: [Int] = []
    for (cell, before) in zip(covered, freeBefore) where raster.free[cell] != before {
      freed.append(cell)
    }
    let exitCells = walkAgain(near: parts, &change)
    open(touching: exitCells, &change)
    noteViews(freed: freed, &change)
    return change
  }

  /// The parts of the hall that a move from one place to another touches: one where they are close.
  private static func parts(
    _ before: [GridRectangle], _ now: [GridRectangle]
  ) -> [GridRectangle] {
    guard let old = before.dropFirst().reduce(before.first, { $0?.union($1) }) else { return now }
    guard let new = now.dropFirst().reduce(now.first, { $0?.union($1) }) else { return [old] }
    let both = old.union(new)
    return both.cellCount <= 2 * (old.cellCount + new.cellCount) ? [both] : [old, new]
  }

  /// Finds where people walk now, and how far; returns the cells whose way out changed.
  private mutating func walkAgain(
    near parts: [GridRectangle], _ change: inout FloorChange
  ) -> [Int] {
    for part in parts { passages.update(in: part, of: raster, &change.passages) }
    if change.passages.isEmpty { return [] }
    var sources: [Int] = []
    for (door, strip) in doorStrips {
      let cells = raster.cells(of: strip).filter(passages.isWalkable)
      self.doorCells[door] = cells
      sources += cells.flatMap(passages.places)
    }
    let opened = Set(change.passages.opened)
    let changed = exitDistance.repair(
      .init(passages: change.passages, newSources: sources.filter(opened.contains)),
      from: sources, over: passages, looking: &change.looked)
    for cell in changed {
      let isAisle: UInt8 = exitDistance.steps[cell] < 0 ? 0 : 1
      if aisles[cell] != isAisle {
        aisles[cell] = isAisle
        change.aisles.append(cell)
      }
    }
    change.aisles.sort()
    return changed
  }

  /// Looks again at the boundary of all stands that touch a changed aisle.
  private mutating func open(touching exitCells: [Int], _ change: inout FloorChange) {
    var numbers = change.moved + outsiders
    addStands(around: change.aisles, to: &numbers)
    sortEachOnce(&numbers)
    let boundary = StandBoundary(
      raster: raster, aisles: aisles, needed: Self.frontageCells(module, aisleRule))
    for number in numbers {
      let (open, front) = boundary.survey(footprints[number])
      if open != openSides[number] || front != fronts[number] {
        openSides[number] = open
        fronts[number] = front
        change.opened.append(number)
      }
    }
    change.opened += change.moved
    sortEachOnce(&change.opened)
    change.reached = change.opened + outsiders
    addStands(around: exitCells, to: &change.reached)
    sortEachOnce(&change.reached)
  }

  /// Looks straight from all changed cells, over aisles and over narrow floor.
  private func noteViews(freed: [Int], _ change: inout FloorChange) {
    change.acrossAisles = change.opened + outsiders
    addStands(
      inViewOf: change.aisles, within: module.cellsWithin(aisleRule.facingSpan),
      over: { aisles[$0] == 1 }, to: &change.acrossAisles)
    sortEachOnce(&change.acrossAisles)
    var cells = freed + (change.passages.opened + change.passages.closed).map(passages.cell)
    sortEachOnce(&cells)
    change.acrossGaps = change.moved + outsiders
    addStands(
      inViewOf: cells, within: .max,
      over: { raster.free[$0] == 1 && !passages.isWalkable($0) }, to: &change.acrossGaps)
    sortEachOnce(&change.acrossGaps)
  }
}

/// Sorts numbers and leaves each once.
func sortEachOnce(_ numbers: inout [Int]) {
  guard numbers.count > 1 else { return }
  numbers.sort()
  var kept = 1
  for place in 1..<numbers.count where numbers[place] != numbers[kept - 1] {
    numbers[kept] = numbers[place]
    kept += 1
  }
  numbers.removeSubrange(kept...)
}
