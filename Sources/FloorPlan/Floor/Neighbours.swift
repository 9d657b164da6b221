// SPDX-License-Identifier: Apache-2.0

/// How every two stands of a floor stand to each other.
public struct Neighbours: Sendable {
  /// A stand in a relation to another.
  public struct Neighbour: Hashable, Sendable {
    /// The other stand's number.
    public let stand: Int
    /// How they stand to each other.
    public let relation: Relation
  }

  /// For each stand those it has a relation to, by number.
  public let lists: [[Neighbour]]

  /// Finds all relations of a floor.
  ///
  /// - Complexity: O(stands + boundary × facing span).
  public init(_ floor: Floor) {
    var relations = [[Int: Relation]](repeating: [:], count: floor.stands.count)
    let index = RectangleIndex(floor.footprints)
    for (first, footprint) in floor.footprints.enumerated() {
      for second in index.candidates(near: footprint, within: 0)
      where second > first
        && footprint.contains(where: { floor.footprints[second].contains(where: $0.adjoins) })
      {
        let common = floor.openSides[first].intersection(floor.openSides[second])
        let relation: Relation = common.isEmpty ? .backToBack : .sideBySide
        relations[first][second] = relation
        relations[second][first] = relation
      }
    }
    let strips = FacingStrips(floor)
    for first in floor.stands.indices {
      for second in strips.stands(facing: first) where relations[first][second] == nil {
        relations[first][second] = .facing
        relations[second][first] = .facing
      }
    }
    lists = relations.map { table in
      table.map { Neighbour(stand: $0.key, relation: $0.value) }.sorted { $0.stand < $1.stand }
    }
  }

  /// How two stands stand to each other, by number; nil for no relation.
  public func relation(_ first: Int, _ second: Int) -> Relation? {
    lists[first].first { $0.stand == second }?.relation
  }
}

/// Looks straight across aisles from a stand's open sides.
private struct FacingStrips {
  let floor: Floor
  let span: Int

  init(_ floor: Floor) {
    self.floor = floor
    span = floor.module.cellsWithin(floor.aisleRule.facingSpan)
  }

  /// The stands south and east of one that face it; those north and west find it in their turn.
  func stands(facing stand: Int) -> [Int] {
    var found: Set<Int> = []
    for side in [Side.south, .east] where floor.openSides[stand].contains(OpenSides(side)) {
      for piece in floor.footprints[stand] {
        for start in floor.raster.cells(of: piece.strip(beside: side)) {
          found.formUnion(ends(from: floor.point(of: start), towards: side))
        }
      }
    }
    found.remove(stand)
    return found.sorted()
  }

  /// The stands at the end of the strip that begins at a cell and whose near side is open.
  private func ends(from start: GridPoint, towards side: Side) -> [Int] {
    var point = start
    var length = 0
    while length <= span, let cell = floor.cell(x: point.x, y: point.y), floor.isAisle(cell) {
      length += 1
      point = GridPoint(x: point.x + side.step.x, y: point.y + side.step.y)
    }
    guard length >= 1, length <= span else { return [] }
    let near = OpenSides(side.opposite)
    return floor.stands(at: point).filter { floor.openSides[$0].contains(near) }
  }
}
