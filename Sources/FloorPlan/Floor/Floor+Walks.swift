// SPDX-License-Identifier: Apache-2.0

/// Walks that somebody keeps while the floor changes.
extension Floor {
  /// The stands that touch some cells, in order; with all that reach out of the hall, whose
  /// boundary may touch a cell without a neighbour in the hall.
  package func stands(touching cells: [Int]) -> [Int] {
    if cells.isEmpty { return [] }
    var numbers = outsiders
    addStands(around: cells, to: &numbers)
    sortEachOnce(&numbers)
    return numbers
  }

  /// Whether any cell holds several places of walkers: passage squares that do not slide into each
  /// other lie over it.
  package var hasSplitCells: Bool { !passages.splits.isEmpty }

  /// The places that a walk from some cells sets out from, in order.
  package func sources(of cells: [Int]) -> [Int] {
    let places = aislePlaces(of: cells)
    return passages.splits.isEmpty ? places : places.sorted()
  }

  /// Brings a walk up to date after a change of this floor, and returns the cells where its
  /// distance differs now.
  ///
  /// - Parameters:
  ///   - before: The places that it set out from, as `sources` gave them before the change.
  ///   - now: Those that it sets out from now.
  ///   - looked: Grows by how many places were looked at.
  /// - Complexity: As for `WalkingDistance` repairs: O(n log n) for n cells that differ.
  package func repair(
    _ walk: inout WalkingDistance, after change: FloorChange, from before: [Int], to now: [Int],
    looking looked: inout Int
  ) -> [Int] {
    var step = WalkingDistance.Change(passages: change.passages)
    if before != now {
      step.lostSources = Self.missing(before, in: now)
      step.newSources = Self.missing(now, in: before)
    }
    if !change.passages.resplit.isEmpty {
      // A place of the same number may be another one now.
      let opened = Set(change.passages.opened)
      step.newSources += now.filter(opened.contains)
    }
    return step.isEmpty ? [] : walk.repair(step, from: now, over: passages, looking: &looked)
  }

  /// What the first list has and the second has not; both in order.
  private static func missing(_ first: [Int], in second: [Int]) -> [Int] {
    var place = 0
    return first.filter { cell in
      while place < second.count && second[place] < cell { place += 1 }
      return place == second.count || second[place] != cell
    }
  }
}
