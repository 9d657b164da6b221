// SPDX-License-Identifier: Apache-2.0

/// The tables of `FrontierPotential` for some neighbouring rows of a lattice.
///
/// What lies beyond its first and last row it does not know, and takes the best for granted: a stand
/// there has its aisle, an aisle meets another, whose half of the price counts here.
struct BandPotential {
  private let lattice: StandLattice
  let rows: Range<Int>
  private let powers: [Int]
  /// The tables before the first square of each column, and after the last; only the first where one
  /// asks for the bound alone.
  private var columns: [[Int32]] = []
  /// The tables of one column: before each of its squares, and after the last.
  private var squares: [[Int32]] = []

  /// Fills the tables, in O(columns · n · 3ⁿ) for n rows.
  init(_ lattice: StandLattice, rows: Range<Int>, keepsColumns: Bool) {
    self.lattice = lattice
    self.rows = rows
    powers = (0...rows.count).map { place in (0..<place).reduce(1) { power, _ in 3 * power } }
    // After the last square nothing waits any more.
    var table = (0..<powers[rows.count]).map { Self.hasWaiting($0) ? FrontierPotential.none : 0 }
    if keepsColumns { columns = [table] }
    for column in stride(from: lattice.columns - 1, through: 0, by: -1) {
      for place in stride(from: rows.count - 1, through: 0, by: -1) {
        table = before(place, column, table)
      }
      if keepsColumns { columns.append(table) }
    }
    if keepsColumns { columns.reverse() } else { columns = [table] }
  }

  private static func hasWaiting(_ profile: Int) -> Bool {
    var rest = profile
    while rest > 0 {
      if rest % 3 == 1 { return true }
      rest /= 3
    }
    return false
  }

  /// The most of all squares, in thirds of stands.
  var most: Int32 { columns[0][0] }

  /// Gets the tables of a column ready.
  mutating func open(column: Int) {
    squares = [columns[column + 1]]
    for place in stride(from: rows.count - 1, through: 0, by: -1) {
      squares.append(before(place, column, squares[squares.count - 1]))
    }
    squares.reverse()
  }

  /// The most that the squares from a row of the open column on can add, in thirds.
  @inline(__always)
  func rest(of state: FrontierState, from row: Int) -> Int32 {
    var profile = 0
    for place in 0..<rows.count {
      let kind = state[rows.lowerBound + place] & 15
      if kind == FrontierKind.waiting {
        if !isOpen(place) { profile += powers[place] }
      } else if kind >= FrontierKind.core {
        profile += 2 * powers[place]
      }
    }
    return squares[min(max(row - rows.lowerBound, 0), rows.count)][profile]
  }

  /// Whether a row has a neighbour beyond the band.
  @inline(__always)
  private func isOpen(_ place: Int) -> Bool {
    place == 0 && rows.lowerBound > 0 || place == rows.count - 1 && rows.upperBound < lattice.rows
  }

  /// The table before a square, from the one after it.
  private func before(_ place: Int, _ column: Int, _ after: [Int32]) -> [Int32] {
    let use = lattice.uses[(rows.lowerBound + place) * lattice.columns + column]
    let own = powers[place]
    let above = place > 0 ? powers[place - 1] : 0
    let isOpen = isOpen(place)
    var beyond: Int32 = place == 0 && rows.lowerBound > 0 ? 1 : 0
    if place == rows.count - 1 && rows.upperBound < lattice.rows { beyond += 1 }
    beyond *= FrontierPotential.price / 2
    var table = [Int32](repeating: FrontierPotential.none, count: after.count)
    let mayStand = use.contains(.stand) && !use.contains(.door)
    let mayAisle = use.contains(.aisle)
    let mayRest = !use.contains(.door)
    let none = FrontierPotential.none
    after.withUnsafeBufferPointer { after in
      table.withUnsafeMutableBufferPointer { table in
        for profile in 0..<table.count {
          let left = profile / own % 3
          let up = above > 0 ? profile / above % 3 : 0
          let bare = profile - left * own
          var best = none
          if left != 1 {
            if mayRest { best = max(best, after[bare]) }
            if mayStand {
              let waits = isOpen || left == 2 || up == 2 ? 0 : own
              best = max(best, after[bare + waits] + FrontierPotential.stand)
            }
          }
          if mayAisle {
            let settled = up == 1 ? bare - above : bare
            let meets: Int32 = (left == 2 ? 1 : 0) + (up == 2 ? 1 : 0)
            let paid = FrontierPotential.price * (meets - 1) + beyond
            best = max(best, after[settled + 2 * own] + paid)
          }
          table[profile] = max(best, none)
        }
      }
    }
    return table
  }
}
