// SPDX-License-Identifier: Apache-2.0

/// A place where the floor narrows: passage squares meet there, side by side or one over the other, at
/// least one of them of the aisles, and no walker gets across.
///
/// Exactly: squares meet at a cell if they cover it and do not slide into each other over it, and at
/// the edge between two cells if they cover one of them each and no square covers both. What keeps them
/// apart are two cells that are not free, one on either side: in opposite quadrants around the cell or
/// the edge (rows and columns through it count for both), so that one square lies beyond the one along
/// x and the other along y, and so close that no passage square fits between them along either axis.
/// Between such two the widest square that slides through has as many cells as the greater of the free
/// columns and the free rows between them. The least such width counts.
///
/// Cells where squares meet that are 4-neighbours make one pinch, unless a walker there gets from one
/// square into the other within three times the width of an aisle, or eight steps: a column beside a
/// stand is none where an aisle leads round it.
package struct Pinch: Hashable, Sendable {
  /// Two cells that are not free, between which the floor narrows; they may lie outside the hall.
  package struct Narrows: Hashable, Sendable {
    /// The northern one, or the western one of a row.
    package let first: GridPoint
    /// The other one.
    package let second: GridPoint
  }

  /// The cells where squares meet, in order.
  package let cells: [Int]
  /// The side of the widest square that slides through, in cells; 0 where none does.
  package let width: Int
  /// Between what it is so narrow; several where it is as narrow between others.
  package let narrows: [Narrows]
  /// The places beyond it that belong to no aisle.
  let beyond: [Int]
}

extension Pinch.Narrows: Comparable {
  /// Orders from north to south, then from west to east.
  package static func < (left: Self, right: Self) -> Bool {
    (left.first.y, left.first.x, left.second.y, left.second.x)
      < (right.first.y, right.first.x, right.second.y, right.second.x)
  }
}

extension Floor {
  /// Whether squares meet anywhere that no walker gets across, aisles or not.
  package var hasMeetings: Bool { !passages.meetings.isEmpty }

  /// The cells where they meet.
  package var meetings: Set<Int> { passages.meetings }

  /// So many cells of the squares where squares meet are looked at for pinches at most.
  private static let mostLooks = 20_000_000

  /// Whether pinches are looked for: not on a grid so much finer than an aisle that squares meet in
  /// hundreds of thousands of cells.
  package var arePinchesTold: Bool {
    let side = passages.side
    return passages.areSplitsTold
      && (passages.meetings.isEmpty
        || passages.meetings.count <= Self.mostLooks / side / side)
  }

  /// About how many cells are looked at to find all pinches.
  package var cellsForPinches: Int {
    arePinchesTold ? passages.meetings.count * 20 * passages.side : 0
  }

  /// All pinches, in the order of their first cells; none where they are not told.
  ///
  /// - Complexity: O(n × w²) for n cells where squares meet and an aisle of w cells.
  package func pinches() -> [Pinch] {
    guard arePinchesTold else { return [] }
    var rest = passages.meetings
    var found: [Pinch] = []
    for start in passages.meetings.sorted() where rest.contains(start) {
      var cells = [start]
      rest.remove(start)
      var next = 0
      while next < cells.count {
        forEachNeighbour(of: cells[next]) { if rest.remove($0) != nil { cells.append($0) } }
        next += 1
      }
      cells.sort()
      if let pinch = pinch(at: cells) { found.append(pinch) }
    }
    return found
  }

  /// The pinch that closes each cell that would belong to the aisles but for it: the widest where
  /// there are several, by its number among some pinches.
  ///
  /// - Complexity: O(cells behind pinches).
  package func pockets(behind pinches: [Pinch]) -> [Int: Int] {
    var pockets: [Int: Int] = [:]
    let order = pinches.indices.sorted { (-pinches[$0].width, $0) < (-pinches[$1].width, $1) }
    var seen: Set<Int> = []
    for number in order {
      var frontier = pinches[number].beyond.filter { seen.insert($0).inserted }
      while let place = frontier.popLast() {
        let cell = passages.cell(of: place)
        if pockets[cell] == nil { pockets[cell] = number }
        passages.forEachLink(from: place) { if seen.insert($0).inserted { frontier.append($0) } }
      }
    }
    return pockets
  }

  private func forEachNeighbour(of cell: Int, _ body: (Int) -> Void) {
    let x = cell % width
    if cell >= width { body(cell - width) }
    if x > 0 { body(cell - 1) }
    if x + 1 < width { body(cell + 1) }
    if cell + width < aisles.count { body(cell + width) }
  }

  /// The pinch at some cells; nil where no square of the aisles meets another.
  private func pinch(at cells: [Int]) -> Pinch? {
    var finder = NarrowsFinder(self)
    for cell in cells {
      let point = point(of: cell)
      if passages.cells[cell].contains(.split) { finder.look(at: cell) }
      if let east = self.cell(x: point.x + 1, y: point.y) { finder.look(at: cell, east) }
      if let south = self.cell(x: point.x, y: point.y + 1) { finder.look(at: cell, south) }
    }
    guard let width = finder.width, !finder.isCrossed || !finder.beyond.isEmpty else { return nil }
    return Pinch(
      cells: cells, width: width,
      narrows: Set(finder.narrows).sorted(),
      beyond: Set(finder.beyond).sorted())
  }
}

/// Finds between which cells the floor is narrowest where squares meet.
private struct NarrowsFinder {
  private let floor: Floor
  private(set) var width: Int?
  private(set) var narrows: [Pinch.Narrows] = []
  private(set) var beyond: [Int] = []
  /// Whether a walker gets across, after all.
  private(set) var isCrossed = false

  /// A square over a place, and whether it belongs to the aisles.
  private struct Side {
    let place: Int
    let square: GridRectangle
    let isAisle: Bool
  }

  private var near: [Set<Int>: Bool] = [:]

  init(_ floor: Floor) { self.floor = floor }

  /// Whether a walker gets from one place to another within three times the width of an aisle, or the
  /// eight steps round a single cell.
  private mutating func isNear(_ place: Int, _ other: Int) -> Bool {
    if let known = near[[place, other]] { return known }
    var seen: Set<Int> = [place]
    var wave = [place]
    var steps = 0
    while !wave.isEmpty && steps < max(3 * floor.passages.side, 8) && !seen.contains(other) {
      steps += 1
      var next: [Int] = []
      for place in wave {
        floor.passages.forEachLink(from: place) {
          if seen.insert($0).inserted { next.append($0) }
        }
      }
      wave = next
    }
    let isNear = seen.contains(other)
    near[[place, other]] = isNear
    return isNear
  }

  /// Looks at the squares over a split cell.
  mutating func look(at cell: Int) {
    let sides = sides(of: cell)
    let point = floor.point(of: cell)
    look(between: sides, sides, from: point, to: point)
  }

  /// Looks at the squares over a cell and over its eastern or southern neighbour, where none covers
  /// both.
  mutating func look(at cell: Int, _ other: Int) {
    let passages = floor.passages
    guard passages.isWalkable(cell), passages.isWalkable(other) else { return }
    let theirs = Set(passages.places(of: other))
    for place in passages.places(of: cell) {
      var isLinked = false
      passages.forEachLink(from: place) { if theirs.contains($0) { isLinked = true } }
      if isLinked { return }
    }
    look(
      between: sides(of: cell), sides(of: other), from: floor.point(of: cell),
      to: floor.point(of: other))
  }

  private func sides(of cell: Int) -> [Side] {
    floor.passages.places(of: cell).compactMap { place in
      (floor.passages.squares[place] ?? anySquare(over: cell)).map {
        Side(place: place, square: $0, isAisle: floor.exitDistance.steps(to: place) >= 0)
      }
    }
  }

  private func anySquare(over cell: Int) -> GridRectangle? {
    let side = floor.passages.side
    let point = floor.point(of: cell)
    for y in (point.y - side + 1)...point.y {
      for x in (point.x - side + 1)...point.x {
        let square = GridRectangle(x: x, y: y, width: side, depth: side)
        if isFree(square) { return square }
      }
    }
    return nil
  }

  private func isFree(_ square: GridRectangle) -> Bool {
    floor.raster.bounds.contains(square)
      && floor.cells(of: square).allSatisfy { floor.raster.free[$0] == 1 }
  }

  /// Looks for the narrowest between squares over a cell, or over two that are neighbours: `from` is
  /// the western or northern one.
  private mutating func look(
    between first: [Side], _ second: [Side], from: GridPoint, to: GridPoint
  ) {
    for isFalling in [true, false] {
      let before = nearest(x: from.x, y: isFalling ? from.y : to.y, dx: -1, dy: isFalling ? -1 : 1)
      let after = nearest(x: to.x, y: isFalling ? to.y : from.y, dx: 1, dy: isFalling ? 1 : -1)
      for one in before {
        for other in after {
          let columns = other.x - one.x - 1
          let rows = abs(other.y - one.y) - 1
          let between = max(columns, rows, 0)
          guard between < floor.passages.side, between <= width ?? .max else { continue }
          note(between, one, other, first, second)
        }
      }
    }
  }

  /// The nearest cell that is not free in each row of a quadrant, as far as a passage square reaches.
  private func nearest(x: Int, y: Int, dx: Int, dy: Int) -> [GridPoint] {
    let reach = floor.passages.side
    return (0...reach).compactMap { row in
      let place = (0...reach).first { column in
        floor.raster.cell(x + dx * column, y + dy * row).map { floor.raster.free[$0] == 0 } ?? true
      }
      return place.map { GridPoint(x: x + dx * $0, y: y + dy * row) }
    }
  }

  /// Notes two cells that are not free if they keep squares apart, one of the aisles among them.
  private mutating func note(
    _ between: Int, _ one: GridPoint, _ other: GridPoint, _ first: [Side], _ second: [Side]
  ) {
    let (north, south) = one.y <= other.y ? (one, other) : (other, one)
    /// Whether a square passes the western cell in the east and the other along y; else it passes
    /// the eastern cell in the west.
    func isEast(_ square: GridRectangle) -> Bool? {
      let isNorthOfOther = square.maxY <= other.y && other.y >= one.y
      let isSouthOfOther = square.y > other.y && other.y <= one.y
      if square.x > one.x && (isNorthOfOther || isSouthOfOther) { return true }
      let isSouthOfOne = square.y > one.y && other.y >= one.y
      let isNorthOfOne = square.maxY <= one.y && other.y <= one.y
      if square.maxX <= other.x && (isSouthOfOne || isNorthOfOne) { return false }
      return nil
    }
    var isApart = false
    var closed: [Int] = []
    for side in first {
      guard let isEastSide = isEast(side.square) else { continue }
      for opposite in second {
        guard let isEastOpposite = isEast(opposite.square), isEastSide != isEastOpposite,
          side.isAisle || opposite.isAisle
        else { continue }
        isApart = true
        if isNear(side.place, opposite.place) { isCrossed = true }
        if !side.isAisle { closed.append(side.place) }
        if !opposite.isAisle { closed.append(opposite.place) }
      }
    }
    guard isApart else { return }
    if between < width ?? .max {
      width = between
      narrows = []
    }
    narrows.append(Pinch.Narrows(first: north, second: south))
    beyond += closed
  }
}
