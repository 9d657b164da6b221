// SPDX-License-Identifier: Apache-2.0

/// Finds the relations of one stand to all others, whichever of the two is asked.
struct StandRelations {
  private let floor: Floor
  private let span: Int

  init(_ floor: Floor) {
    self.floor = floor
    span = floor.module.cellsWithin(floor.aisleRule.facingSpan)
  }

  /// All relations of a stand, by the other's number.
  func all(of stand: Int) -> [Neighbours.Neighbour] {
    let footprint = floor.footprints[stand]
    let open = floor.openSides[stand]
    var found: [Neighbours.Neighbour] = []
    for other in floor.index.candidates(near: footprint, within: 0) where other != stand {
      let theirs = floor.footprints[other]
      guard footprint.contains(where: { theirs.contains(where: $0.adjoins) }) else { continue }
      let relation: Relation =
        open.isDisjoint(with: floor.openSides[other]) ? .backToBack : .sideBySide
      found.append(.init(stand: other, relation: relation))
    }
    var facing: [Int] = []
    for side in Side.allCases where open.contains(OpenSides(side)) {
      for piece in footprint { addStands(across: piece, side, to: &facing) }
    }
    for other in facing where other != stand && !found.contains(where: { $0.stand == other }) {
      found.append(.init(stand: other, relation: .facing))
    }
    found.sort { $0.stand < $1.stand }
    return found
  }

  /// Looks straight across the aisle beside a side of a piece, from each of its cells.
  private func addStands(across piece: GridRectangle, _ side: Side, to found: inout [Int]) {
    let near = OpenSides(side.opposite)
    let step = side.step
    guard
      let strip = GridRectangle(x: 0, y: 0, width: floor.width, depth: floor.depth)
        .intersection(piece.strip(beside: side))
    else { return }
    for startY in strip.y..<strip.maxY {
      for startX in strip.x..<strip.maxX {
        var (x, y) = (startX, startY)
        var length = 0
        while length <= span, let cell = floor.raster.cell(x, y), floor.aisles[cell] == 1 {
          length += 1
          x += step.x
          y += step.y
        }
        guard length >= 1, length <= span else { continue }
        floor.forEachStand(atX: x, y) { other in
          if floor.openSides[other].contains(near), !found.contains(other) {
            found.append(other)
          }
        }
      }
    }
  }
}

extension Floor {
  /// Calls `body` for the stands under a position, in the hall or out of it.
  func forEachStand(atX x: Int, _ y: Int, _ body: (Int) -> Void) {
    guard let cell = raster.cell(x, y) else {
      for number in outsiders
      where footprints[number].contains(where: {
        $0.contains(GridPoint(x: x, y: y))
      }) { body(number) }
      return
    }
    forEachStand(under: cell, body)
  }

  /// Calls `body` for the stands under a cell.
  @inline(__always)
  func forEachStand(under cell: Int, _ body: (Int) -> Void) {
    switch raster.occupant[cell] {
    case FloorRaster.nobody: return
    case FloorRaster.several: for number in raster.stands(under: cell) { body(Int(number)) }
    case let number: body(Int(number))
    }
  }
}
