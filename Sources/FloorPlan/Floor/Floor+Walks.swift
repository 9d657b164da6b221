// SPDX-License-Identifier: Apache-2.0

/// Walks that somebody keeps while the floor changes.
extension Floor {
  /// The stands that touch some cells, in order; with all that reach out of the hall, whose
  /// boundary may touch a cell without a neighbour in the hall.
  public func stands(touching cells: [Int]) -> [Int] {
    if cells.isEmpty { return [] }
    var numbers = outsiders
    addStands(around: cells, to: &numbers)
    sortEachOnce(&numbers)
    return numbers
  }

  /// Brings a walk up to date after a change of this floor, and returns the cells where its
  /// distance differs now.
  ///
  /// - Parameters:
  ///   - before: The cells that it set out from, in order.
  ///   - now: Those that it sets out from now, in order; other cells than aisles are left out.
  /// - Complexity: As for `WalkingDistance` repairs: O(n log n) for n cells that differ.
  public func repair(
    _ walk: inout WalkingDistance, after change: FloorChange, from before: [Int], to now: [Int]
  ) -> [Int] {
    var step = WalkingDistance.Change(blocked: change.closing, opened: change.opening)
    if before != now {
      step.lostSources = Self.missing(before, in: now)
      step.newSources = Self.missing(now, in: before).filter(isAisle)
    }
    if step.blocked.isEmpty && step.opened.isEmpty && step.lostSources.isEmpty
      && step.newSources.isEmpty
    {
      return []
    }
    return walk.repair(step, from: now.filter(isAisle), passable: walkable, width: width)
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
