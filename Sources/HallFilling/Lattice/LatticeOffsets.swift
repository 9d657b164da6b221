// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension HallFiller {
  /// So many offsets of the lattice are looked at.
  private static let mostOffsets = 9

  /// The lattices worth solving, those with the most squares for stands first; none where an aisle is
  /// wider than a stand.
  var lattices: [HallLattice] {
    let (width, depth) = size
    guard ground.aisle <= min(width, depth) else { return [] }
    var found: [(lattice: HallLattice, squares: Int)] = []
    let pitches = width == depth ? [(width, depth)] : [(width, depth), (depth, width)]
    let cells = max(1, ground.hall.bounds.cellCount)
    for pitch in pitches {
      // In large halls only what loses no line of squares.
      let slack = (x: ground.hall.width % pitch.0, y: ground.hall.depth % pitch.1)
      let isLarge = cells * pitch.0 * pitch.1 / (width * depth) > 100_000
      for y in 0..<(isLarge ? min(2, slack.y + 1) : pitch.1) {
        for x in 0..<(isLarge ? min(2, slack.x + 1) : pitch.0) {
          if let lattice = HallLattice(ground, pitch: (pitch.0, pitch.1), offset: (x, y)) {
            found.append((lattice, lattice.lattice.uses.count { $0.contains(.stand) }))
          }
        }
      }
    }
    found.sort { $0.squares > $1.squares }
    let least = found.first.map { $0.squares - max(2, $0.squares / 32) } ?? 0
    return found.prefix(Self.mostOffsets).filter { $0.squares >= least }.map(\.lattice)
  }

  /// A bound that holds on the module itself, in new stands.
  ///
  /// The edge of aisles that hang together is at most 2A ÷ a + 2a long, A their area, a their least width:
  /// a square has 4a, and each step of it adds at most two to the edge and, where it does, a cells. Every
  /// stand takes its frontage of that edge, and its own floor from A.
  var roughBound: Int {
    let area = size.width * size.depth
    let free = ground.freeCells
    let front = max(1, ground.hall.module.cellsCovering(ground.rules.aisle.frontage))
    let aisle = ground.aisle
    // n · front ≤ 2 (free - n · area) / aisle + 2 · aisle
    let edge = (2 * free + 2 * aisle * aisle) / (front * aisle + 2 * area)
    return min(free / area, edge, most ?? .max)
  }
}
