// SPDX-License-Identifier: Apache-2.0

@testable import LayoutEngine

/// When the last is out, found the slow and obvious ways: two of them, neither of which has anything in
/// common with the search.
///
/// `steps[door][group]` are steps, negative for no way; `rates` persons a step.
struct EgressOracle {
  let steps: [[Int]]
  let persons: [Double]
  let rates: [Double]

  private var groups: Range<Int> { persons.indices }
  private var doors: Range<Int> { rates.indices }

  // MARK: By all reasons why it cannot be faster

  /// The largest of all bounds: for every choice of a number of steps for each door, those who are at no
  /// door sooner than that have to pass after that.
  var byBounds: Double {
    let choices = doors.map { door in
      Array(Set(steps[door].filter { $0 >= 0 })).sorted().map(Optional.init) + [nil]
    }
    var worst = 0.0
    func choose(_ chosen: [Int?]) {
      if chosen.count < doors.count {
        for choice in choices[chosen.count] { choose(chosen + [choice]) }
        return
      }
      // Who is there no sooner; a door without a number is one that none of them can use.
      let late = groups.filter { group in
        doors.allSatisfy { door in
          let far = steps[door][group]
          return far < 0 || rates[door] == 0 || chosen[door].map { far >= $0 } ?? false
        }
      }
      let count = late.reduce(0) { $0 + persons[$1] }
      if count > 0 { worst = max(worst, time(for: count, chosen)) }
    }
    choose([])
    return worst
  }

  /// When so many are out if doors let people through from some steps on: by halving.
  private func time(for count: Double, _ from: [Int?]) -> Double {
    var (low, high) = (0.0, 1e7)
    for _ in 0..<200 {
      let middle = (low + high) / 2
      let passed = doors.reduce(0.0) { sum, door in
        sum + (from[door].map { rates[door] * max(0, middle - Double($0)) } ?? 0)
      }
      if passed < count { low = middle } else { high = middle }
    }
    return high
  }

  // MARK: By a flow through time

  /// The least time for which everybody finds a place in a network of doors and steps, by halving.
  var byFlow: Double {
    var (low, high) = (0.0, 1e4)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }

  /// Whether all pass in some time: a maximum flow from groups to the steps at which they are at doors,
  /// from step to step where they wait, and out, as many in each step as the door lets through
  /// (Edmonds and Karp).
  private func isEnough(_ time: Double) -> Bool {
    let last = Int(time)
    func slot(_ door: Int, _ step: Int) -> Int { 2 + groups.count + door * (last + 1) + step }
    var room: [[Int: Double]] = Array(
      repeating: [:], count: 2 + groups.count + doors.count * (last + 1))
    for group in groups {
      room[0][2 + group] = persons[group]
      for door in doors where steps[door][group] >= 0 && steps[door][group] <= last {
        room[2 + group][slot(door, steps[door][group])] = .infinity
      }
    }
    for door in doors {
      for step in 0...last {
        room[slot(door, step)][1] = rates[door] * min(1, time - Double(step))
        if step < last { room[slot(door, step)][slot(door, step + 1)] = .infinity }
      }
    }
    var passed = 0.0
    while true {
      var from = [Int](repeating: -1, count: room.count)
      from[0] = 0
      var queue = [0]
      var next = 0
      while next < queue.count, from[1] < 0 {
        for (to, left) in room[queue[next]] where left > 1e-9 && from[to] < 0 {
          from[to] = queue[next]
          queue.append(to)
        }
        next += 1
      }
      guard from[1] >= 0 else { break }
      var path: [(Int, Int)] = []
      var node = 1
      while node != 0 {
        path.append((from[node], node))
        node = from[node]
      }
      let least = path.map { room[$0.0][$0.1] ?? 0 }.min() ?? 0
      for (one, other) in path {
        room[one][other, default: 0] -= least
        room[other][one, default: 0] += least
      }
      passed += least
    }
    return passed >= persons.reduce(0, +) - 1e-6
  }
}
