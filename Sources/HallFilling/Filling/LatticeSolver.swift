// SPDX-License-Identifier: Apache-2.0

/// Solves one lattice, pass by pass: each keeps ten times as many states, until none had to be left out.
struct LatticeSolver {
  /// The longest side, across, that is searched.
  static let longestFrontier = FrontierState.limit
  private static let widths = [1000, 10_000, 100_000, 1_000_000]

  let lattice: StandLattice
  private let isTurned: Bool
  /// The lattice with rows across the frontier.
  private let upright: StandLattice
  /// Without the limit of blind aisles: what it proves holds for the lattice, too.
  private var relaxed: FrontierSearch?
  private var search: FrontierSearch?
  private var nextWidth = 0
  private var nextRelaxed = 0
  /// No filling of the lattice has more stands.
  private(set) var bound: Int
  /// The most stands of a filling that was found; -1 before.
  private(set) var stands = -1
  /// That filling, square by square.
  private(set) var filling: [FrontierSteps.Choice] = []

  init(_ lattice: StandLattice) {
    self.lattice = lattice
    isTurned = lattice.columns < lattice.rows
    upright = isTurned ? lattice.turned : lattice
    let squares = lattice.uses.count { $0.contains(.stand) }
    if upright.rows <= Self.longestFrontier {
      let search = FrontierSearch(upright)
      self.search = search
      bound = min(squares, search.most)
      relaxed = lattice.blindDepth == nil ? nil : search.withAnyBlindDepth
    } else {
      bound = min(squares, FrontierPotential.most(of: upright))
    }
  }

  /// Whether nothing more can be found or proved.
  var isSettled: Bool {
    stands >= bound || search == nil || nextWidth >= Self.widths.count
  }

  /// One pass more; returns a filling where it found a better one.
  mutating func step(_ isStopped: () -> Bool) -> Bool {
    guard !isSettled, var search else { return false }
    let width = Self.widths[nextWidth]
    // What fits without the limit is soon known, and often as many as fit with it.
    if nextRelaxed <= nextWidth, var relaxed {
      let pass = relaxed.pass(width: width, above: max(stands, 0), isStopped: isStopped)
      if !pass.isStopped {
        bound = min(bound, max(pass.bound, stands))
        nextRelaxed = pass.bound > max(pass.stands, stands) ? nextRelaxed + 1 : Self.widths.count
      }
      self.relaxed = relaxed
    }
    let pass = search.pass(width: width, above: stands, isStopped: isStopped)
    self.search = search
    if pass.isStopped { return false }
    nextWidth += 1
    bound = min(bound, max(pass.bound, 0))
    guard pass.stands > stands, let found = pass.filling else { return false }
    stands = pass.stands
    filling = isTurned ? Self.turned(found, columns: upright.columns) : found
    return true
  }

  /// Another filling with at least so many stands; nil where none was found.
  ///
  /// - Complexity: A pass with few states.
  mutating func other(
    _ least: Int, seed: UInt64, _ isStopped: () -> Bool
  ) -> [FrontierSteps.Choice]? {
    guard var search else { return nil }
    let pass = search.pass(
      width: Self.widths[seed % 2 == 0 ? 0 : 1], above: least - 1, seed: seed, isStopped: isStopped)
    self.search = search
    return pass.filling.map { isTurned ? Self.turned($0, columns: upright.columns) : $0 }
  }

  private static func turned(
    _ filling: [FrontierSteps.Choice], columns: Int
  ) -> [FrontierSteps.Choice] {
    let rows = filling.count / max(1, columns)
    return (0..<columns).flatMap { x in (0..<rows).map { filling[$0 * columns + x] } }
  }
}
