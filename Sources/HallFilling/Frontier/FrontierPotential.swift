// SPDX-License-Identifier: Apache-2.0

/// The most that the rest of a lattice can add to a frontier, where aisles need not hang together but
/// pay for it: an upper bound of what they can add when they do.
///
/// A rest that makes one system of C systems and f new aisles has at least f + C - 1 places where two
/// aisles meet, side by side. So for any price p ≥ 0 a place, the stands of the rest are at most the
/// stands of any rest, plus p for each place where aisles meet, less p for each new aisle, less p · (C - 1):
/// Lagrange's bound. What is left asks of each square only what lies beside it, and of the frontier only
/// whether a square is an aisle, a stand that waits, or neither: tables of 3ⁿ numbers, filled from the last
/// square to the first. The price is two thirds of a stand, at which a lone aisle among four stands, an
/// aisle between two rows and all between are worth the same, 2 stands for 3 squares.
///
/// A long frontier is cut into bands, each with tables of its own. Numbers are thirds of stands.
struct FrontierPotential {
  /// What a stand counts, and what an aisle pays for not meeting another.
  static let stand: Int32 = 3
  static let price: Int32 = 2
  /// No filling goes on from here.
  static let none: Int32 = -(1 << 28)
  /// So many numbers tables may hold altogether.
  private static let room = 4_000_000

  private let length: Int
  private var bands: [BandPotential]

  /// Fills the tables.
  init(_ lattice: StandLattice) {
    length = lattice.rows
    bands = Self.bands(lattice, tallest: 11).map {
      BandPotential(lattice, rows: $0, keepsColumns: true)
    }
  }

  /// Cuts the rows into as few bands as tables have room for.
  private static func bands(_ lattice: StandLattice, tallest: Int) -> [Range<Int>] {
    var count = (lattice.rows + tallest - 1) / tallest
    while count < lattice.rows {
      let height = (lattice.rows + count - 1) / count
      let numbers = (0..<height).reduce(lattice.columns * count) { product, _ in
        min(3 * product, 1 << 40)
      }
      if numbers <= room { break }
      count += 1
    }
    return (0..<count).map { band in
      (band * lattice.rows / count)..<((band + 1) * lattice.rows / count)
    }
  }

  /// An upper bound of the stands of a lattice of any size, in O(squares) tables of bounded size.
  static func most(of lattice: StandLattice) -> Int {
    let thirds = bands(lattice, tallest: 9).reduce(Int(price)) { sum, rows in
      sum + Int(BandPotential(lattice, rows: rows, keepsColumns: false).most)
    }
    return max(0, thirds / Int(stand))
  }

  /// Gets the tables of a column ready.
  mutating func open(column: Int) {
    for band in bands.indices { bands[band].open(column: column) }
  }

  /// The most that all squares from a row of the open column on can add, in thirds; far below 0 where no
  /// filling goes on.
  @inline(__always)
  func rest(of state: FrontierState, from row: Int) -> Int32 {
    var systems: UInt8 = 0
    for place in 0..<length { systems = max(systems, state[place] >> 4) }
    var rest = -Self.price * (Int32(systems) - 1)
    for band in bands { rest += band.rest(of: state, from: row) }
    return rest
  }

  /// The most stands of the whole lattice.
  var most: Int {
    max(0, bands.reduce(Int(Self.price)) { $0 + Int($1.most) } / Int(Self.stand))
  }
}
