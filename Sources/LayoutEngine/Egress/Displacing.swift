// SPDX-License-Identifier: Apache-2.0

/// What a search for displacements notes.
struct Displacing {
  /// The groups that were reached, in order.
  var reached: [Int] = []
  /// The way from which each group is displaced, -1 for one that goes nowhere, -2 for one not reached.
  var from: [Int]
  /// The group that displaces it, and the way that it takes for that.
  var by: [(group: Int, way: Int)]
  /// Of the ways to each door those from here on were looked at.
  var cursors: [Int]
  /// The last step up to each at which a door has no room, -1 where it has; by door, as loads are.
  var full: [Int32]
  /// Whether that was worked out, by door.
  var isFullKnown: [Bool]
  /// How many ways were looked at.
  var looks = 0

  init(groups: Int, doors: Int, slots: Int) {
    from = Array(repeating: -2, count: groups)
    by = Array(repeating: (-1, -1), count: groups)
    cursors = Array(repeating: 0, count: doors)
    full = Array(repeating: -1, count: slots)
    isFullKnown = Array(repeating: false, count: doors)
  }
}

extension SoonestOut {
  /// Goes once through all who can be displaced, and moves whom it can; false where nobody was moved who
  /// goes nowhere yet.
  mutating func displace(_ search: inout Displacing) -> Bool {
    search.reached.removeAll(keepingCapacity: true)
    let (known, first) = (ways.ways, ways.first)
    for group in 0..<ways.count {
      search.from[group] = left[group] > nobody ? -1 : -2
      if left[group] > nobody { search.reached.append(group) }
    }
    for door in 0..<ways.doors {
      search.isFullKnown[door] = false
      search.cursors[door] = ways.firstToDoor[door + 1]
    }
    var isMoved = false
    var next = 0
    while next < search.reached.count {
      let group = search.reached[next]
      next += 1
      for way in first[group]..<first[group + 1] {
        let (door, steps) = (Int(known[way].door), Int(known[way].steps))
        if Double(steps) >= time { break }
        search.looks += 1
        if rates[door] <= 0 { continue }
        if !search.isFullKnown[door] { noteFull(door, &search) }
        let full = search.full[slots[door] + steps]
        if full < 0 {
          if move(group, to: way, search) { isMoved = true }
        } else if search.cursors[door] > ways.firstToDoor[door] {
          reach(door, from: full, by: group, way, &search)
        }
      }
    }
    return isMoved
  }

  /// Notes for each number of steps the last that is no more and at which a door has no room for anybody.
  private func noteFull(_ door: Int, _ search: inout Displacing) {
    search.isFullKnown[door] = true
    var last: Int32 = -1
    let (first, rate) = (slots[door], rates[door])
    for step in 0..<min(slots[door + 1] - first, Int(min(time, 1e9)) + 1) {
      if rate * (time - Double(step)) - loads[first + step] <= nobody { last = Int32(step) }
      search.full[first + step] = last
    }
  }

  /// Notes those who arrive at a door after so many steps or later: if they go elsewhere, there is room.
  private func reach(
    _ door: Int, from step: Int32, by group: Int, _ way: Int, _ search: inout Displacing
  ) {
    var place = search.cursors[door]
    while place > ways.firstToDoor[door] {
      let other = Int(ways.toDoors[place - 1])
      if ways.ways[other].steps < step { break }
      place -= 1
      let owner = Int(ways.groups[other])
      if flow[other] > nobody, search.from[owner] == -2 {
        search.from[owner] = other
        search.by[owner] = (group, way)
        search.reached.append(owner)
      }
    }
    search.cursors[door] = place
  }

  /// Moves as many as can be along a chain of displacements, the last first, so that each move has room;
  /// false where none came from those who go nowhere yet.
  private mutating func move(_ last: Int, to way: Int, _ search: Displacing) -> Bool {
    func free(_ group: Int) -> Double {
      search.from[group] < 0 ? left[group] : flow[search.from[group]]
    }
    var count = Double.infinity
    var group = last
    while group >= 0 {
      count = min(count, free(group))
      group = search.from[group] < 0 ? -1 : search.by[group].group
    }
    var (mover, target) = (last, way)
    while true {
      let known = ways.ways[target]
      count = min(count, free(mover), room(at: Int(known.door), after: Int(known.steps)))
      guard count > nobody else { return false }
      let from = search.from[mover]
      if from < 0 {
        left[mover] -= count
      } else {
        send(-count, along: from)
      }
      send(count, along: target)
      if from < 0 { return true }
      (mover, target) = search.by[mover]
    }
  }
}
