// SPDX-License-Identifier: Apache-2.0

/// Breakout local search over a seating table; see `BreakoutSearch` and `BreakoutRules`.
///
/// It can be interrupted after any move and goes on where it was. Same problem, generator, start and
/// interruptions: same sequence of moves.
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
  private var course: BreakoutCourse
  private var pause: (SeatingSearch) -> Int? = { _ in nil }
  private var nextPause = 0
  private var isStopped = false

  /// A search from an assignment; whoever is outside is seated first, as well as there is room.
  init(_ problem: SeatingProblem, from start: [Int?], using generator: SeededGenerator) {
    table = SeatingTable(problem)
    rules = BreakoutRules(sites: max(problem.facilities, problem.sites))
    left = IntegerRows(problem.facilities, columns: problem.sites + 1)
    for facility in 0..<problem.facilities {
      for site in 0...problem.sites { left[facility][site] = Int.min / 2 }
    }
    self.generator = generator
    table.place(start)
    table.seatThoseOutside()
    bestCost = table.cost
    course = BreakoutCourse(rules, at: table.cost)
    best = table.assignment
  }

  /// Searches, or goes on, until `pause` says to stop.
  ///
  /// - Parameter pause: called at the start, at every improvement, and when the iterations it
  ///   returned last have been made; returns how many to go on to, nil to stop.
  func run(pause: @escaping (SeatingSearch) -> Int?) {
    self.pause = pause
    isStopped = false
    stopOrGoOn()
    guard table.facilities > 0 else { return }
    while !isStopped {
      switch course.phase {
      case .descent:
        descend()
        if !isStopped { course.leaveOptimum(at: table.cost, best: bestCost, using: &generator) }
      case .directed, .recency: go()
      case .random: wander()
      }
      course.endPerturbation()
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
  private func go() {
    while !isStopped, course.takeMove() {
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
  private func wander() {
    while !isStopped, course.takeMove() {
      makeRandomMove()
    }
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
