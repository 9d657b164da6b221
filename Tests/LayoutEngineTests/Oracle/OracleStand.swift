// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What the rules page derives of a stand: its cells, open sides and front.
struct OracleStand {
  let stand: Stand
  let cells: Set<GridPoint>
  let area: Double
  private(set) var openSides: [Side] = []
  private(set) var front: [GridPoint] = []
  private let floor: OracleFloor
  /// Steps from its front to every aisle cell.
  var steps: [[Int?]] { floor.flood(from: front) }

  var id: String { stand.id.text }

  init(_ stand: Stand, on floor: OracleFloor) {
    self.stand = stand
    self.floor = floor
    cells = OracleFloor.cells(of: stand)
    area = Double(cells.count) * floor.metres * floor.metres
    for side in Side.allCases {
      let beside = cells.map { OracleFloor.neighbour(of: $0, side) }.filter(floor.isAisle)
      guard Double(beside.count) * floor.metres >= floor.frontage - 1e-9 else { continue }
      openSides.append(side)
      front += beside
    }
  }

  /// Whether they lie so far apart, along one axis at least, that more than so many cells are between.
  func isBeyond(_ most: Int, _ other: OracleStand) -> Bool {
    let (one, two) = (stand.bounds, other.stand.bounds)
    return max(
      one.x - two.maxX, two.x - one.maxX, one.y - two.maxY, two.y - one.maxY) > most
  }

  /// Whether a cell of one is, or is beside, a cell of the other.
  func adjoins(_ other: OracleStand) -> Bool {
    if isBeyond(0, other) { return false }
    return cells.contains { cell in
      other.cells.contains(cell)
        || Side.allCases.contains { other.cells.contains(OracleFloor.neighbour(of: cell, $0)) }
    }
  }

  /// How it stands to another: the first relation that holds.
  func relation(to other: OracleStand, on floor: OracleFloor) -> String? {
    if adjoins(other) {
      return openSides.contains(where: other.openSides.contains) ? "sideBySide" : "backToBack"
    }
    return faces(other, on: floor) || other.faces(self, on: floor) ? "facing" : nil
  }

  /// Whether one looks straight from an open side across aisle at an open side of the other.
  private func faces(_ other: OracleStand, on floor: OracleFloor) -> Bool {
    if isBeyond(Int(floor.facingSpan / floor.metres) + 1, other) { return false }
    return openSides.filter { other.openSides.contains($0.opposite) }.contains { side in
      cells.contains { start in
        var cell = OracleFloor.neighbour(of: start, side)
        var count = 0
        while floor.isAisle(at: cell) {
          count += 1
          cell = OracleFloor.neighbour(of: cell, side)
        }
        return count > 0 && Double(count) * floor.metres <= floor.facingSpan + 1e-9
          && other.cells.contains(cell)
      }
    }
  }

  /// The lengths of the strips of free floor that no passage square covers, straight from a cell of
  /// this stand to the other.
  func strips(to other: OracleStand, on floor: OracleFloor) -> [Double] {
    // Straight on means that both have cells in one row or one column.
    let (bounds, theirs) = (stand.bounds, other.stand.bounds)
    let isInOneRow = bounds.y < theirs.maxY && theirs.y < bounds.maxY
    let isInOneColumn = bounds.x < theirs.maxX && theirs.x < bounds.maxX
    if !isInOneRow && !isInOneColumn { return [] }
    return Side.allCases.flatMap { side in
      cells.compactMap { start in
        var cell = OracleFloor.neighbour(of: start, side)
        var count = 0
        while floor.isHall(cell), floor.isFree[cell.y][cell.x], !floor.isPassage[cell.y][cell.x] {
          count += 1
          cell = OracleFloor.neighbour(of: cell, side)
        }
        return count > 0 && other.cells.contains(cell) ? Double(count) * floor.metres : nil
      }
    }
  }
}
