// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// A walker as the rules page describes him, with nothing clever: he is in a cell and in a square of
/// free cells over it, and every such state is kept.
struct SquareWalker {
  struct State: Hashable {
    let cell: GridPoint
    /// The north-west corner of his square.
    let square: GridPoint
  }

  let width: Int
  let depth: Int
  let side: Int
  let isFree: (GridPoint) -> Bool
  /// The north-west corners of all squares of free cells.
  private(set) var squares: Set<GridPoint> = []

  init(width: Int, depth: Int, side: Int, isFree: @escaping (GridPoint) -> Bool) {
    self.width = width
    self.depth = depth
    self.side = side
    self.isFree = isFree
    squares = squares(of: side)
  }

  /// The north-west corners of the squares of free cells with a side.
  func squares(of side: Int) -> Set<GridPoint> {
    var found: Set<GridPoint> = []
    for y in 0..<max(0, depth - side + 1) {
      for x in 0..<max(0, width - side + 1) {
        let corner = GridPoint(x: x, y: y)
        if Self.cells(corner, side).allSatisfy(isFree) { found.insert(corner) }
      }
    }
    return found
  }

  static func cells(_ corner: GridPoint, _ side: Int) -> [GridPoint] {
    (0..<side).flatMap { y in
      (0..<side).map { GridPoint(x: corner.x + $0, y: corner.y + y) }
    }
  }

  static func beside(_ point: GridPoint) -> [GridPoint] {
    Side.allCases.map { GridPoint(x: point.x + $0.step.x, y: point.y + $0.step.y) }
  }

  func covers(_ corner: GridPoint, _ cell: GridPoint) -> Bool {
    cell.x >= corner.x && cell.x < corner.x + side && cell.y >= corner.y
      && cell.y < corner.y + side
  }

  /// The squares joined, directly or through others, to one that covers one of some cells.
  func joined(to cells: [GridPoint]) -> Set<GridPoint> {
    var found = squares.filter { corner in cells.contains { covers(corner, $0) } }
    var frontier = Array(found)
    while let corner = frontier.popLast() {
      for next in Self.beside(corner) where squares.contains(next) {
        if found.insert(next).inserted { frontier.append(next) }
      }
    }
    return found
  }

  /// The fewest steps to each state from all states on some cells, in squares of the aisles.
  func walk(from cells: [GridPoint], in aisles: Set<GridPoint>) -> [State: Int] {
    var steps: [State: Int] = [:]
    var wave = cells.flatMap { cell in
      aisles.filter { covers($0, cell) }.map { State(cell: cell, square: $0) }
    }
    var far = 0
    while !wave.isEmpty {
      // To slide is no step.
      var reached: [State] = []
      while let state = wave.popLast() {
        guard steps[state] == nil else { continue }
        steps[state] = far
        reached.append(state)
        for next in Self.beside(state.square)
        where aisles.contains(next) && covers(next, state.cell) {
          wave.append(State(cell: state.cell, square: next))
        }
      }
      far += 1
      for state in reached {
        for cell in Self.beside(state.cell) {
          for square in [state.square] + Self.beside(state.square)
          where aisles.contains(square) && covers(square, cell) {
            wave.append(State(cell: cell, square: square))
          }
        }
      }
    }
    return steps
  }

  /// The fewest steps to each cell, row by row; -1 where nobody gets to.
  func steps(from cells: [GridPoint], in aisles: Set<GridPoint>) -> [Int32] {
    var steps = [Int32](repeating: -1, count: width * depth)
    for (state, far) in walk(from: cells, in: aisles) {
      let cell = state.cell.y * width + state.cell.x
      if steps[cell] < 0 || steps[cell] > far { steps[cell] = Int32(far) }
    }
    return steps
  }

  /// Squares over some cells in groups that slide into each other while they cover one of the cells.
  func groups(over cells: [GridPoint], of side: Int, among squares: Set<GridPoint>) -> [Set<
    GridPoint
  >] {
    func isOver(_ corner: GridPoint) -> Bool {
      cells.contains {
        $0.x >= corner.x && $0.x < corner.x + side && $0.y >= corner.y && $0.y < corner.y + side
      }
    }
    var rest = squares.filter(isOver)
    var groups: [Set<GridPoint>] = []
    while let start = rest.popFirst() {
      var group: Set<GridPoint> = [start]
      var frontier = [start]
      while let corner = frontier.popLast() {
        for next in Self.beside(corner) where rest.remove(next) != nil {
          group.insert(next)
          frontier.append(next)
        }
      }
      groups.append(group)
    }
    return groups
  }
}
