// SPDX-License-Identifier: Apache-2.0

/// Where a walker can stand, and between which cells he can step.
///
/// A walker stands on a cell inside a *passage square*: so many free cells by so many, as wide as an
/// aisle. Two squares are joined when one is the other shifted by one cell. A step takes him to a
/// 4-neighbour in the same square or in a joined one; without a step his square may slide to a joined
/// one that still covers him.
///
/// So what tells his places apart is the cell, and which of the squares over it he can slide among. On
/// nearly all floor these are all of them, and a place is a cell. Where they fall into groups that do
/// not slide into each other, the cell is *split*, and each group is a place of its own. Places that
/// are 4-neighbours are linked where one square covers both; of squares one cell wide, always.
///
/// Places go by number: that of the cell, row by row, where it is not split; the groups of a split cell
/// have the numbers `cell + cells × (1 + group)`, in the order of their first square.
struct Passages: Sendable {
  /// Cells a row.
  let width: Int
  /// What is known of each cell.
  private(set) var cells: PieceArray<PassageCell>
  /// How many groups the squares over each split cell fall into.
  private(set) var splits: [Int: Int]
  /// The places linked to those of split cells and to the cells beside them, as far as one end of the
  /// link is the place of a split cell; in order.
  private(set) var links: [Int: [Int]]
  /// One passage square of each place of a split cell.
  private(set) var squares: [Int: GridRectangle]
  /// The cells where squares meet that no walker gets across: the split ones, and those with a
  /// neighbour in no common square.
  private(set) var meetings: Set<Int>
  /// The side of a passage square, in cells, at least 1.
  let side: Int
  /// Whether the places of split cells are told apart.
  ///
  /// Where there are too many of them, on a grid much finer than any aisle, they are not: then no
  /// squares meet, and whoever stands in one of those over a cell gets into all of them.
  private(set) var areSplitsTold: Bool

  /// So many cells may be split, and so many rows of squares over all of them looked at.
  private static let most = (splits: 150_000, rows: 9_000_000)

  private static func mostSplits(_ side: Int) -> Int { min(most.splits, most.rows / max(1, side)) }

  /// Surveys a whole floor.
  ///
  /// - Complexity: O(cells), and O(side) for each split cell.
  init(_ raster: FloorRaster, side: Int) {
    let survey = PassageSurvey(
      of: raster.bounds, on: raster, side: side, splitting: Self.mostSplits(side))
    width = raster.width
    self.side = side
    areSplitsTold = !survey.isTooFine
    cells = PieceArray(survey.cells, shift: PieceArray<PassageCell>.cellShift)
    splits = [:]
    links = [:]
    squares = [:]
    meetings = []
    for cell in survey.odd where cells[cell].contains(.meeting) { meetings.insert(cell) }
    enter(survey)
  }

  /// How many cells there are.
  var count: Int { cells.count }

  /// All cells, as a rectangle.
  var bounds: GridRectangle {
    GridRectangle(x: 0, y: 0, width: width, depth: width > 0 ? count / width : 0)
  }

  /// Whether a passage square covers a cell.
  func isWalkable(_ cell: Int) -> Bool { cells[cell].contains(.walkable) }

  /// The cell of a place.
  func cell(of place: Int) -> Int { place < count ? place : place % count }

  /// The places of a cell; none where nobody can stand.
  func places(of cell: Int) -> [Int] {
    let known = cells[cell]
    if known.contains(.split) { return Self.places(cell, splits[cell] ?? 0, count) }
    return known.contains(.walkable) ? [cell] : []
  }

  /// Whether a number is that of a place.
  func hasPlace(_ place: Int) -> Bool {
    guard place >= 0, count > 0 else { return false }
    if place >= count { return place / count <= splits[place % count] ?? 0 }
    return cells[place].contains(.walkable) && !cells[place].contains(.split)
  }

  private static func places(_ cell: Int, _ groups: Int, _ count: Int) -> [Int] {
    (0..<groups).map { cell + count * (1 + $0) }
  }

  /// Calls `body` for the places linked to one.
  @inline(__always)
  func forEachLink(from place: Int, _ body: (Int) -> Void) {
    if place < count {
      let known = cells[place]
      if known.contains(.north) { body(place - width) }
      if known.contains(.west) { body(place - 1) }
      if known.contains(.east) { body(place + 1) }
      if known.contains(.south) { body(place + width) }
      guard known.contains(.besideSplit) else { return }
    }
    for other in links[place] ?? [] { body(other) }
  }

  /// Calls `body` for all places on the 4-neighbours of a cell, linked or not.
  @inline(__always)
  func forEachPlace(around cell: Int, _ body: (Int) -> Void) {
    func visit(_ other: Int) {
      if cells[other].contains(.split) {
        for place in places(of: other) { body(place) }
      } else {
        body(other)
      }
    }
    let x = cell % width
    if cell >= width { visit(cell - width) }
    if x > 0 { visit(cell - 1) }
    if x + 1 < width { visit(cell + 1) }
    if cell + width < count { visit(cell + width) }
  }

  private mutating func enter(_ survey: PassageSurvey) {
    for (cell, groups) in survey.splits { splits[cell] = groups }
    for (place, others) in survey.links { links[place] = others }
    for (place, square) in survey.squares { squares[place] = square }
  }
}

/// What is known of a cell, for those who walk.
struct PassageCell: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A walker can step from here to the cell in the north; neither is split.
  static let north = PassageCell(rawValue: 1)
  /// The same for the cell in the east.
  static let east = PassageCell(rawValue: 2)
  /// The same for the cell in the south.
  static let south = PassageCell(rawValue: 4)
  /// The same for the cell in the west.
  static let west = PassageCell(rawValue: 8)
  /// A passage square covers it.
  static let walkable = PassageCell(rawValue: 16)
  /// The squares over it fall into groups that do not slide into each other.
  static let split = PassageCell(rawValue: 32)
  /// It is not split, and linked to a place of a split cell.
  static let besideSplit = PassageCell(rawValue: 64)
  /// Squares meet here that no walker gets across: it is split, or in no common square with a
  /// neighbour that somebody can stand on.
  static let meeting = PassageCell(rawValue: 128)

  /// The links to all four neighbours.
  static let allLinks: PassageCell = [.north, .east, .south, .west]
}

// MARK: Following changes

extension Passages {
  /// What became of the places and links of a floor; places may come twice.
  struct Change: Sendable {
    /// The places that are there no more, or are other places now.
    var closed: [Int] = []
    /// The places that were not there, or were other places.
    var opened: [Int] = []
    /// Places that lost a link and are still there.
    var unlinked: [Int] = []
    /// Places that have a new link and were there before.
    var linked: [Int] = []
    /// The cells that are split now and were not, or the other way, or otherwise.
    var resplit: [Int] = []
    /// Whether the cells where squares meet changed, or what lies beside them.
    var isMetAnew = false

    /// Whether nothing changed for those who walk.
    var isEmpty: Bool {
      closed.isEmpty && opened.isEmpty && unlinked.isEmpty && linked.isEmpty
    }
  }

  /// Brings a part of the hall up to date after its raster changed there.
  ///
  /// What is known of a cell depends on the squares over it and over its neighbours, so it changes
  /// within `side` cells around the part.
  ///
  /// - Complexity: O(cells of the part and twice `side` around it); O(cells) where the places of split
  ///   cells are not told apart, before or now.
  mutating func update(in part: GridRectangle, of raster: FloorRaster, _ change: inout Change) {
    guard let near = raster.bounds.intersection(part.grown(by: side)) else { return }
    let most = Self.mostSplits(side)
    var touched = areSplitsTold ? near : raster.bounds
    var survey = PassageSurvey(of: touched, on: raster, side: side, splitting: most)
    if areSplitsTold, !splits.isEmpty || survey.isTooFine {
      let elsewhere = splits.keys.count {
        !touched.contains(GridPoint(x: $0 % width, y: $0 / width))
      }
      if survey.isTooFine || elsewhere + survey.splits.count > most {
        touched = raster.bounds
        survey = PassageSurvey(of: touched, on: raster, side: side, splitting: most)
      }
    }
    areSplitsTold = !survey.isTooFine
    let before = self
    // Only what is odd, before or now, has entries beside the cells.
    if !links.isEmpty || !splits.isEmpty || !meetings.isEmpty {
      for y in touched.y..<touched.maxY {
        for cell in (y * width + touched.x)..<(y * width + touched.maxX) {
          let known = cells[cell]
          if known.isDisjoint(with: [.split, .besideSplit, .meeting]) { continue }
          meetings.remove(cell)
          if known.contains(.meeting) { change.isMetAnew = true }
          if known.contains(.besideSplit) { links[cell] = nil }
          if known.contains(.split) {
            for place in places(of: cell) {
              links[place] = nil
              squares[place] = nil
            }
            splits[cell] = nil
          }
        }
      }
    }
    enter(survey)
    var place = 0
    for y in touched.y..<touched.maxY {
      for x in touched.x..<touched.maxX {
        let cell = y * width + x
        let now = survey.cells[place]
        place += 1
        if now.contains(.meeting) {
          meetings.insert(cell)
          change.isMetAnew = true
        }
        let old = cells[cell]
        if now == old && now.isDisjoint(with: [.split, .besideSplit]) { continue }
        cells[cell] = now
        note(cell, old, now, before, &change)
      }
    }
  }

  /// Notes what became of the places of a cell and their links.
  private func note(
    _ cell: Int, _ old: PassageCell, _ now: PassageCell, _ before: Passages,
    _ change: inout Change
  ) {
    if old.contains(.split) || now.contains(.split) {
      let (places, were) = (places(ofNow: cell, now), before.places(ofNow: cell, old))
      if places == were && places.allSatisfy({ links[$0] == before.links[$0] }) { return }
      change.resplit.append(cell)
      change.closed += were
      change.opened += places
      return
    }
    switch (old.contains(.walkable), now.contains(.walkable)) {
    case (true, false): change.closed.append(cell)
    case (false, true): change.opened.append(cell)
    case (false, false): return
    case (true, true):
      let (were, are) = (old.intersection(.allLinks), now.intersection(.allLinks))
      let (wereOdd, areOdd) = (before.links[cell] ?? [], links[cell] ?? [])
      if !were.isSubset(of: are) || wereOdd.contains(where: { !areOdd.contains($0) }) {
        change.unlinked.append(cell)
      }
      if !are.isSubset(of: were) || areOdd.contains(where: { !wereOdd.contains($0) }) {
        change.linked.append(cell)
      }
    }
  }

  private func places(ofNow cell: Int, _ known: PassageCell) -> [Int] {
    if known.contains(.split) { return Self.places(cell, splits[cell] ?? 0, count) }
    return known.contains(.walkable) ? [cell] : []
  }
}

extension FloorRaster {
  /// The hall as a rectangle.
  var bounds: GridRectangle { GridRectangle(x: 0, y: 0, width: width, depth: depth) }
}
