// SPDX-License-Identifier: Apache-2.0

/// The hall cut into blocks within which walkers meet nothing: either nobody can stand there, or every
/// two neighbouring cells are linked.
///
/// Columns that lie side by side and are alike, cell by cell, in where one can stand and step north or
/// south, and that are linked wherever one can stand, form a *run*; rows likewise. A *block* is where a
/// run of columns crosses a run of rows. Runs have one cell at cells that are split or beside such (see
/// `Passages`).
struct FloorBlocks: Sendable {
  /// Columns or rows, cut into runs.
  struct Runs: Sendable {
    /// The number of the run that each column or row belongs to.
    private(set) var run: [Int32] = []
    /// The first and the last column or row of each run.
    private(set) var first: [Int32] = []
    private(set) var last: [Int32] = []

    /// Cuts where the next is not alike.
    init(isLikeNext: [Bool]) {
      for (place, isLike) in isLikeNext.enumerated() {
        if first.count == last.count { first.append(Int32(place)) }
        run.append(Int32(first.count - 1))
        if !isLike || place == isLikeNext.count - 1 { last.append(Int32(place)) }
      }
    }

    /// How many runs there are.
    var count: Int { first.count }
  }

  /// The part of the floor that is cut; columns and rows count from its north-west corner.
  let bounds: GridRectangle
  let columns: Runs
  let rows: Runs

  /// Cuts a hall, or a part that lies in it, in O(cells).
  init(_ passages: Passages, within part: GridRectangle? = nil) {
    let bounds = part ?? passages.bounds
    let (width, depth) = (bounds.width, bounds.depth)
    self.bounds = bounds
    var isLikeEast = [Bool](repeating: true, count: width)
    var isLikeSouth = [Bool](repeating: true, count: depth)
    let (along, across): (PassageCell, PassageCell) = (
      [.walkable, .north, .south], [.walkable, .east, .west]
    )
    let odd: PassageCell = [.split, .besideSplit]
    passages.cells.withContiguousElements { cells in
      for y in 0..<depth {
        let row = (bounds.y + y) * passages.width + bounds.x
        for x in 0..<max(0, width - 1) {
          let (cell, east) = (cells[row + x], cells[row + x + 1])
          let isAlike =
            cell.intersection(along) == east.intersection(along)
            && cell.contains(.walkable) == cell.contains(.east)
            && cell.union(east).isDisjoint(with: odd)
          if !isAlike { isLikeEast[x] = false }
        }
        guard y + 1 < depth else { continue }
        var isAlike = true
        for x in 0..<width {
          let (cell, south) = (cells[row + x], cells[row + passages.width + x])
          if cell.intersection(across) != south.intersection(across)
            || cell.contains(.walkable) != cell.contains(.south)
            || !cell.union(south).isDisjoint(with: odd)
          {
            isAlike = false
            break
          }
        }
        isLikeSouth[y] = isAlike
      }
    }
    columns = Runs(isLikeNext: isLikeEast)
    rows = Runs(isLikeNext: isLikeSouth)
  }

  /// How many blocks there are.
  var count: Int { columns.count * rows.count }

  /// The block of a run of columns and a run of rows.
  @inline(__always)
  func block(_ column: Int, _ row: Int) -> Int { row * columns.count + column }

  /// The cells of a block, as the hall counts them.
  func area(_ column: Int, _ row: Int) -> GridRectangle {
    let (x, y) = (Int(columns.first[column]), Int(rows.first[row]))
    return GridRectangle(
      x: bounds.x + x, y: bounds.y + y, width: Int(columns.last[column]) - x + 1,
      depth: Int(rows.last[row]) - y + 1)
  }
}
