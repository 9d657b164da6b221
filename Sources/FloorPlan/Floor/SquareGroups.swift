// SPDX-License-Identifier: Apache-2.0

/// Tells apart the groups into which the squares over a cell fall, of which none slides into another
/// while it covers the cell.
///
/// Squares go by their south-east corners, and these by runs along a row: so the width of an aisle in
/// cells counts once, not squared.
struct SquareGroups {
  /// Corners beside each other in one row, all of one group.
  struct Run {
    let row: Int
    let first: Int
    let last: Int
    fileprivate(set) var group: Int
  }

  /// The groups over a cell.
  struct Groups {
    /// By row, then from west to east.
    let runs: [Run]
    /// How many groups there are.
    let count: Int
    /// Where the runs of each row begin, from the cell's row on, and where the last end.
    fileprivate let rows: [Int]
    fileprivate let row: Int

    /// The group of a corner that is in one of the runs.
    func group(row: Int, column: Int) -> Int? {
      let place = row - self.row
      guard rows.indices.contains(place), rows.indices.contains(place + 1) else { return nil }
      return runs[rows[place]..<rows[place + 1]].first { $0.first <= column && column <= $0.last }?
        .group
    }
  }

  private let side: Int
  private let (width, depth): (Int, Int)
  /// The runs of corners in each row, and where those of each row begin.
  private var runs: [(first: Int32, last: Int32)] = []
  private var rows: [Int] = [0]

  /// Finds the runs of corners of an area.
  ///
  /// - Parameter fits: 1 where a square of free cells has its south-east corner, row by row.
  /// - Complexity: O(cells of the area).
  init(_ fits: [UInt8], width: Int, side: Int) {
    self.side = side
    self.width = width
    depth = width > 0 ? fits.count / width : 0
    for y in 0..<depth {
      var first: Int?
      for x in 0..<width {
        if fits[y * width + x] == 1 {
          if first == nil { first = x }
        } else if let begin = first {
          runs.append((Int32(begin), Int32(x - 1)))
          first = nil
        }
      }
      if let first { runs.append((Int32(first), Int32(width - 1))) }
      rows.append(runs.count)
    }
  }

  /// The groups of the squares over a cell.
  ///
  /// - Complexity: O(side + runs over the cell), but for a search in each row.
  func groups(over cell: Int) -> Groups {
    let (x, y) = (cell % width, cell / width)
    let (east, south) = (min(width, x + side), min(depth, y + side))
    var found: [Run] = []
    var starts: [Int] = []
    // Which run leads to each run of its group; the first run of a group to itself.
    var leaders: [Int] = []
    func leader(_ run: Int) -> Int {
      var run = run
      while leaders[run] != run { run = leaders[run] }
      return run
    }
    var above = 0..<0
    for row in y..<south {
      let begin = found.count
      starts.append(begin)
      var place = firstRun(in: row, endingFrom: x)
      while place < rows[row + 1], Int(runs[place].first) < east {
        let (first, last) = (max(x, Int(runs[place].first)), min(east - 1, Int(runs[place].last)))
        let number = found.count
        found.append(Run(row: row, first: first, last: last, group: 0))
        leaders.append(number)
        for other in above where found[other].first <= last && first <= found[other].last {
          let (one, two) = (leader(other), leader(number))
          leaders[max(one, two)] = min(one, two)
        }
        place += 1
      }
      above = begin..<found.count
    }
    starts.append(found.count)
    var count = 0
    for run in found.indices {
      let leader = leader(run)
      if leader == run {
        found[run].group = count
        count += 1
      } else {
        found[run].group = found[leader].group
      }
    }
    return Groups(runs: found, count: count, rows: starts, row: y)
  }

  private func firstRun(in row: Int, endingFrom x: Int) -> Int {
    var (low, high) = (rows[row], rows[row + 1])
    while low < high {
      let middle = low + (high - low) / 2
      if Int(runs[middle].last) < x { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
