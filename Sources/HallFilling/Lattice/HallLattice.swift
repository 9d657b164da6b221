// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A lattice laid over a hall: squares of one stand each, from an offset on.
struct HallLattice {
  let lattice: StandLattice
  /// The first square.
  let origin: GridPoint
  /// The cells of a square from west to east, and from north to south.
  let pitch: (x: Int, y: Int)

  /// Lays a lattice over the ground; nil where no square finds room.
  ///
  /// - Complexity: O(squares).
  init?(_ ground: FillingGround, pitch: (x: Int, y: Int), offset: (x: Int, y: Int)) {
    let hall = ground.hall
    let columns = (hall.width - offset.x) / pitch.x
    let rows = (hall.depth - offset.y) / pitch.y
    guard columns > 0, rows > 0, columns * rows <= 4_000_000 else { return nil }
    var uses: [LatticeUse] = []
    uses.reserveCapacity(columns * rows)
    func square(_ column: Int, _ row: Int) -> GridRectangle {
      GridRectangle(
        x: offset.x + column * pitch.x, y: offset.y + row * pitch.y, width: pitch.x,
        depth: pitch.y)
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let area = square(column, row)
        var use: LatticeUse = []
        if ground.isClear(area) { use.insert(.aisle) }
        if ground.mayStand(area) { use.insert(.stand) }
        uses.append(use)
      }
    }
    for strip in ground.doors {
      // What lies between the door and the first square behind it belongs to the door.
      for depth in 0..<(max(pitch.x, pitch.y)) {
        let reached = strip.grown(by: depth)
        let wide =
          strip.width >= strip.depth
          ? GridRectangle(x: strip.x, y: reached.y, width: strip.width, depth: reached.depth)
          : GridRectangle(x: reached.x, y: strip.y, width: reached.width, depth: strip.depth)
        var found = false
        for row in max(0, (wide.y - offset.y) / pitch.y)..<max(0, rows) {
          if offset.y + row * pitch.y >= wide.maxY { break }
          for column in max(0, (wide.x - offset.x) / pitch.x)..<max(0, columns) {
            let area = square(column, row)
            if area.x >= wide.maxX { break }
            let place = row * columns + column
            if area.overlaps(wide) && uses[place].contains(.aisle) {
              uses[place] = [.aisle, .door]
              found = true
            }
          }
        }
        if found { break }
      }
    }
    let deepest = ground.rules.blindDepth.map { metres -> Int in
      let squares = metres / hall.module.metres(max(pitch.x, pitch.y)) + 1e-9
      return Int(min(squares, Double(FrontierSteps.deepest + 1)))
    }
    // What is deeper than can be told apart counts as any depth.
    let blindDepth = deepest.flatMap { $0 > FrontierSteps.deepest ? nil : $0 }
    lattice = StandLattice(columns: columns, rows: rows, uses: uses, blindDepth: blindDepth)
    origin = GridPoint(x: offset.x, y: offset.y)
    self.pitch = pitch
  }

  /// The cells of a square, by its place in `lattice`.
  func area(of place: Int) -> GridRectangle {
    GridRectangle(
      x: origin.x + place % lattice.columns * pitch.x,
      y: origin.y + place / lattice.columns * pitch.y, width: pitch.x, depth: pitch.y)
  }

  /// The stands of a filling.
  func stands(_ filling: [FrontierSteps.Choice]) -> [GridRectangle] {
    filling.indices.filter { filling[$0] == .stand }.map(area)
  }
}
