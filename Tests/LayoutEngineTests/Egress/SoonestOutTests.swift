// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import LayoutEngine

@Suite("Doors chosen so that the last is out soonest")
struct SoonestOutTests {
  private static func time(_ steps: [[Int]], _ persons: [Double], _ rates: [Double]) -> Double {
    var search = SoonestOut(
      EgressWays(steps.map { $0.map(Int32.init) }, groups: persons.count), persons: persons,
      rates: rates)
    search.solve()
    return search.time
  }

  /// Some groups and doors by chance; everybody has a way.
  private static func random(_ seed: Int, doors: Int, groups: Int, most: Int) -> EgressOracle {
    var random = SplitMix64(seed: UInt64(seed))
    var steps = (0..<doors).map { _ in
      (0..<groups).map { _ in
        Int.random(in: 0..<5, using: &random) == 0 ? -1 : Int.random(in: 0...most, using: &random)
      }
    }
    for group in 0..<groups where steps.allSatisfy({ $0[group] < 0 }) { steps[0][group] = most }
    let persons = (0..<groups).map { _ in Double(Int.random(in: 0...6, using: &random)) }
    let rates = (0..<doors).map { _ in Double.random(in: 0.2...4, using: &random) }
    return EgressOracle(steps: steps, persons: persons, rates: rates)
  }

  @Test("one door: the last is through when all who come after any step have passed")
  func oneDoor() {
    // Busy from the first on: 2 + 12 ÷ 3; or waiting for the last: 30 + 1 ÷ 3.
    #expect(Self.time([[2, 3, 4]], [4, 4, 4], [3]) == 6)
    #expect((Self.time([[2, 3, 30]], [4, 4, 1], [3]) - (30 + 1.0 / 3)).magnitude < 1e-9)
  }

  @Test("two doors: those in the middle part between them")
  func twoDoors() {
    // Ten are at door 0 at once and pass until 10; six are at either after two steps and have 8 at door 1.
    #expect(Self.time([[0, 2], [-1, 2]], [10, 6], [1, 1]) == 10)
    // Eight and eight: door 0 lets nine through until 9, door 1 seven from 2 until 9.
    #expect((Self.time([[0, 2], [-1, 2]], [8, 8], [1, 1]) - 9).magnitude < 1e-9)
  }

  @Test("a group moves on so that another finds room, over several doors")
  func chain() {
    // The first can only use door 0, the second 0 or 1, the third 1 or 2; each door takes one in a step.
    let time = Self.time([[0, 0, -1], [-1, 0, 0], [-1, -1, 0]], [6, 6, 6], [1, 1, 1])
    #expect((time - 6).magnitude < 1e-9)
  }

  @Test("it is the least time, by all bounds", arguments: Seeds.first(150))
  func bounds(seed: Int) {
    let oracle = Self.random(seed, doors: 1 + seed % 3, groups: 1 + seed % 9, most: 8)
    let time = Self.time(oracle.steps, oracle.persons, oracle.rates)
    #expect((time - oracle.byBounds).magnitude < 1e-5)
  }

  @Test("it is the least time, by a flow through time", arguments: Seeds.first(30))
  func flow(seed: Int) {
    let oracle = Self.random(1000 + seed, doors: 1 + seed % 4, groups: 1 + seed % 12, most: 12)
    let time = Self.time(oracle.steps, oracle.persons, oracle.rates)
    #expect((time - oracle.byFlow).magnitude < 1e-5)
  }

  @Test(
    "everybody goes somewhere, and all doors are done in that time", arguments: Seeds.first(100))
  func everybody(seed: Int) {
    let oracle = Self.random(2000 + seed, doors: 1 + seed % 5, groups: 40, most: 30)
    var search = SoonestOut(
      EgressWays(oracle.steps.map { $0.map(Int32.init) }, groups: 40), persons: oracle.persons,
      rates: oracle.rates)
    search.solve()
    for group in 0..<40 {
      let sent = search.ways.of(group).reduce(0) { $0 + search.flow[$1] }
      #expect((sent - oracle.persons[group]).magnitude < 1e-6)
    }
    #expect(search.flow.allSatisfy { $0 > -1e-9 })
    let queues = DoorQueues(search.flow, search.ways, oracle.rates).all
    #expect(((queues.map(\.time).max() ?? 0) - search.time).magnitude < 1e-5)
  }

  @Test("blocking a door leads to the same as never having it", arguments: Seeds.first(60))
  func blocked(seed: Int) {
    let oracle = Self.random(3000 + seed, doors: 3, groups: 12, most: 12)
    let ways = EgressWays(oracle.steps.map { $0.map(Int32.init) }, groups: 12)
    var search = SoonestOut(ways, persons: oracle.persons, rates: oracle.rates)
    search.solve()
    let open = search.time
    search.block(1)
    search.solve()
    var alone = SoonestOut(
      ways, persons: oracle.persons, rates: [oracle.rates[0], 0, oracle.rates[2]])
    alone.solve()
    #expect(search.stranded == alone.stranded)
    if search.stranded == 0 {
      #expect((search.time - alone.time).magnitude < 1e-5)
      #expect(search.time >= open - 1e-9)
    }
  }
}
