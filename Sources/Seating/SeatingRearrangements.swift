// SPDX-License-Identifier: Apache-2.0

/// All ways to send some facilities to each other's sites and to sites that stand empty, each of
/// them to another site than its own.
package struct SeatingRearrangements {
  /// An empty site that may be taken.
  package struct Hole: Hashable, Sendable {
    /// The site.
    package var site: Int
    /// Whether a rearrangement must make use of it.
    package var isTaken: Bool

    /// A hole.
    package init(site: Int, isTaken: Bool = false) {
      self.site = site
      self.isTaken = isTaken
    }
  }

  /// Who may be moved.
  package var movers: [Int]
  /// Who must be moved; none of them is among `movers`.
  package var required: [Int]
  /// Those whose site nobody may take when they leave.
  package var isBarred: Set<Int>
  /// The empty sites on offer.
  package var holes: [Hole]

  /// The ways to move some of the movers and all that are required.
  package init(movers: [Int], required: [Int] = [], isBarred: Set<Int> = [], holes: [Hole]) {
    self.movers = movers
    self.required = required
    self.isBarred = isBarred
    self.holes = holes
  }

  /// At most so many ways there are to move exactly so many, to any of their sites and the holes
  /// but their own; `Double` since it may be huge.
  package func bound(moving count: Int) -> Double {
    let chosen = count - required.count
    guard chosen >= 0, chosen <= movers.count else { return 0 }
    var ways = 1.0
    for index in 0..<chosen { ways *= Double(movers.count - index) / Double(index + 1) }
    // Of all ways to give out the sites, those that leave some at home come off and on again.
    var (seatings, sign) = (0.0, 1.0)
    for staying in 0...count {
      var term = sign
      for index in 0..<staying { term *= Double(count - index) / Double(index + 1) }
      for index in staying..<count { term *= Double(count + holes.count - index) }
      seatings += term
      sign = -sign
    }
    return (ways * seatings).rounded()
  }

  /// Visits every way to move exactly so many; a way may come up twice where sites are shared.
  ///
  /// - Parameter visit: Called with the moves on the trial's stack, which it must leave as it was,
  ///   and with the sites that are left empty.
  /// - Complexity: O(`bound(moving:)`) visits.
  package func each(
    moving count: Int, on trial: SeatingTrial, visit: (_ left: [Int]) -> Void
  ) {
    _ = contains(moving: count, on: trial) { left in
      visit(left)
      return false
    }
  }

  /// Whether a way to move exactly so many meets a condition; the first that does is the last that is
  /// visited.
  ///
  /// - Parameters:
  ///   - mayTake: Whether a way in which a facility goes to a site may meet it.
  ///   - condition: As `visit` of `each`.
  /// - Complexity: O(`bound(moving:)`) visits.
  package func contains(
    moving count: Int, on trial: SeatingTrial,
    allowing mayTake: (_ facility: Int, _ site: Int) -> Bool = { _, _ in true },
    where condition: (_ left: [Int]) -> Bool
  ) -> Bool {
    var walk = Walk(self, trial)
    return walk.choose(count - required.count, from: 0, mayTake, condition)
  }

  /// The way through all of them.
  private struct Walk {
    private let ways: SeatingRearrangements
    private let trial: SeatingTrial
    private var chosen: [Int]
    /// The sites on offer: holes first, then those of the chosen.
    private var places: [Int]
    private var isUsed: [Bool]
    private var left: [Int] = []

    init(_ ways: SeatingRearrangements, _ trial: SeatingTrial) {
      self.ways = ways
      self.trial = trial
      chosen = ways.required
      places = ways.holes.map(\.site)
      for facility in ways.required where !ways.isBarred.contains(facility) {
        places.append(trial.home(of: facility))
      }
      isUsed = [Bool](repeating: false, count: places.count)
    }

    mutating func choose(
      _ count: Int, from start: Int, _ mayTake: (Int, Int) -> Bool,
      _ condition: ([Int]) -> Bool
    ) -> Bool {
      if count == 0 { return assign(0, mayTake, condition) }
      guard count > 0, start + count <= ways.movers.count else { return false }
      for index in start...(ways.movers.count - count) {
        chosen.append(ways.movers[index])
        places.append(trial.home(of: ways.movers[index]))
        isUsed.append(false)
        let isMet = choose(count - 1, from: index + 1, mayTake, condition)
        chosen.removeLast()
        places.removeLast()
        isUsed.removeLast()
        if isMet { return true }
      }
      return false
    }

    private mutating func assign(
      _ index: Int, _ mayTake: (Int, Int) -> Bool, _ condition: ([Int]) -> Bool
    ) -> Bool {
      if index == chosen.count { return finish(condition) }
      let facility = chosen[index]
      let home = trial.home(of: facility)
      for place in places.indices
      where !isUsed[place] && places[place] != home && mayTake(facility, places[place]) {
        isUsed[place] = true
        trial.push(facility, to: places[place])
        let isMet = assign(index + 1, mayTake, condition)
        trial.pop()
        isUsed[place] = false
        if isMet { return true }
      }
      return false
    }

    private mutating func finish(_ condition: ([Int]) -> Bool) -> Bool {
      left.removeAll(keepingCapacity: true)
      for place in places.indices where !isUsed[place] {
        if place < ways.holes.count, ways.holes[place].isTaken { return false }
        left.append(places[place])
      }
      return condition(left)
    }
  }
}
