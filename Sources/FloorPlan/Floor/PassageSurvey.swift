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
  /// - Complexity: O(cells of the part and `side` around it), and O(side²) for each split cell.
  init(of part: GridRectangle, on raster: FloorRaster, side: Int) {
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
      resolveSplits()
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
  /// Tells the places of split cells apart and links them.
  private mutating func resolveSplits() {
    if splitCells.isEmpty { return }
    let (width, depth) = (around.width, around.depth)
    let near = part.grown(by: 1)
    let splitCells = splitCells.filter { near.contains(point($0)) }
    var labels: [Int: [Int16]] = [:]
    for cell in splitCells {
      let groups = groups(over: cell)
      labels[cell] = groups
      guard part.contains(point(cell)) else { continue }
      splits[hallCell(cell)] = Int(groups.max() ?? 0) + 1
      for corner in groups.indices where groups[corner] >= 0 {
        let place = place(of: cell, group: Int(groups[corner]))
        if squares[place] != nil { continue }
        let (x, y) = (corner % side - side + 1, corner / side - side + 1)
        squares[place] = GridRectangle(
          x: point(cell).x + x, y: point(cell).y + y, width: side, depth: side)
      }
    }
    for cell in splitCells {
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
        if !found[other].contains(.split) { found[other].insert(.besideSplit) }
        link(cell, other, labels)
      }
    }
    for place in links.keys { links[place]?.sort() }
  }

  /// The group of each square over a cell, by its corner in the window south-east of the cell; -1
  /// where no square fits.
  private func groups(over cell: Int) -> [Int16] {
    let width = around.width
    let reachX = min(side, width - cell % width)
    let reachY = min(side, around.depth - cell / width)
    var labels = [Int16](repeating: -1, count: side * side)
    var next: Int16 = 0
    var frontier: [(x: Int, y: Int)] = []
    func visit(_ x: Int, _ y: Int, _ label: Int16) {
      guard x >= 0, y >= 0, x < reachX, y < reachY, labels[y * side + x] < 0,
        fits[cell + y * width + x] == 1
      else { return }
      labels[y * side + x] = label
      frontier.append((x, y))
    }
    for y in 0..<reachY {
      for x in 0..<reachX {
        visit(x, y, next)
        if frontier.isEmpty { continue }
        while let corner = frontier.popLast() {
          visit(corner.x, corner.y - 1, next)
          visit(corner.x - 1, corner.y, next)
          visit(corner.x + 1, corner.y, next)
          visit(corner.x, corner.y + 1, next)
        }
        next += 1
      }
    }
    return labels
  }

  /// Links the places of a split cell to those of a neighbour by the squares that cover both.
  private mutating func link(_ cell: Int, _ other: Int, _ labels: [Int: [Int16]]) {
    guard let groups = labels[cell] else { return }
    let width = around.width
    let (dx, dy) = (other % width - cell % width, other / width - cell / width)
    for y in max(0, dy)..<min(side, side + dy) {
      for x in max(0, dx)..<min(side, side + dx) where groups[y * side + x] >= 0 {
        let here = place(of: cell, group: Int(groups[y * side + x]))
        let theirs = labels[other].map { Int($0[(y - dy) * side + x - dx]) }
        let there = place(of: other, group: theirs)
        add(there, to: here, of: cell)
        add(here, to: there, of: other)
      }
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
