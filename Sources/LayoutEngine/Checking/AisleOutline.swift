// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What the aisles border on: all that is no aisle, in pieces that hang together.
///
/// Cells that touch at a corner hang together. All that lies outside the hall is one piece, with
/// what touches the hall's edge.
struct AisleOutline {
  /// The piece outside the hall.
  private static let outside: Int32 = 0
  private static let aisle: Int32 = -1
  private static let unseen: Int32 = -2
  private let floor: Floor
  /// The piece of each cell; `aisle` for aisles.
  private let pieces: [Int32]

  /// Finds the pieces, in O(cells).
  init(_ floor: Floor) {
    self.floor = floor
    let stride = floor.width + 2
    // The hall within a border of outside, where walking round it joins all that touches its edge.
    var bordered = [Int32](repeating: Self.unseen, count: stride * (floor.depth + 2))
    for cell in floor.aisles.indices where floor.aisles[cell] == 1 {
      bordered[(cell / floor.width + 1) * stride + cell % floor.width + 1] = Self.aisle
    }
    var next = Self.outside
    for place in bordered.indices where bordered[place] == Self.unseen {
      Self.spread(from: place, as: next, in: &bordered, stride)
      next += 1
    }
    pieces = (0..<floor.depth).flatMap { y in
      bordered[((y + 1) * stride + 1)..<((y + 2) * stride - 1)]
    }
  }

  private static func spread(
    from start: Int, as piece: Int32, in cells: inout [Int32], _ stride: Int
  ) {
    var frontier = [start]
    cells[start] = piece
    while let cell = frontier.popLast() {
      for row in [cell - stride, cell, cell + stride] {
        for other in (row - 1)...(row + 1)
        where cells.indices.contains(other) && cells[other] == unseen {
          cells[other] = piece
          frontier.append(other)
        }
      }
    }
  }

  /// The piece at a position, which may lie outside the hall; -1 for an aisle.
  func piece(at point: GridPoint) -> Int32 {
    floor.cell(x: point.x, y: point.y).map { pieces[$0] } ?? Self.outside
  }

  /// Whether all that a cell borders on, corners included, is aisle or of one piece.
  func borders(_ cell: Int, onlyOn piece: Int32) -> Bool {
    if Self.isEdge(cell, floor) && piece != Self.outside { return false }
    var isSo = true
    Self.around(cell, floor) { other in
      if pieces[other] >= 0 && pieces[other] != piece { isSo = false }
    }
    return isSo
  }

  /// The 4-neighbours of a cell in the hall.
  func neighbours(of cell: Int) -> [Int] {
    let point = floor.point(of: cell)
    return Side.allCases.compactMap {
      floor.cell(x: point.x + $0.step.x, y: point.y + $0.step.y)
    }
  }

  private static func isEdge(_ cell: Int, _ floor: Floor) -> Bool {
    let point = floor.point(of: cell)
    return point.x == 0 || point.y == 0 || point.x == floor.width - 1
      || point.y == floor.depth - 1
  }

  /// Calls `body` for the eight cells around one, as far as they are in the hall.
  private static func around(_ cell: Int, _ floor: Floor, _ body: (Int) -> Void) {
    let point = floor.point(of: cell)
    for y in (point.y - 1)...(point.y + 1) {
      for x in (point.x - 1)...(point.x + 1) {
        if let other = floor.cell(x: x, y: y), other != cell { body(other) }
      }
    }
  }
}
