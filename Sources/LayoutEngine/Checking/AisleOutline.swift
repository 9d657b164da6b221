// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What the aisles border on: all that is no aisle, in pieces that hang together.
///
/// Cells that touch at a corner hang together. All that lies outside the hall is one piece, with
/// what touches the hall's edge.
struct AisleOutline {
  /// The piece outside the hall.
  private static let outside: Int32 = 0
  private let floor: Floor
  /// The piece of each cell; -1 for aisles.
  private let pieces: [Int32]

  /// Finds the pieces, in O(cells).
  init(_ floor: Floor) {
    self.floor = floor
    var pieces = [Int32](repeating: -1, count: floor.aisles.count)
    var next = Self.outside
    func spread(from start: Int, as piece: Int32) {
      var frontier = [start]
      pieces[start] = piece
      while let cell = frontier.popLast() {
        Self.around(cell, floor) { other in
          guard !floor.isAisle(other), pieces[other] < 0 else { return }
          pieces[other] = piece
          frontier.append(other)
        }
      }
    }
    for cell in pieces.indices where !floor.isAisle(cell) && Self.isEdge(cell, floor) {
      if pieces[cell] < 0 { spread(from: cell, as: Self.outside) }
    }
    for cell in pieces.indices where !floor.isAisle(cell) && pieces[cell] < 0 {
      next += 1
      spread(from: cell, as: next)
    }
    self.pieces = pieces
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
