// SPDX-License-Identifier: Apache-2.0

import QuadraticAssignment

/// An instance to be timed on, and the value to reach.
struct TimedInstance: Sendable {
  let name: String
  let instance: QuadraticAssignmentInstance
  let target: Int
}

/// Instances made here, from seeds: facilities that exchange visitors, and the sites of a grid.
enum AssignmentInstances {
  /// Random flows of 1 to 9 between so many in ten pairs, walking distances on a grid like the
  /// hall's.
  static func grid(
    columns: Int, rows: Int, inTen density: Int, seed: UInt64
  ) throws -> QuadraticAssignmentInstance {
    var random = Generator(state: seed)
    let size = columns * rows
    let flows = symmetric(size) { _, _ in
      Int.random(in: 0..<10, using: &random) < density ? Int.random(in: 1...9, using: &random) : 0
    }
    return try QuadraticAssignmentInstance(
      size: size, flows: flows, distances: walks(columns: columns, rows: rows))
  }

  /// The same, with an optimum that is known: the greatest flows go the shortest ways.
  ///
  /// No order of two rows of numbers gives a smaller sum of products than one falling and one
  /// rising (rearrangement inequality), so an assignment in which flows fall as distances rise is
  /// optimal. One is drawn at random, and flows are dealt out to fit it.
  static func solved(columns: Int, rows: Int, seed: UInt64) throws -> TimedInstance {
    var random = Generator(state: seed)
    let size = columns * rows
    let distances = walks(columns: columns, rows: rows)
    let site = Array(0..<size).shuffled(using: &random)
    var pairs: [(one: Int, other: Int)] = []
    for one in 0..<size { for other in 0..<one { pairs.append((one, other)) } }
    pairs.shuffle(using: &random)
    func distance(_ pair: (one: Int, other: Int)) -> Int {
      distances[site[pair.one] * size + site[pair.other]]
    }
    pairs.sort { distance($0) < distance($1) }
    // Half of the pairs exchange nobody, as in a fair.
    let amounts = pairs.map { _ in max(0, Int.random(in: -9...9, using: &random)) }.sorted(by: >)
    var flows = [Int](repeating: 0, count: size * size)
    var optimum = 0
    for (pair, amount) in zip(pairs, amounts) {
      flows[pair.one * size + pair.other] = amount
      flows[pair.other * size + pair.one] = amount
      optimum += 2 * amount * distance(pair)
    }
    let instance = try QuadraticAssignmentInstance(size: size, flows: flows, distances: distances)
    return TimedInstance(
      name: "\(columns) × \(rows), optimum known", instance: instance, target: optimum)
  }

  private static func walks(columns: Int, rows: Int) -> [Int] {
    symmetric(columns * rows) { one, other in
      abs(one % columns - other % columns) + abs(one / columns - other / columns)
    }
  }

  private static func symmetric(_ size: Int, _ entry: (Int, Int) -> Int) -> [Int] {
    var matrix = [Int](repeating: 0, count: size * size)
    for one in 0..<size {
      for other in 0..<one {
        let value = entry(one, other)
        matrix[one * size + other] = value
        matrix[other * size + one] = value
      }
    }
    return matrix
  }
}
