// SPDX-License-Identifier: Apache-2.0

/// Walks along the boundary of stands and finds where it touches aisles.
struct StandBoundary {
  let raster: FloorRaster
  let aisles: PieceArray<UInt8>
  /// How many cells of boundary make a side open.
  let needed: Int

  /// A stand's open sides, and the aisle cells that touch it there, each once and in order.
  ///
  /// Frontage is summed over a side, so an L-shaped stand counts all its edges that look one way.
  func survey(_ footprint: [GridRectangle]) -> (open: OpenSides, front: [Int]) {
    var open: OpenSides = []
    var front: [Int] = []
    for side in Side.allCases {
      let touching = footprint.flatMap { aisleCells(beside: $0, side) }
      if touching.count >= needed {
        open.insert(OpenSides(side))
        front += touching
      }
    }
    // A cell in the corner of an L touches two sides.
    front.sort()
    var previous: Int?
    front.removeAll { cell in
      defer { previous = cell }
      return previous == cell
    }
    return (open, front)
  }

  /// The aisle cells along one side of a rectangle: one for each cell of boundary.
  private func aisleCells(beside piece: GridRectangle, _ side: Side) -> [Int] {
    raster.cells(of: piece.strip(beside: side)).filter { aisles[$0] == 1 }
  }
}
