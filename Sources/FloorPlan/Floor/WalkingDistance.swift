// SPDX-License-Identifier: Apache-2.0

/// How far one walks from a set of aisle cells to every cell: 4-neighbour steps through aisles.
public struct WalkingDistance: Sendable {
  /// What `steps` holds where nobody can walk to.
  public static let unreachable: Int32 = -1

  /// The fewest steps to each cell, row by row from the north-west; `unreachable` elsewhere.
  public let steps: [Int32]

  /// Walks from a set of cells through passable ones; cells that are not passable are no sources.
  ///
  /// - Complexity: O(cells).
  init(from sources: [Int], passable: [UInt8], width: Int) {
    var steps = [Int32](repeating: Self.unreachable, count: passable.count)
    var queue: [Int32] = []
    for source in sources where passable[source] == 1 && steps[source] < 0 {
      steps[source] = 0
      queue.append(Int32(source))
    }
    var next = 0
    while next < queue.count {
      let cell = Int(queue[next])
      next += 1
      let far = steps[cell] + 1
      let x = cell % width
      if x > 0 { visit(cell - 1) }
      if x + 1 < width { visit(cell + 1) }
      if cell >= width { visit(cell - width) }
      if cell + width < passable.count { visit(cell + width) }

      func visit(_ other: Int) {
        guard passable[other] == 1, steps[other] < 0 else { return }
        steps[other] = far
        queue.append(Int32(other))
      }
    }
    self.steps = steps
  }

  /// The fewest steps to any of some cells; nil if none can be reached.
  public func nearest(of cells: [Int]) -> Int? {
    var best: Int32?
    for cell in cells where steps.indices.contains(cell) && steps[cell] >= 0 {
      if best.map({ steps[cell] < $0 }) ?? true { best = steps[cell] }
    }
    return best.map(Int.init)
  }
}
