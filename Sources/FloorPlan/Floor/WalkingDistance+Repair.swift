// SPDX-License-Identifier: Apache-2.0

extension WalkingDistance {
  /// What a cell holds during a repair while its way is lost and no other is found.
  private static let lost: Int32 = -3

  /// What changed on the floor of a walk.
  struct Change {
    /// Cells that nobody can pass any more.
    var blocked: [Int] = []
    /// Cells that can be passed now.
    var opened: [Int] = []
    /// Cells that are no source any more, though they may still be passed.
    var lostSources: [Int] = []
    /// Cells that became a source.
    var newSources: [Int] = []
  }

  /// Brings the distances up to date after a change, and returns the cells where they differ now.
  ///
  /// First the cells that lost every shortest way are found, nearest first: a cell keeps its
  /// distance while a neighbour is one step nearer. Then those cells, and what was opened, are
  /// walked into again from the cells around them (Ramalingam and Reps, 1996, for unit steps).
  ///
  /// A change that reaches too far is walked anew.
  ///
  /// - Parameter sources: All cells to set out from now.
  /// - Complexity: O(n log n) for n cells that changed, with their neighbours; O(cells) at most.
  mutating func repair(
    _ change: Change, from sources: [Int], passable: PieceArray<UInt8>, width: Int
  ) -> [Int] {
    var repair = Repair(steps: steps, passable: passable, width: width)
    repair.lose(change)
    if !repair.isTooLarge { repair.find(change) }
    if !repair.isTooLarge {
      let changed = repair.finish()
      steps = repair.steps
      return changed
    }
    let before = steps.joinedElements
    self = WalkingDistance(from: sources, passable: passable.joinedElements, width: width)
    let now = steps.joinedElements
    return before.indices.filter { before[$0] != now[$0] }
  }

  private struct Repair {
    var steps: PieceArray<Int32>
    let passable: PieceArray<UInt8>
    let width: Int
    /// Each cell touched, once, with what it held before.
    var touched: [(cell: Int, before: Int32)] = []
    /// Whether a new walk costs less than going on.
    var isTooLarge: Bool { touched.count > steps.count / 16 + 16 }

    /// Calls `body` for the 4-neighbours of a cell.
    @inline(__always)
    func around(_ cell: Int, _ body: (Int) -> Void) {
      let x = cell % width
      if cell >= width { body(cell - width) }
      if x > 0 { body(cell - 1) }
      if x + 1 < width { body(cell + 1) }
      if cell + width < steps.count { body(cell + width) }
    }

    /// Adds the neighbours of a cell whose shortest way may have led over it.
    @inline(__always)
    func doubt(around cell: Int, _ before: Int32, _ queue: inout [(far: Int32, cell: Int)]) {
      let far = before + 1
      let x = cell % width
      if cell >= width && steps[cell - width] == far { queue.append((far, cell - width)) }
      if x > 0 && steps[cell - 1] == far { queue.append((far, cell - 1)) }
      if x + 1 < width && steps[cell + 1] == far { queue.append((far, cell + 1)) }
      if cell + width < steps.count && steps[cell + width] == far {
        queue.append((far, cell + width))
      }
    }

    /// Whether a neighbour of a cell is so many steps away.
    @inline(__always)
    func isBeside(_ cell: Int, _ far: Int32) -> Bool {
      let x = cell % width
      return cell >= width && steps[cell - width] == far || x > 0 && steps[cell - 1] == far
        || x + 1 < width && steps[cell + 1] == far
        || cell + width < steps.count && steps[cell + width] == far
    }

    mutating func lose(_ change: Change) {
      var first: [(far: Int32, cell: Int)] = []
      for cell in change.blocked where steps[cell] >= 0 {
        touched.append((cell, steps[cell]))
        steps[cell] = unreachable
      }
      for place in touched.indices {
        doubt(around: touched[place].cell, touched[place].before, &first)
      }
      for cell in change.lostSources where steps[cell] == 0 {
        touched.append((cell, 0))
        steps[cell] = lost
        doubt(around: cell, 0, &first)
      }
      first.sort { $0.far < $1.far }
      var queue: [(far: Int32, cell: Int)] = []
      var (nextFirst, nextQueued) = (0, 0)
      while nextFirst < first.count || nextQueued < queue.count {
        let next: (far: Int32, cell: Int)
        if nextQueued == queue.count
          || nextFirst < first.count && first[nextFirst].far <= queue[nextQueued].far
        {
          next = first[nextFirst]
          nextFirst += 1
        } else {
          next = queue[nextQueued]
          nextQueued += 1
        }
        guard steps[next.cell] == next.far else { continue }
        if isTooLarge { return }
        if isBeside(next.cell, next.far - 1) { continue }
        touched.append((next.cell, next.far))
        steps[next.cell] = lost
        doubt(around: next.cell, next.far, &queue)
      }
    }

    mutating func find(_ change: Change) {
      var first: [(far: Int32, cell: Int)] = []
      func propose(_ cell: Int) {
        var best = Int32.max
        around(cell) { if steps[$0] >= 0 { best = min(best, steps[$0] + 1) } }
        if best < .max { first.append((best, cell)) }
      }
      for place in touched.indices where steps[touched[place].cell] == lost {
        propose(touched[place].cell)
      }
      for cell in change.opened where passable[cell] == 1 { propose(cell) }
      for cell in change.newSources where passable[cell] == 1 { first.append((0, cell)) }
      first.sort { $0.far < $1.far }
      var queue: [(far: Int32, cell: Int)] = []
      var (nextFirst, nextQueued) = (0, 0)
      while nextFirst < first.count || nextQueued < queue.count {
        let next: (far: Int32, cell: Int)
        if nextQueued == queue.count
          || nextFirst < first.count && first[nextFirst].far <= queue[nextQueued].far
        {
          next = first[nextFirst]
          nextFirst += 1
          guard set(next.cell, next.far) else { continue }
        } else {
          next = queue[nextQueued]
          nextQueued += 1
          if steps[next.cell] != next.far { continue }
        }
        if isTooLarge { return }
        let far = next.far + 1
        let x = next.cell % width
        if next.cell >= width { reach(next.cell - width) }
        if x > 0 { reach(next.cell - 1) }
        if x + 1 < width { reach(next.cell + 1) }
        if next.cell + width < steps.count { reach(next.cell + width) }

        func reach(_ cell: Int) {
          if set(cell, far) { queue.append((far, cell)) }
        }
      }
    }

    /// Notes a shorter way to a cell; false if it is none.
    private mutating func set(_ cell: Int, _ far: Int32) -> Bool {
      let before = steps[cell]
      if before == lost {
        steps[cell] = far
        return true
      }
      guard before > far || before == unreachable && passable[cell] == 1 else { return false }
      touched.append((cell, before))
      steps[cell] = far
      return true
    }

    /// Closes what stayed lost, and returns the cells that differ now.
    mutating func finish() -> [Int] {
      for place in touched.indices where steps[touched[place].cell] == lost {
        steps[touched[place].cell] = unreachable
      }
      return touched.compactMap { steps[$0.cell] == $0.before ? nil : $0.cell }
    }
  }
}
