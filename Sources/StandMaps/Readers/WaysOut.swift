// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// How far it is out of a hall at most, with all doors open or one of them blocked.
struct WaysOut {
  private let floor: Floor
  /// The inner cells of all doors, in order, and how many doors have each.
  private let cells: [Int]
  private let counts: [Int: Int]
  private let walk: WalkingDistance
  /// The most steps from an aisle cell to the nearest door; nil without a door.
  let longest: Int?

  /// Takes the walk in from all doors, which the floor has.
  ///
  /// - Complexity: O(cells).
  init(_ floor: Floor) {
    self.floor = floor
    counts = floor.doorCells.values.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    cells = counts.keys.sorted()
    walk = floor.exitDistance
    longest = cells.isEmpty ? nil : walk.steps.reduce(0) { max($0, Int($1)) }
  }

  /// The most steps from an aisle cell to the nearest of the other doors; nil where some lead to none.
  ///
  /// No way becomes shorter, so only those that led to the door are looked at.
  ///
  /// - Complexity: O(cells of doors, and n log n for n cells from which that door was the nearest).
  func longest(blocking door: Feature.ID) -> Int? {
    guard let longest else { return nil }
    let own = Set(floor.doorCells[door] ?? [])
    let others = cells.filter { (counts[$0] ?? 0) > (own.contains($0) ? 1 : 0) }
    if others.isEmpty { return nil }
    var blocked = walk
    var looked = 0
    let changed = floor.repair(
      &blocked, after: FloorChange(), from: floor.sources(of: cells), to: floor.sources(of: others),
      looking: &looked)
    var most = longest
    for cell in changed {
      if blocked.steps[cell] < 0 { return nil }
      most = max(most, Int(blocked.steps[cell]))
    }
    return most
  }
}
