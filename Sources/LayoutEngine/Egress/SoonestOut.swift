// SPDX-License-Identifier: Apache-2.0

/// Sends people to doors so that the last is out as soon as can be.
///
/// People of a group arrive at a door after as many steps as their way has, and the door lets so many
/// through in a step; time is counted in steps. All are out after `time` if at every door and for every
/// `k` those who arrive after `k` steps or later find room in what is left: they are at most `rate` ×
/// (`time` − `k`). Groups may be parted as finely as one likes.
///
/// For one time this is a flow: whoever is left over goes to a door with room, or displaces others there
/// who go elsewhere, along the fewest displacements. Where nobody finds room, the groups that were looked
/// at are the proof that the time is too short: at each door they arrive no earlier than the nearest of
/// them, so they are out no earlier than the doors from then on let so many through. That is the next
/// time to be tried, and no time below it can do (Dinkelbach's method, over cuts). So what is found at
/// last is the least time, but for rounding.
///
/// ```swift
/// var search = SoonestOut(ways, persons: [10, 20], rates: [0.5, 1.5])
/// search.solve()
/// ```
struct SoonestOut: Sendable {
  let ways: EgressWays
  /// How many persons each group has; 0 for one without a way to a door that is open.
  private(set) var persons: [Double]
  /// How many persons pass each door in a step; 0 for one that is blocked.
  private(set) var rates: [Double]
  /// How many take each way.
  private(set) var flow: [Double]
  /// How many of each group go nowhere yet.
  var left: [Double]
  /// How many arrive at a door after so many steps or later; by door, from `slots` on.
  private(set) var loads: [Double]
  let slots: [Int]
  /// In how many steps all have to be out.
  private(set) var time = 0.0
  /// How many have no way to an open door.
  private(set) var stranded = 0.0
  /// How many ways the last `solve` looked at.
  private(set) var looks = 0
  /// Fewer persons than this are nobody.
  let nobody: Double

  /// Makes a search; without a `solve` nobody goes anywhere.
  init(_ ways: EgressWays, persons: [Double], rates: [Double]) {
    self.ways = ways
    self.persons = persons
    self.rates = rates
    nobody = 1e-10 * max(1, persons.reduce(0, +))
    flow = Array(repeating: 0, count: ways.ways.count)
    left = persons
    var slots = [0]
    for door in 0..<ways.doors { slots.append(slots[door] + ways.farthest(from: door) + 1) }
    self.slots = slots
    loads = Array(repeating: 0, count: slots[ways.doors])
  }

  /// Blocks a door: whoever went there has to go elsewhere.
  mutating func block(_ door: Int) {
    rates[door] = 0
    for place in ways.firstToDoor[door]..<ways.firstToDoor[door + 1] {
      let way = Int(ways.toDoors[place])
      left[Int(ways.groups[way])] += flow[way]
      flow[way] = 0
    }
    for slot in slots[door]..<slots[door + 1] { loads[slot] = 0 }
  }

  /// Finds the least time in which all are out, from the least that is known.
  mutating func solve() {
    for group in 0..<ways.count where !ways.of(group).contains(where: isOpen) {
      stranded += persons[group]
      (persons[group], left[group]) = (0, 0)
    }
    time = max(time, leastTime)
    fill()
    var search = Displacing(groups: ways.count, doors: ways.doors, slots: loads.count)
    defer { looks = search.looks }
    while true {
      while displace(&search) {}
      if !left.contains(where: { $0 > nobody }) { return }
      // Where rounding hides the proof, a little more time.
      time = max(time(for: search.reached), time * (1 + 1e-9) + 1e-9)
    }
  }

  /// How many would take each way if all went to their nearest open door.
  var nearest: [Double] {
    var nearest = [Double](repeating: 0, count: flow.count)
    for group in 0..<ways.count {
      if let way = ways.of(group).first(where: isOpen) { nearest[way] = persons[group] }
    }
    return nearest
  }

  private func isOpen(_ way: Int) -> Bool { rates[Int(ways.ways[way].door)] > 0 }

  // MARK: Times that are too short

  /// A time below which nobody can do: that of all people together, and that of the longest walk.
  private var leastTime: Double {
    var walk = 0.0
    for group in 0..<ways.count where persons[group] > nobody {
      if let way = ways.of(group).first(where: isOpen) {
        walk = max(walk, Double(ways.ways[way].steps))
      }
    }
    let all = (0..<ways.count).filter { persons[$0] > nobody }
    return all.isEmpty ? 0 : max(walk, time(for: all))
  }

  /// A time that some groups need at least, even if nobody else went to any door.
  private func time(for groups: [Int]) -> Double {
    var nearest = [Int32](repeating: .max, count: ways.doors)
    var count = 0.0
    for group in groups {
      count += persons[group]
      for way in ways.of(group) where isOpen(way) {
        let known = ways.ways[way]
        nearest[Int(known.door)] = min(nearest[Int(known.door)], known.steps)
      }
    }
    // Doors open one after another, as the first can be there.
    let doors = nearest.indices.filter { nearest[$0] < .max }
      .sorted { (nearest[$0], $0) < (nearest[$1], $1) }
    var (rate, passed, now) = (0.0, 0.0, 0.0)
    for door in doors {
      let start = Double(nearest[door])
      if rate > 0, passed + rate * (start - now) >= count { break }
      passed += rate * (start - now)
      now = start
      rate += rates[door]
    }
    return rate > 0 ? now + (count - passed) / rate : 0
  }

  // MARK: Room at doors

  /// How many more may arrive at a door after so many steps, and pass in time.
  func room(at door: Int, after steps: Int) -> Double {
    if Double(steps) >= time { return 0 }
    let (first, rate) = (slots[door], rates[door])
    var least = Double.infinity
    for step in 0...steps {
      least = min(least, rate * (time - Double(step)) - loads[first + step])
    }
    return least
  }

  /// Sends people along a way, or takes them back.
  mutating func send(_ count: Double, along way: Int) {
    flow[way] += count
    let first = slots[Int(ways.ways[way].door)]
    for slot in first...(first + Int(ways.ways[way].steps)) { loads[slot] += count }
  }

  /// How much farther the second nearest open door is than the nearest.
  private func detour(of group: Int) -> Int32 {
    var nearest: Int32?
    for way in ways.of(group) where isOpen(way) {
      if let nearest { return ways.ways[way].steps - nearest }
      nearest = ways.ways[way].steps
    }
    return .max
  }

  /// Lets everybody who goes nowhere yet go to the nearest door with room; those first for whom the next
  /// door is farther by the most.
  private mutating func fill() {
    var waiting: [(detour: Int32, group: Int)] = []
    for group in 0..<ways.count where left[group] > nobody {
      waiting.append((detour(of: group), group))
    }
    waiting.sort { $0.detour == $1.detour ? $0.group < $1.group : $0.detour > $1.detour }
    for (_, group) in waiting {
      for way in ways.of(group) where left[group] > nobody && isOpen(way) {
        let known = ways.ways[way]
        let count = min(left[group], room(at: Int(known.door), after: Int(known.steps)))
        guard count > nobody else { continue }
        send(count, along: way)
        left[group] -= count
      }
    }
  }
}
