// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch

extension SeatingProblem {
  /// The most sites of a hall for which several walks share a thread.
  private static let sharedSites = 128

  /// Searches for an assignment of small cost, on this thread and as many more as the options say;
  /// returns when all have ended.
  ///
  /// Of assignments of the same cost it returns one that keeps more of `start`, as far as single
  /// moves lead there. The first walk begins at `start`, the others at random; see `TurnOrder`. A
  /// `target` counts only where as few as possible are outside. Without a duration, the same
  /// problem, start, seed, and iterations or a target that is met, give the same assignment.
  ///
  /// - Parameters:
  ///   - start: Where everybody is at first; nil is outside. Sites hold no more than they take.
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of every improvement, and of the best so far about every 50 ms; on any of
  ///     the threads, one call at a time.
  package func search(
    from start: [Int?], _ options: SearchOptions,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SearchProgress<[Int?]>) -> Void = { _ in }
  ) -> SearchResult<[Int?]> {
    let size = SearchSize(
      candidates: facilities * (facilities + sites), perTurn: 60_000,
      isShared: sites <= Self.sharedSites)
    var result = options.search(size, isCancelled: isCancelled, progress: progress) {
      walk, generator in
      var search = Breakout(
        SeatingTable(self, from: start), BreakoutRules(sites: max(facilities, sites)),
        using: generator)
      if walk > 0 { search.table.scatter(using: &search.generator) }
      return search
    }
    let table = SeatingTable(self, from: result.assignment)
    table.settle(as: start)
    result.assignment = table.assignment
    return result
  }
}

extension SeatingTable: BreakoutTable {
  /// Which moves compete for being the best: those that change the cost by less than a bound, and
  /// those that take somebody to where they were not after some iteration.
  struct Choice {
    var latest: Int
    var bound: Int
  }

  static var choosesAhead: Bool { false }
  static var any: Choice { Choice(latest: .max, bound: .max) }

  func choice(
    _ phase: BreakoutPhase, ahead: Int, unlessBelow bound: Int, tenure: () -> Int
  ) -> Choice {
    Choice(latest: iterations + ahead - tenure(), bound: bound)
  }

  /// Does nothing: all moves are looked at when the best is sought.
  func noteBest(_ choice: Choice) {}

  func make(_ move: SeatingMove, changing change: Int, noting choice: Choice) {
    left[move.facility][siteOf[0][move.facility]] = iterations
    if let other = move.other { left[other][move.site] = iterations }
    make(move, changing: change)
    iterations += 1
  }

  func makeRandomMove(using generator: inout SeededGenerator) {
    for _ in 0..<8 {
      if let move = randomMove(using: &generator) {
        return make(move, changing: change(move), noting: Self.any)
      }
    }
    iterations += 1
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

  /// Goes to a random assignment.
  func scatter(using generator: inout SeededGenerator) {
    for _ in 0..<(4 * facilities) {
      if let move = randomMove(using: &generator) { make(move, changing: change(move)) }
    }
  }

  /// Takes back all moves that gained nothing.
  func settle(as start: [Int?]) {
    var isMoving = true
    while isMoving {
      isMoving = false
      for (facility, home) in start.enumerated() {
        guard let home, siteOf[0][facility] != home,
          let move = move(of: facility, to: home, leaving: { start[$0] != home }),
          change(move) == 0
        else { continue }
        make(move, changing: 0)
        isMoving = true
      }
    }
  }

  /// The move that brings a facility to a site: where that is full, an exchange with one there that
  /// may leave; nil if there is none.
  private func move(
    of facility: Int, to site: Int, leaving mayLeave: (Int) -> Bool
  ) -> SeatingMove? {
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
