// SPDX-License-Identifier: Apache-2.0

/// Finds where a walker can stand and step on a part of the floor; see `Passages`.
///
/// Squares go by their south-east corner. The groups of squares over a cell are counted without
/// looking at any of them: in the grid of corners the set over a cell has no hole, for what is missing
/// comes in blocks as large as the window it is looked at through; so its groups are its corners less
/// its pairs of neighbours plus its fours (Euler's formula). Both are sums over windows, and running
/// sums make them cost nothing for the width of the aisle.
struct PassageSurvey {
  /// What is known of each cell of the part, row by row.
  private(set) var cells: [PassageCell] = []
  /// The cells of the part that are split or where squares meet, by their place in `cells`.
  private(set) var odd: [Int] = []
  /// How many groups the squares over each split cell of the part fall into, by cell of the hall.
  private(set) var splits: [Int: Int] = [:]
  /// The places linked to places of the part, where one of the two belongs to a split cell.
  private(set) var links: [Int: [Int]] = [:]

  /// One passage square of each place of the part's split cells.
  private(set) var squares: [Int: GridRectangle] = [:]

  /// Whether so many cells are split that their places are not told apart: a walker then gets from any
  /// square over a cell into any other.
  private(set) var isTooFine = false

  private let side: Int
  /// The part with so much around it that all squares over it and its neighbours are inside.
  private let around: GridRectangle
  private let part: GridRectangle
  private let hallWidth: Int
  private let hallCells: Int
  /// 1 where a square of free cells has its south-east corner, row by row of `around`.
  private var fits: [UInt8] = []
  private var found: [PassageCell] = []
  private var splitCells: [Int] = []

  /// Surveys a part of the hall.
  ///
  /// - Parameter most: So many split cells of the part are told apart at most.
  /// - Complexity: O(cells of the part and `side` around it), and O(side) for each split cell.
  init(of part: GridRectangle, on raster: FloorRaster, side: Int, splitting most: Int = .max) {
    self.side = side
    self.part = part
    hallWidth = raster.width
    hallCells = raster.width * raster.depth
    around = raster.bounds.intersection(part.grown(by: side)) ?? part
    guard !part.isEmpty else { return }
    fits = raster.squareCorners(in: around, side: side)
    found = [PassageCell](repeating: [], count: around.cellCount)
    if side == 1 {
      linkFreeCells()
    } else if side <= around.width && side <= around.depth {
      survey()
      isTooFine = splitCells.count > most && splitCells.count { part.contains(point($0)) } > most
      if isTooFine { joinSplits() } else { resolveSplits() }
    }
    cut()
  }

  /// Takes what was found for the part alone.
  private mutating func cut() {
    if around == part {
      cells = found
    } else {
      cells.reserveCapacity(part.cellCount)
      for y in part.y..<part.maxY {
        let row = (y - around.y) * around.width + part.x - around.x
        cells += found[row..<(row + part.width)]
      }
    }
    found = []
    fits = []
    for place in cells.indices where !cells[place].isDisjoint(with: [.split, .meeting]) {
      odd.append(place)
    }
  }
}

// MARK: Ordinary floor

extension PassageSurvey {
  /// Squares of one cell are joined to all their free neighbours.
  private mutating func linkFreeCells() {
    let width = around.width
    for cell in fits.indices where fits[cell] == 1 {
      found[cell].insert(.walkable)
      if cell % width > 0 && fits[cell - 1] == 1 {
        found[cell].insert(.west)
        found[cell - 1].insert(.east)
      }
      if cell >= width && fits[cell - width] == 1 {
        found[cell].insert(.north)
        found[cell - width].insert(.south)
      }
    }
  }

  /// Looks at all cells from the south-east, so that the squares over a cell are those met last.
  private mutating func survey() {
    let (width, depth) = (around.width, around.depth)
    let wide = Int32(clamping: side)
    let far = Int32.max / 2
    var split: [Int] = []
    // What is counted for each column, in one piece of memory that nobody checks at each step.
    var counts = [Int32](repeating: 0, count: width * (3 + 2 * side))
    counts.withUnsafeMutableBufferPointer { counts in
      found.withUnsafeMutableBufferPointer { found in
        fits.withUnsafeBufferPointer { fits in
          // Rows from the present one to the last met with a corner near in the east: less than `side`
          // away, and so near that the square covers the cell in the west, too.
          let sinceAny = UnsafeMutableBufferPointer(rebasing: counts[..<width])
          let sinceNear = UnsafeMutableBufferPointer(rebasing: counts[width..<(2 * width)])
          // Runs of corners in the last rows and of pairs of corners in them, and their sums over the
          // window.
          let groups = UnsafeMutableBufferPointer(rebasing: counts[(2 * width)..<(3 * width)])
          let runs = UnsafeMutableBufferPointer(
            rebasing: counts[(3 * width)..<((3 + side) * width)])
          let pairRuns = UnsafeMutableBufferPointer(rebasing: counts[((3 + side) * width)...])
          for x in 0..<width { (sinceAny[x], sinceNear[x]) = (far, far) }
          for y in stride(from: depth - 1, through: 0, by: -1) {
            let row = y * width
            let slot = y % side * width
            let nextSlot = (y + side - 1) % side * width
            let hasNext = y + 1 < depth
            var gap = far
            var (run, pairRun): (Int32, Int32) = (0, 0)
            var (east, eastPair): (UInt8, UInt8) = (0, 0)
            for x in stride(from: width - 1, through: 0, by: -1) {
              let here = fits[row + x]
              let pair = hasNext ? here & fits[row + width + x] : 0
              gap = here == 1 ? 0 : min(far, gap + 1)
              sinceAny[x] = gap < wide ? 0 : min(far, sinceAny[x] + 1)
              sinceNear[x] = gap < wide - 1 ? 0 : min(far, sinceNear[x] + 1)
              if here == 1 && east == 0 { run += 1 }
              if pair == 1 && eastPair == 0 { pairRun += 1 }
              if x + side < width {
                let (gone, last) = (row + x + side, row + x + side - 1)
                if fits[gone] == 1 && fits[last] == 0 { run -= 1 }
                if hasNext && fits[gone] & fits[gone + width] == 1
                  && fits[last] & fits[last + width] == 0
                {
                  pairRun -= 1
                }
              }
              (east, eastPair) = (here, pair)
              groups[x] += run - runs[slot + x] - pairRun + pairRuns[nextSlot + x]
              runs[slot + x] = run
              pairRuns[slot + x] = pairRun
              guard sinceAny[x] < wide else { continue }
              let cell = row + x
              var known = found[cell]
              known.insert(.walkable)
              if groups[x] > 1 {
                known.formUnion([.split, .meeting])
                split.append(cell)
              }
              if sinceNear[x] < wide && x > 0 {
                known.insert(.west)
                found[cell - 1].insert(.east)
              }
              if sinceAny[x] < wide - 1 && y > 0 {
                known.insert(.north)
                found[cell - width].insert(.south)
              }
              if x + 1 < width && found[cell + 1].contains(.walkable) && !known.contains(.east) {
                known.insert(.meeting)
                found[cell + 1].insert(.meeting)
              }
              if hasNext && found[cell + width].contains(.walkable) && !known.contains(.south) {
                known.insert(.meeting)
                found[cell + width].insert(.meeting)
              }
              found[cell] = known
            }
          }
        }
      }
    }
    splitCells = split
  }
}

// MARK: Split cells

extension PassageSurvey {
  /// Takes split cells for ordinary ones, and tells of no meetings.
  private mutating func joinSplits() {
    for cell in found.indices { found[cell].subtract([.split, .meeting]) }
    splitCells = []
  }

  /// Tells the places of split cells apart and links them.
  private mutating func resolveSplits() {
    if splitCells.isEmpty { return }
    let (width, depth) = (around.width, around.depth)
    let near = part.grown(by: 1)
    let squares = SquareGroups(fits, width: width, side: side)
    // From the north-west, so that what is known of the rows above is not needed any more.
    var known: [Int: SquareGroups.Groups] = [:]
    var row = 0
    for cell in splitCells.reversed() where near.contains(point(cell)) {
      if cell / width != row {
        row = cell / width
        known = known.filter { $0.key >= row * width }
      }
      let groups = known[cell] ?? squares.groups(over: cell)
      known[cell] = groups
      if part.contains(point(cell)) { note(groups, of: cell) }
      let (x, y) = (cell % width, cell / width)
      var sides: [(Int, PassageCell, PassageCell)] = []
      if x > 0 { sides.append((cell - 1, .west, .east)) }
      if x + 1 < width { sides.append((cell + 1, .east, .west)) }
      if y > 0 { sides.append((cell - width, .north, .south)) }
      if y + 1 < depth { sides.append((cell + width, .south, .north)) }
      for (other, there, back) in sides where found[cell].contains(there) {
        found[cell].remove(there)
        found[other].remove(back)
        guard near.contains(point(other)) else { continue }
        if found[other].contains(.split) {
          let theirs = known[other] ?? squares.groups(over: other)
          known[other] = theirs
          link(cell, groups, other, theirs)
        } else {
          found[other].insert(.besideSplit)
          link(cell, groups, other, nil)
        }
      }
    }
    for place in links.keys { links[place]?.sort() }
  }

  /// Notes how many groups there are over a cell of the part, and a square of each.
  private mutating func note(_ groups: SquareGroups.Groups, of cell: Int) {
    splits[hallCell(cell)] = groups.count
    for run in groups.runs {
      let place = place(of: cell, group: run.group)
      if squares[place] != nil { continue }
      squares[place] = GridRectangle(
        x: around.x + run.first - side + 1, y: around.y + run.row - side + 1, width: side,
        depth: side)
    }
  }

  /// Links the places of a split cell to those of a neighbour by the squares that cover both.
  private mutating func link(
    _ cell: Int, _ groups: SquareGroups.Groups, _ other: Int, _ theirs: SquareGroups.Groups?
  ) {
    let width = around.width
    let (x, y) = (max(cell % width, other % width), max(cell / width, other / width))
    let east = min(cell % width, other % width) + side
    let south = min(cell / width, other / width) + side
    var last: (here: Int, there: Int)?
    for run in groups.runs where run.row >= y && run.row < south {
      let column = max(run.first, x)
      guard column <= run.last, column < east else { continue }
      let group = theirs.flatMap { $0.group(row: run.row, column: column) }
      if theirs != nil, group == nil { continue }
      let (here, there) = (place(of: cell, group: run.group), place(of: other, group: group))
      // Row after row most runs say the same.
      if let last, last == (here, there) { continue }
      last = (here, there)
      add(there, to: here, of: cell)
      add(here, to: there, of: other)
    }
  }

  /// Notes a link of a place of a cell of the part.
  private mutating func add(_ place: Int, to other: Int, of cell: Int) {
    guard part.contains(point(cell)) else { return }
    if links[other]?.contains(place) != true { links[other, default: []].append(place) }
  }

  private func place(of cell: Int, group: Int?) -> Int {
    hallCell(cell) + hallCells * (group.map { 1 + $0 } ?? 0)
  }

  private func point(_ cell: Int) -> GridPoint {
    GridPoint(x: around.x + cell % around.width, y: around.y + cell / around.width)
  }

  private func hallCell(_ cell: Int) -> Int {
    (around.y + cell / around.width) * hallWidth + around.x + cell % around.width
  }
}
