// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Finds the blind aisles of a floor.
///
/// A **mouth** is a straight run of aisle cells across an aisle, as long as it goes: at both ends
/// lies something that is no aisle. It separates an inner side from an outer side of the aisles. On
/// the outer side the floor is wider: the line of cells next to the mouth is all aisle and goes on
/// beyond it at one end at least. Or the mouth lies in a door and takes its whole width: all its
/// cells are inner cells of doors, and nothing beyond them is aisle.
///
/// The mouth with all the aisle on its inner side is a **blind aisle** if
/// - no door opens there, nor on the mouth (but for one that is the mouth);
/// - there is no way round: all that its floor borders on hangs together, corner to corner counted,
///   what lies outside the hall included;
/// - it is longer than wide: its depth exceeds its width, the side of the largest square in it;
/// - it is an aisle and no room or open floor: its width is at most twice its mouth and at most four
///   aisles (`minimumAisleWidth`).
///
/// Its depth is the longest of the shortest walks from the outer side, counted in steps from the
/// line next to the mouth. A corridor 10 m long is 10 m deep, whatever its width. Of blind aisles
/// that share floor the largest counts.
///
/// So open floor has no mouth, or is too wide; the space before a door has the door; a bay for
/// sitting down is no longer than wide. The separating runs are found without walking: a chord
/// between two points of the aisles' outline separates them if and only if both points lie on the
/// same piece of outline.
///
/// Where passage squares meet that no walker gets across (see `Pinch`), he does not go on: cells where
/// they meet count as no aisle here. So an aisle that has a second way out by a pinch alone is blind,
/// and not as deep as it would be by the row of cells at the pinch.
///
/// The finder keeps what it found at every mouth, and follows changes of the floor: it looks again
/// at the lines of cells that changed, and behind the mouths whose floor or border changed.
struct BlindAisles: Sendable {
  /// A run that is a mouth by what lies next to it.
  private struct Place: Sendable {
    let mouth: Mouth
    let isDoorway: Bool
    /// What lies behind it; nil while nobody looked.
    var view: View?
  }

  /// What was seen behind a mouth.
  private struct View: Sendable {
    let aisle: BlindAisle?
    /// The smallest rectangle around all cells looked at.
    let area: GridRectangle
    /// The piece at the mouth's ends.
    let border: Int32
    /// Another piece that its floor borders on.
    let otherPiece: Int32?
  }

  private var floor: Floor
  /// 1 for each aisle cell but those where squares meet.
  private var aisles: PieceArray<UInt8>
  private var outline: AisleOutline
  /// The side of the largest square of aisle with its south-east corner there, bounded.
  private var squares: PieceArray<Int32>
  private var rows: PieceArray<[Place]>
  private var columns: PieceArray<[Place]>
  private let widest: Int
  /// The outermost blind aisles, the largest first.
  private(set) var all: [BlindAisle] = []

  /// Finds the blind aisles of a floor.
  ///
  /// - Complexity: O(cells), and for each separating run what lies behind it.
  init(_ floor: Floor) {
    self.floor = floor
    widest = 4 * max(1, floor.module.cellsCovering(floor.aisleRule.metres))
    aisles = Self.aisles(of: floor)
    outline = AisleOutline(aisles, width: floor.width, depth: floor.depth)
    squares = LargestSquares.sides(
      in: aisles, width: floor.width, depth: floor.depth, bound: Int32(clamping: widest + 1))
    rows = PieceArray([], shift: 4)
    columns = rows
    rows = PieceArray((0..<floor.depth).map(rowPlaces), shift: 4)
    columns = PieceArray((0..<floor.width).map(columnPlaces), shift: 4)
    look()
  }

  /// Brings all up to date after some cells became aisles or none any more.
  ///
  /// - Complexity: O(the rows and columns of the changed cells, and what lies behind mouths there).
  mutating func follow(_ changed: [Int], to floor: Floor) {
    let met = self.floor.meetings.symmetricDifference(floor.meetings)
    self.floor = floor
    guard !changed.isEmpty || !met.isEmpty else { return }
    let before = aisles
    aisles = Self.aisles(of: floor)
    let changed =
      before.isEmpty || met.isEmpty && floor.meetings.isEmpty
      ? changed : met.union(changed).filter { before[$0] != aisles[$0] }.sorted()
    guard let area = Self.area(around: changed, floor.width) else { return }
    let renamed = outline.follow(changed, in: aisles)
    LargestSquares.update(
      &squares, in: aisles, width: floor.width, near: area,
      bound: Int32(clamping: widest + 1))
    // A view depends on squares that end in it, and on the cells around it.
    let reach = GridRectangle(
      x: area.x - 1, y: area.y - 1, width: area.width + widest + 3,
      depth: area.depth + widest + 3)
    forget(near: reach, renamed)
    for y in max(0, area.y - 1)..<min(floor.depth, area.maxY + 1) {
      rows[y] = Self.keepingViews(rowPlaces(y), of: rows[y])
    }
    for x in max(0, area.x - 1)..<min(floor.width, area.maxX + 1) {
      columns[x] = Self.keepingViews(columnPlaces(x), of: columns[x])
    }
    look()
  }

  private static func aisles(of floor: Floor) -> PieceArray<UInt8> {
    var aisles = floor.aisles
    for cell in floor.meetings { aisles[cell] = 0 }
    return aisles
  }

  private static func area(around cells: [Int], _ width: Int) -> GridRectangle? {
    guard let first = cells.first, let last = cells.last else { return nil }
    let columns = cells.map { $0 % width }
    guard let west = columns.min(), let east = columns.max() else { return nil }
    let north = first / width
    return GridRectangle(
      x: west, y: north, width: east - west + 1, depth: last / width - north + 1)
  }

  /// Drops the views that a change near an area, or of the names of pieces, can have touched.
  private mutating func forget(near reach: GridRectangle, _ renamed: Set<Int32>) {
    func isStale(_ place: Place) -> Bool {
      guard let view = place.view else { return false }
      if view.area.overlaps(reach) { return true }
      if renamed.isEmpty { return false }
      return renamed.contains(view.border) || view.otherPiece.map(renamed.contains) ?? false
    }
    for y in rows.indices {
      for place in rows[y].indices where isStale(rows[y][place]) { rows[y][place].view = nil }
    }
    for x in columns.indices {
      for place in columns[x].indices where isStale(columns[x][place]) {
        columns[x][place].view = nil
      }
    }
  }

  private static func keepingViews(_ places: [Place], of old: [Place]) -> [Place] {
    var kept = places
    var next = 0
    for number in kept.indices {
      while next < old.count && old[next].mouth.first < kept[number].mouth.first { next += 1 }
      for other in old[min(next, old.count)...].prefix(2)
      where other.mouth == kept[number].mouth && other.isDoorway == kept[number].isDoorway {
        kept[number].view = other.view
      }
    }
    return kept
  }
}

// MARK: Mouths

extension BlindAisles {
  private func rowPlaces(_ y: Int) -> [Place] {
    var places: [Place] = []
    Mouth.forEach(inRow: y, of: aisles, width: floor.width, depth: floor.depth) { mouth in
      if let place = place(at: mouth) { places.append(place) }
    }
    return places
  }

  private func columnPlaces(_ x: Int) -> [Place] {
    var places: [Place] = []
    Mouth.forEach(inColumn: x, of: aisles, width: floor.width, depth: floor.depth) { mouth in
      if let place = place(at: mouth) { places.append(place) }
    }
    return places
  }

  private func place(at mouth: Mouth) -> Place? {
    if mouth.count > widest { return nil }
    if opensOnWiderFloor(mouth) { return Place(mouth: mouth, isDoorway: false) }
    return isDoorway(mouth) ? Place(mouth: mouth, isDoorway: true) : nil
  }

  private func opensOnWiderFloor(_ mouth: Mouth) -> Bool {
    guard mouth.outward != 0 else { return false }
    let first = mouth.first + mouth.outward
    // The outer line is aisle beyond the mouth at one end at least, and all along it.
    let beyond = [mouth.start, mouth.end].contains { end in
      floor.cell(x: end.x, y: end.y).map { aisles[$0 + mouth.outward] == 1 } ?? false
    }
    guard beyond else { return false }
    for place in 0..<mouth.count {
      let step = place * mouth.along
      if aisles[first + step] == 0 || floor.isDoorCell(mouth.first + step) { return false }
    }
    return true
  }

  private func isDoorway(_ mouth: Mouth) -> Bool {
    for place in 0..<mouth.count {
      let cell = mouth.first + place * mouth.along
      if !floor.isDoorCell(cell) || mouth.outward != 0 && aisles[cell + mouth.outward] == 1 {
        return false
      }
    }
    return true
  }
}

// MARK: What lies behind

extension BlindAisles {
  /// Looks behind all mouths where nobody has, and sums up.
  private mutating func look() {
    var found: [BlindAisle] = []
    var marks = CellMarks()
    for y in rows.indices {
      for place in rows[y].indices where isSeparating(rows[y][place]) {
        if rows[y][place].view == nil {
          rows[y][place].view = view(behind: rows[y][place].mouth, &marks)
        }
        if let aisle = rows[y][place].view?.aisle { found.append(aisle) }
      }
    }
    for x in columns.indices {
      for place in columns[x].indices where isSeparating(columns[x][place]) {
        if columns[x][place].view == nil {
          columns[x][place].view = view(behind: columns[x][place].mouth, &marks)
        }
        if let aisle = columns[x][place].view?.aisle { found.append(aisle) }
      }
    }
    all = Self.outermost(of: found)
  }

  private func isSeparating(_ place: Place) -> Bool {
    place.isDoorway
      || outline.piece(at: place.mouth.start) == outline.piece(at: place.mouth.end)
  }

  /// The largest of those that share floor.
  private static func outermost(of found: [BlindAisle]) -> [BlindAisle] {
    let sorted = found.sorted {
      $0.cells.count == $1.cells.count
        ? $0.cells.lexicographicallyPrecedes($1.cells) : $0.cells.count > $1.cells.count
    }
    var taken: Set<Int> = []
    return sorted.filter { aisle in
      guard taken.isDisjoint(with: aisle.cells) else { return false }
      taken.formUnion(aisle.cells)
      return true
    }
  }

  private func view(behind mouth: Mouth, _ marks: inout CellMarks) -> View {
    let border = outline.piece(at: mouth.start)
    let most = min(2 * mouth.count, widest)
    var line = mouth.innerCells.filter { aisles[$0] == 1 }
    var cells = mouth.cells + line
    marks.begin(aisles.count)
    for cell in cells { _ = marks.insert(cell) }
    var depth = 1
    var area =
      Self.area(around: cells.sorted(), floor.width)
      ?? GridRectangle(x: 0, y: 0, width: floor.width, depth: floor.depth)
    func seen(_ aisle: BlindAisle?, _ otherPiece: Int32? = nil) -> View {
      View(aisle: aisle, area: area, border: border, otherPiece: otherPiece)
    }
    while !line.isEmpty {
      depth += 1
      var next: [Int] = []
      for cell in line {
        if floor.isDoorCell(cell) || squares[cell] > most { return seen(nil) }
        let (x, y) = (cell % floor.width, cell / floor.width)
        if y > 0 { reach(cell - floor.width) }
        if x + 1 < floor.width { reach(cell + 1) }
        if y + 1 < floor.depth { reach(cell + floor.width) }
        if x > 0 { reach(cell - 1) }
        area = area.union(GridRectangle(x: x - 1, y: y - 1, width: 3, depth: 3))
      }
      cells += next
      line = next

      func reach(_ cell: Int) {
        if aisles[cell] == 1 && marks.insert(cell) { next.append(cell) }
      }
    }
    for cell in cells {
      if let other = outline.otherPiece(around: cell, than: border) { return seen(nil, other) }
    }
    cells.sort()
    let width = LargestSquares.largest(in: cells, hallWidth: floor.width)
    guard depth > width, width <= most else { return seen(nil) }
    return seen(BlindAisle(cells: cells, depth: depth))
  }
}
