// SPDX-License-Identifier: Apache-2.0

/// Breakout local search over a seating table; see `BreakoutSearch` and `BreakoutRules`.
///
/// Same problem, generator and start: same sequence of moves.
final class SeatingSearch {
  /// Moves made, and moves sought in vain.
  private(set) var iterations = 0
  /// The least cost met.
  private(set) var bestCost: Int
  /// An assignment of that cost.
  private(set) var best: [Int?]

  private let table: SeatingTable
  private var generator: SeededGenerator
  private let rules: BreakoutRules
  /// When each facility last left each site, in iterations.
  private let left: IntegerRows
  private let pause: (SeatingSearch) -> Int?
  private var nextPause = 0
  private var isStopped = false

  /// A search from an assignment; whoever is outside is seated first, as well as there is room.
  ///
  /// - Parameter pause: called at the start, at every improvement, and when the iterations it
  ///   returned last have been made; returns how many to go on to, nil to stop.
  init(
    _ problem: SeatingProblem, from start: [Int?], using generator: SeededGenerator,
    pause: @escaping (SeatingSearch) -> Int?
  ) {
    table = SeatingTable(problem)
    rules = BreakoutRules(sites: max(problem.facilities, problem.sites))
    left = IntegerRows(problem.facilities, columns: problem.sites + 1)
    for facility in 0..<problem.facilities {
      for site in 0...problem.sites { left[facility][site] = Int.min / 2 }
    }
    self.generator = generator
    self.pause = pause
    table.place(start)
    table.seatThoseOutside()
    bestCost = table.cost
    best = table.assignment
  }

  /// Searches until `pause` says to stop.
  func run() {
    stopOrGoOn()
    guard table.facilities > 0 else { return }
    var failures = 0
    var jump = rules.shortJump
    var lastOptimum: Int?
    var bestBefore = bestCost
    while !isStopped {
      descend()
      failures = bestCost < bestBefore ? 0 : failures + 1
      bestBefore = bestCost
      jump = table.cost == lastOptimum ? min(jump + 1, rules.longJump) : rules.shortJump
      lastOptimum = table.cost
      if failures > rules.patience {
        failures = 0
        wander(rules.longJump)
        continue
      }
      switch rules.perturbation(afterFailures: failures, using: &generator) {
      case .directed, .recency: go(jump)
      case .random: wander(jump)
      }
    }
  }

  /// Goes to a random assignment, the best so far aside.
  func scatter() {
    for _ in 0..<(4 * table.facilities) {
      if let move = table.randomMove(using: &generator) {
        table.make(move, changing: table.change(move))
      }
    }
  }

  /// Takes back all moves of the best assignment that gained nothing.
  func settle(as start: [Int?]) {
    table.place(best)
    var isMoving = true
    while isMoving {
      isMoving = false
      for (facility, home) in start.enumerated() {
        guard let home, table.siteOf[0][facility] != home,
          let move = table.move(of: facility, to: home, leaving: { start[$0] != home }),
          table.change(move) == 0
        else { continue }
        table.make(move, changing: 0)
        isMoving = true
      }
    }
    best = table.assignment
  }

  /// Steepest descent.
  private func descend() {
    while !isStopped,
      let found = table.bestMove(using: &generator, { _, change in change < 0 })
    {
      make(found.move, changing: found.change)
    }
  }

  /// Makes the best moves of those that do not take a facility back, unless to a new best.
  private func go(_ moves: Int) {
    for _ in 0..<moves where !isStopped {
      let since = iterations - rules.tenure(using: &generator)
      let (table, left, spare) = (table, left[0], bestCost - table.cost)
      let columns = table.sites + 1
      let found = table.bestMove(using: &generator) { move, change in
        if change < spare { return true }
        if left[move.facility &* columns &+ move.site] <= since { return true }
        guard let other = move.other else { return false }
        return left[other &* columns &+ table.siteOf[0][move.facility]] <= since
      }
      if let found {
        make(found.move, changing: found.change)
      } else {
        makeRandomMove()
      }
    }
  }

  /// Random moves.
  private func wander(_ moves: Int) {
    for _ in 0..<moves where !isStopped { makeRandomMove() }
  }

  private func makeRandomMove() {
    for _ in 0..<8 {
      if let move = table.randomMove(using: &generator) {
        return make(move, changing: table.change(move))
      }
    }
    iterations += 1
    if iterations >= nextPause { stopOrGoOn() }
  }

  private func make(_ move: SeatingMove, changing change: Int) {
    let here = table.siteOf[0][move.facility]
    left[move.facility][here] = iterations
    if let other = move.other { left[other][move.site] = iterations }
    table.make(move, changing: change)
    iterations += 1
    if table.cost < bestCost {
      bestCost = table.cost
      best = table.assignment
      stopOrGoOn()
    } else if iterations >= nextPause {
      stopOrGoOn()
    }
  }

  private func stopOrGoOn() {
    if let next = pause(self) {
      nextPause = next
    } else {
      isStopped = true
    }
  }
}

extension SeatingTable {
  /// Seats as many of those outside as there is room for, each time where it costs least.
  func seatThoseOutside() {
    while true {
      var least = Int.max
      var best: SeatingMove?
      for facility in 0..<facilities where siteOf[0][facility] == sites {
        for site in 0..<sites where hasRoom(site) {
          let change = change(moving: facility, to: site)
          if change < least {
            (least, best) = (change, SeatingMove(facility: facility, other: nil, site: site))
          }
        }
      }
      guard let best else { return }
      make(best, changing: least)
    }
  }

  /// The move that brings a facility to a site: where that is full, an exchange with one there that
  /// may leave; nil if there is none.
  func move(of facility: Int, to site: Int, leaving mayLeave: (Int) -> Bool) -> SeatingMove? {
    if hasRoom(site) { return SeatingMove(facility: facility, other: nil, site: site) }
    let other = (0..<facilities).first { siteOf[0][$0] == site && mayLeave($0) }
    return other.map { SeatingMove(facility: facility, other: $0, site: site) }
  }

  /// A random exchange, or a move to a site with room; nil if chance picked none.
  func randomMove(using generator: inout SeededGenerator) -> SeatingMove? {
    let facility = generator.below(facilities)
    let here = siteOf[0][facility]
    let column = generator.below(facilities + sites)
    if column >= facilities {
      let site = column - facilities
      return site != here && hasRoom(site)
        ? SeatingMove(facility: facility, other: nil, site: site) : nil
    }
    guard siteOf[0][column] != here, twins[0][column] != twins[0][facility] else { return nil }
    return SeatingMove(facility: facility, other: column, site: siteOf[0][column])
  }
}
