// SPDX-License-Identifier: Apache-2.0

/// How far groups of people have to the doors: each group with its ways, the shortest first.
struct EgressWays: Sendable {
  /// A way of a group to a door.
  struct Way: Hashable, Sendable {
    /// The door's number.
    let door: Int32
    /// How many steps it is.
    let steps: Int32
  }

  /// How many doors there are.
  let doors: Int
  /// All ways, group by group, shortest first, ties by door.
  let ways: [Way]
  /// Where the ways of each group begin, and behind the last.
  let first: [Int]
  /// The group of each way.
  let groups: [Int32]
  /// The numbers of the ways to each door, shortest first, and where those of each door begin.
  let toDoors: [Int32]
  let firstToDoor: [Int]

  /// Lists ways.
  ///
  /// - Parameter steps: For each door how many steps each group has; negative for no way.
  /// - Complexity: O(n log n) for n ways.
  init(_ steps: [[Int32]], groups count: Int) {
    doors = steps.count
    // A number that orders ways: steps first, then the door or the way.
    func key(_ steps: Int32, _ number: Int) -> Int { Int(steps) << 32 | number }
    var ways: [Way] = []
    var first = [0]
    var owners: [Int32] = []
    first.reserveCapacity(count + 1)
    var row: [Int] = []
    for group in 0..<count {
      row.removeAll(keepingCapacity: true)
      for door in steps.indices where steps[door][group] >= 0 {
        row.append(key(steps[door][group], door))
      }
      row.sort()
      for key in row {
        ways.append(Way(door: Int32(truncatingIfNeeded: key), steps: Int32(key >> 32)))
        owners.append(Int32(group))
      }
      first.append(ways.count)
    }
    self.ways = ways
    self.first = first
    groups = owners
    var rows = [[Int]](repeating: [], count: steps.count)
    for (number, way) in ways.enumerated() { rows[Int(way.door)].append(key(way.steps, number)) }
    var toDoors: [Int32] = []
    var firstToDoor = [0]
    toDoors.reserveCapacity(ways.count)
    for row in rows {
      toDoors += row.sorted().map { Int32(truncatingIfNeeded: $0) }
      firstToDoor.append(toDoors.count)
    }
    self.toDoors = toDoors
    self.firstToDoor = firstToDoor
  }

  /// How many groups there are.
  var count: Int { first.count - 1 }

  /// The numbers of a group's ways, the shortest first.
  func of(_ group: Int) -> Range<Int> { first[group]..<first[group + 1] }

  /// The most steps of a way to a door; -1 where there is none.
  func farthest(from door: Int) -> Int {
    let (begin, end) = (firstToDoor[door], firstToDoor[door + 1])
    return begin == end ? -1 : Int(ways[Int(toDoors[end - 1])].steps)
  }
}
