// SPDX-License-Identifier: Apache-2.0

/// How far one walks between the fronts of stands, to the cell, without a field of distances over all
/// cells: a net of the corners of the floor's blocks (see `FloorBlocks`).
///
/// Within a run of columns a walker who passes through may do so along either edge, and so may one who
/// comes from or ends at a cell of it, but for the way to that edge; likewise for rows. So a shortest
/// walk leads over corners of blocks, or it stays within one run of columns or of rows: straight on,
/// but for what the two ends lie aside. The first are links of the net, the second are `Beam`s.
///
/// A block in which nobody can stand has no corners. Places of split cells are corners of their own.
struct WalkNet: Sendable {
  /// A link from a corner to another; none where `to` is negative.
  struct Link: Sendable {
    var to: Int32 = -1
    var steps: Int32 = 0
  }

  /// A rectangle of a front's cells within one block, or a place of a split cell; what it lies at
  /// counts from the corner of what the net is of.
  struct Patch: Sendable {
    /// The block, by its runs; -1 for a split cell.
    var (column, row): (Int32, Int32)
    /// The cells.
    var (west, east, north, south): (Int32, Int32, Int32, Int32)
    /// The block's first corner, or the place of the split cell.
    var corner: Int32
    /// The steps to the block's edges.
    var (toWest, toEast, toNorth, toSouth): (Int32, Int32, Int32, Int32)
  }

  /// All that one sees straight from a patch: so many blocks of its run of columns, or of rows.
  struct Beam {
    let isAlongColumn: Bool
    let run: Int32
    let (first, last): (Int32, Int32)
    let source: Patch
  }

  let blocks: FloorBlocks
  /// The first corner of each block; -1 for a block without.
  let corners: [Int32]
  /// Whether a block of which walkers make use is linked to that in the east, and in the south.
  private let isLinkedEast: [Bool]
  private let isLinkedSouth: [Bool]
  /// Four links of each corner.
  let links: [Link]
  /// The links of split cells, and of cells beside them to those.
  let oddLinks: [Int32: [Int32]]
  /// The most steps that a link has.
  let longest: Int32
  /// The patches of all fronts, and where those of each begin.
  let patches: [Patch]
  let firstPatch: [Int32]

  /// How many corners there are.
  var count: Int { links.count / 4 }

  /// Makes the net of a floor with the fronts of all stands; nil where it would have more corners than
  /// are worth it.
  ///
  /// - Complexity: O(cells + cells of all fronts).
  init?(_ floor: Floor, most: Int) {
    self.init(floor, fronts: Array(floor.fronts), most: most)
  }

  /// Makes the net of a floor, or of a part of it that nobody walks out of, with some sets of cells to
  /// walk between; nil where it would have more corners than are worth it.
  ///
  /// - Parameters:
  ///   - part: Lies in the hall; where it is not all of it, no cell may be split.
  ///   - fronts: Cells in order; those outside the part count as not there.
  /// - Complexity: O(cells + cells of all fronts).
  init?(_ floor: Floor, within part: GridRectangle? = nil, fronts: [[Int]], most: Int) {
    let passages = floor.passages
    let blocks = FloorBlocks(passages, within: part)
    self.blocks = blocks
    guard blocks.count <= most else { return nil }
    var corners = [Int32](repeating: -1, count: blocks.count)
    var east = [Bool](repeating: false, count: blocks.count)
    var south = east
    var count = 0
    for row in 0..<blocks.rows.count {
      for column in 0..<blocks.columns.count {
        let area = blocks.area(column, row)
        let known = passages.cells[area.y * passages.width + area.x]
        guard known.contains(.walkable), !known.contains(.split) else { continue }
        let block = blocks.block(column, row)
        corners[block] = Int32(count)
        count += (area.width > 1 ? 2 : 1) * (area.depth > 1 ? 2 : 1)
        let end = passages.cells[(area.maxY - 1) * passages.width + area.maxX - 1]
        east[block] = end.contains(.east) && column + 1 < blocks.columns.count
        south[block] = end.contains(.south) && row + 1 < blocks.rows.count
      }
    }
    var splits: [Int: Int32] = [:]
    for cell in passages.splits.keys.sorted() {
      for place in passages.places(of: cell) {
        splits[place] = Int32(count)
        count += 1
      }
    }
    guard count <= most else { return nil }
    self.corners = corners
    isLinkedEast = east
    isLinkedSouth = south
    let maker = Maker(blocks: blocks, corners: corners, east: east, south: south)
    (links, longest) = maker.links(count)
    func corner(of place: Int) -> Int32? {
      if place >= passages.count { return splits[place] }
      let block = blocks.block(
        Int(blocks.columns.run[place % passages.width]),
        Int(blocks.rows.run[place / passages.width]))
      return corners[block] < 0 ? nil : corners[block]
    }
    var odd: [Int32: [Int32]] = [:]
    for (place, others) in passages.links {
      guard let from = corner(of: place) else { continue }
      odd[from] = others.compactMap(corner)
    }
    oddLinks = odd
    var patches: [Patch] = []
    var firstPatch: [Int32] = [0]
    for front in fronts {
      maker.add(floor.aislePlaces(of: front), passages, splits, to: &patches)
      firstPatch.append(Int32(patches.count))
    }
    self.patches = patches
    self.firstPatch = firstPatch
  }

  /// The numbers of a front's patches.
  func patches(of front: Int) -> Range<Int> {
    Int(firstPatch[front])..<Int(firstPatch[front + 1])
  }

  /// What is seen straight from a patch.
  ///
  /// - Complexity: O(blocks seen).
  func beams(from patch: Patch) -> [Beam] {
    if patch.column < 0 { return [] }
    let (column, row) = (Int(patch.column), Int(patch.row))
    var (first, last) = (row, row)
    while first > 0, isLinkedSouth[blocks.block(column, first - 1)] { first -= 1 }
    while isLinkedSouth[blocks.block(column, last)] { last += 1 }
    let down = Beam(
      isAlongColumn: true, run: patch.column, first: Int32(first), last: Int32(last), source: patch)
    (first, last) = (column, column)
    while first > 0, isLinkedEast[blocks.block(first - 1, row)] { first -= 1 }
    while isLinkedEast[blocks.block(last, row)] { last += 1 }
    return [
      down,
      Beam(
        isAlongColumn: false, run: patch.row, first: Int32(first), last: Int32(last), source: patch),
    ]
  }
}

extension WalkNet.Beam {
  /// How many steps straight on it is to another patch; nil where it is not seen.
  @inline(__always)
  func steps(to patch: WalkNet.Patch) -> Int32? {
    let (run, place) =
      isAlongColumn ? (patch.column, patch.row) : (patch.row, patch.column)
    guard run == self.run, place >= first, place <= last else { return nil }
    return max(0, patch.west - source.east, source.west - patch.east)
      + max(0, patch.north - source.south, source.north - patch.south)
  }
}

/// Makes links and patches of the blocks of a floor.
private struct Maker {
  let blocks: FloorBlocks
  let corners: [Int32]
  let east: [Bool]
  let south: [Bool]

  /// The four links of so many corners: west, east, north, south; and the most steps of one.
  func links(_ count: Int) -> ([WalkNet.Link], Int32) {
    var links = [WalkNet.Link](repeating: WalkNet.Link(), count: 4 * count)
    var longest: Int32 = 1
    func link(_ one: Int, _ other: Int, _ direction: Int, _ steps: Int32) {
      links[4 * one + direction] = WalkNet.Link(to: Int32(other), steps: steps)
      links[4 * other + direction - 1] = WalkNet.Link(to: Int32(one), steps: steps)
      longest = max(longest, steps)
    }
    for row in 0..<blocks.rows.count {
      for column in 0..<blocks.columns.count {
        let block = blocks.block(column, row)
        if corners[block] < 0 { continue }
        let (first, area) = (Int(corners[block]), blocks.area(column, row))
        let (across, down) = (area.width > 1 ? 2 : 1, area.depth > 1 ? 2 : 1)
        for y in 0..<down {
          let start = first + y * across
          if across > 1 { link(start, start + 1, 1, Int32(area.width - 1)) }
          if east[block] {
            let next = blocks.block(column + 1, row)
            let width = blocks.area(column + 1, row).width > 1 ? 2 : 1
            link(start + across - 1, Int(corners[next]) + y * width, 1, 1)
          }
        }
        for x in 0..<across {
          if down > 1 { link(first + x, first + across + x, 3, Int32(area.depth - 1)) }
          if south[block] {
            let next = blocks.block(column, row + 1)
            link(first + (down - 1) * across + x, Int(corners[next]) + x, 3, 1)
          }
        }
      }
    }
    return (links, longest)
  }

  /// Adds the patches of some places, which come in order.
  func add(
    _ places: [Int], _ passages: Passages, _ splits: [Int: Int32],
    to patches: inout [WalkNet.Patch]
  ) {
    let begin = patches.count
    for place in places {
      if place >= passages.count {
        guard let corner = splits[place] else { continue }
        patches.append(
          WalkNet.Patch(
            column: -1, row: -1, west: 0, east: 0, north: 0, south: 0, corner: corner, toWest: 0,
            toEast: 0, toNorth: 0, toSouth: 0))
        continue
      }
      let (x, y) = (
        Int32(place % passages.width - blocks.bounds.x),
        Int32(place / passages.width - blocks.bounds.y)
      )
      guard x >= 0, y >= 0, x < blocks.bounds.width, y < blocks.bounds.depth else { continue }
      let (column, row) = (blocks.columns.run[Int(x)], blocks.rows.run[Int(y)])
      let corner = corners[blocks.block(Int(column), Int(row))]
      if corner < 0 { continue }
      // Along a row the last one grows; below the last row of one that is as wide, that one.
      if let known = patches.indices.last, known >= begin, patches[known].column == column,
        patches[known].row == row, patches[known].south == y, patches[known].north == y,
        patches[known].east == x - 1
      {
        patches[known].east = x
        continue
      }
      merge(from: begin, &patches)
      patches.append(
        WalkNet.Patch(
          column: column, row: row, west: x, east: x, north: y, south: y, corner: corner,
          toWest: 0, toEast: 0, toNorth: 0, toSouth: 0))
    }
    merge(from: begin, &patches)
    for number in begin..<patches.count where patches[number].column >= 0 {
      let patch = patches[number]
      let (column, row) = (Int(patch.column), Int(patch.row))
      patches[number].toWest = patch.west - blocks.columns.first[column]
      patches[number].toEast = blocks.columns.last[column] - patch.east
      patches[number].toNorth = patch.north - blocks.rows.first[row]
      patches[number].toSouth = blocks.rows.last[row] - patch.south
    }
  }

  /// Joins the last patch, which is complete along its row, to one above it that is as wide.
  private func merge(from begin: Int, _ patches: inout [WalkNet.Patch]) {
    guard patches.count > begin + 1, let last = patches.last, last.column >= 0 else { return }
    for number in (begin..<(patches.count - 1)).reversed() {
      let other = patches[number]
      if other.column == last.column, other.row == last.row, other.west == last.west,
        other.east == last.east, other.south + 1 == last.north
      {
        patches[number].south = last.south
        patches.removeLast()
        return
      }
    }
  }
}
