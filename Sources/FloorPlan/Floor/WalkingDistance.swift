// SPDX-License-Identifier: Apache-2.0

/// How far one walks from a set of aisle cells to every cell: 4-neighbour steps through aisles.
public struct WalkingDistance: Sendable {
  /// What `steps` holds where nobody can walk to.
  public static let unreachable: Int32 = -1
  /// What a cell holds during a walk while nobody has come by.
  private static let open: Int32 = -2

  /// The fewest steps to each cell, row by row from the north-west; `unreachable` elsewhere.
  public internal(set) var steps: PieceArray<Int32>

  /// Walks from a set of cells through passable ones; cells that are not passable are no sources.
  ///
  /// - Complexity: O(cells).
  init(from sources: [Int], passable: [UInt8], width: Int) {
    guard width > 0 else {
      steps = PieceArray([], shift: PieceArray<Int32>.cellShift)
      return
    }
    // The floor within a border that nobody passes, so that no step looks for the hall's edge: a
    // row above and below, and a column between the end of each row and the next.
    let stride = width + 1
    let depth = passable.count / width
    var walked = [Int32](repeating: Self.unreachable, count: stride * (depth + 2) + 1)
    for y in 0..<depth {
      for x in 0..<width where passable[y * width + x] == 1 {
        walked[(y + 1) * stride + x] = Self.open
      }
    }
    var queue = [Int32](repeating: 0, count: passable.count)
    var end = 0
    for source in sources where passable[source] == 1 {
      let place = (source / width + 1) * stride + source % width
      if walked[place] == Self.open {
        walked[place] = 0
        queue[end] = Int32(place)
        end += 1
      }
    }
    walked.withUnsafeMutableBufferPointer { walked in
      queue.withUnsafeMutableBufferPointer { queue in
        var front = 0
        while front < end {
          let place = Int(queue[front])
          front += 1
          let far = walked[place] + 1
          visit(place - stride)
          visit(place - 1)
          visit(place + 1)
          visit(place + stride)

          func visit(_ next: Int) {
            guard walked[next] == Self.open else { return }
            walked[next] = far
            queue[end] = Int32(next)
            end += 1
          }
        }
      }
    }
    var steps = [Int32](repeating: Self.unreachable, count: passable.count)
    for y in 0..<depth {
      for x in 0..<width {
        steps[y * width + x] = max(walked[(y + 1) * stride + x], Self.unreachable)
      }
    }
    self.steps = PieceArray(steps, shift: PieceArray<Int32>.cellShift)
  }

  /// The fewest steps to any of some cells; nil if none can be reached.
  public func nearest(of cells: [Int]) -> Int? {
    var best: Int32?
    for cell in cells where cell >= 0 && cell < steps.count {
      let far = steps[cell]
      if far >= 0 { best = min(best ?? far, far) }
    }
    return best.map(Int.init)
  }
}
