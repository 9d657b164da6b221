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

  /// A cell and how far it is, in steps.
  private struct Place {
    let far: Int32
    let cell: Int
  }

  /// Cells in the order of their distances.
  private struct Wave {
    /// Where it begins, nearest first.
    private let first: [Place]
    /// What it reached on its way, which comes in order by itself.
    var reached: [Place] = []
    private var (nextFirst, nextReached) = (0, 0)

    init(_ first: [Place]) { self.first = first.sorted { $0.far < $1.far } }

    /// The nearest cell that has not had its turn, and whether it is one of those at the beginning.
    @inline(__always)
    mutating func next() -> (Place, isFirst: Bool)? {
      let isOver = nextReached == reached.count
      if nextFirst < first.count, isOver || first[nextFirst].far <= reached[nextReached].far {
        defer { nextFirst += 1 }
        return (first[nextFirst], true)
      }
      if isOver { return nil }
      defer { nextReached += 1 }
      return (reached[nextReached], false)
    }
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
    func doubt(around cell: Int, _ before: Int32, _ cells: inout [Place]) {
      let far = before + 1
      around(cell) { if steps[$0] == far { cells.append(Place(far: far, cell: $0)) } }
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
      var first: [Place] = []
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
      var wave = Wave(first)
      while let (next, _) = wave.next() {
        guard steps[next.cell] == next.far else { continue }
        if isTooLarge { return }
        if isBeside(next.cell, next.far - 1) { continue }
        touched.append((next.cell, next.far))
        steps[next.cell] = lost
        doubt(around: next.cell, next.far, &wave.reached)
      }
    }

    mutating func find(_ change: Change) {
      var first: [Place] = []
      func propose(_ cell: Int) {
        var best = Int32.max
        around(cell) { if steps[$0] >= 0 { best = min(best, steps[$0] + 1) } }
        if best < .max { first.append(Place(far: best, cell: cell)) }
      }
      for place in touched.indices where steps[touched[place].cell] == lost {
        propose(touched[place].cell)
      }
      for cell in change.opened where passable[cell] == 1 { propose(cell) }
      for cell in change.newSources where passable[cell] == 1 {
        first.append(Place(far: 0, cell: cell))
      }
      var wave = Wave(first)
      while let (next, isFirst) = wave.next() {
        // What was reached is noted already, unless a shorter way was found meanwhile.
        guard isFirst ? set(next.cell, next.far) : steps[next.cell] == next.far else { continue }
        if isTooLarge { return }
        let far = next.far + 1
        around(next.cell) { if set($0, far) { wave.reached.append(Place(far: far, cell: $0)) } }
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
