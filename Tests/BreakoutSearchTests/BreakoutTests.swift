// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import BreakoutSearch

@Suite("Breakout local search")
struct BreakoutTests {
  @Test("climbs out of hollows and finds the lowest place", arguments: 1...20)
  func lowest(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let heights = (0..<30).map { _ in generator.below(1000) }
    let found = search(heights, seed: seed, pauses: [3000]).best
    #expect(heights[found] == heights.min())
  }

  @Test("goes on where it was stopped, to the very move", arguments: 1...5)
  func stops(seed: Int) {
    let heights = (0..<30).map { $0 * 7 % 30 }
    let pauses = [1, 2, 10, 11, 300]
    let (one, other) = (
      search(heights, seed: seed, pauses: pauses), search(heights, seed: seed, pauses: pauses)
    )
    #expect(one.iterations == 300)
    #expect(one.table.way == other.table.way)
    #expect(one.table.way.count == 300)
  }

  private func search(_ heights: [Int], seed: Int, pauses: [Int]) -> Breakout<Landscape> {
    var search = Breakout(
      Landscape(heights), BreakoutRules(sites: heights.count),
      using: SeededGenerator(seed: UInt64(seed)))
    for pause in pauses { search.run { $0.iterations < pause ? pause : nil } }
    return search
  }
}

/// Places in a row, each with a height; a move goes to one beside.
private final class Landscape: BreakoutTable {
  static let choosesAhead = false
  static let any = (latest: Int.max, bound: Int.max)

  /// Where each move led.
  private(set) var way: [Int] = []
  private let heights: [Int]
  private var left: [Int]

  init(_ heights: [Int]) {
    self.heights = heights
    left = heights.map { _ in .min }
  }

  var assignment: Int { way.last ?? 0 }
  var value: Int { heights[assignment] }
  var iterations: Int { way.count }

  func choice(
    _ phase: BreakoutPhase, ahead: Int, unlessBelow bound: Int, tenure: () -> Int
  ) -> (latest: Int, bound: Int) {
    (iterations + ahead - tenure(), bound)
  }

  func noteBest(_ choice: (latest: Int, bound: Int)) {}

  func bestMove(
    _ choice: (latest: Int, bound: Int), using generator: inout SeededGenerator
  ) -> (move: Int, change: Int)? {
    [assignment - 1, assignment + 1].filter(heights.indices.contains)
      .map { (move: $0, change: heights[$0] - value) }
      .filter { $0.change < choice.bound || left[$0.move] <= choice.latest }
      .min { $0.change < $1.change }
  }

  func make(_ move: Int, changing change: Int, noting choice: (latest: Int, bound: Int)) {
    #expect(heights[move] == value + change)
    left[assignment] = iterations
    way.append(move)
  }

  func makeRandomMove(using generator: inout SeededGenerator) {
    let next = assignment + (generator.below(2) == 0 ? 1 : -1)
    way.append(heights.indices.contains(next) ? next : assignment)
  }
}
