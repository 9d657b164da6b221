// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import TestSupport
import Testing

@testable import StandMaps

@Suite("How far it is out of the hall")
struct WaysOutTests {
  /// The most steps by a walk from some doors over all cells.
  private func longest(_ floor: Floor, from doors: [Feature.ID]) -> Int? {
    let cells = Set(doors.flatMap { floor.doorCells[$0] ?? [] }).sorted()
    if cells.isEmpty { return nil }
    let walk = floor.walk(from: cells)
    let steps = floor.aisles.indices.filter { floor.aisles[$0] == 1 }.map { walk.steps[$0] }
    return steps.contains { $0 < 0 } ? nil : steps.max().map(Int.init)
  }

  @Test("is what walks from the other doors say, whichever is blocked", arguments: Seeds.first(60))
  func blocked(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let plan = RandomHall.plan(&random)
    let floor = Floor(plan)
    let ways = WaysOut(floor)
    let doors = floor.doorCells.keys.sorted()
    #expect(ways.longest == longest(floor, from: doors))
    for door in doors {
      #expect(
        ways.longest(blocking: door) == longest(floor, from: doors.filter { $0 != door }), "\(door)"
      )
    }
  }
}
