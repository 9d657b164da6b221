// SPDX-License-Identifier: Apache-2.0

/// What a square of the lattice may become.
package struct LatticeUse: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// A stand may stand there.
  package static let stand = LatticeUse(rawValue: 1)
  /// People may walk there.
  package static let aisle = LatticeUse(rawValue: 2)
  /// It lies in a door: it has to be an aisle.
  package static let door = LatticeUse(rawValue: 4)
}

/// A hall cut into squares, each of which takes one stand or is as wide as an aisle.
///
/// A **filling** says for each square whether it is a stand, an aisle or unused, so that
/// - stands lie where `stand` is, aisles where `aisle` is, and all squares with `door` are aisles;
/// - the aisles hang together, side by side (4-neighbours);
/// - each stand has an aisle beside it, no unused square that may be an aisle has one;
/// - no aisle is blind beyond `blindDepth` squares, where that is set: from every aisle it is at most
///   so many steps to the **core**, the largest set of aisles each of which lies in a door or has two
///   neighbours in the set. With 0 no aisle ends blind.
package struct StandLattice: Hashable, Sendable {
  /// Squares from west to east.
  package let columns: Int
  /// Squares from north to south.
  package let rows: Int
  /// What each may be, row by row.
  package var uses: [LatticeUse]
  /// How many squares deep a blind aisle may be; nil for any depth.
  package var blindDepth: Int?

  package init(columns: Int, rows: Int, uses: [LatticeUse], blindDepth: Int? = nil) {
    self.columns = columns
    self.rows = rows
    self.uses = uses
    self.blindDepth = blindDepth
  }

  /// The same with rows for columns.
  package var turned: StandLattice {
    StandLattice(
      columns: rows, rows: columns,
      uses: (0..<columns).flatMap { x in (0..<rows).map { uses[$0 * columns + x] } },
      blindDepth: blindDepth)
  }
}
