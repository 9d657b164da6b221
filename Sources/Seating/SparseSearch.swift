// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Synchronization
import Threads

extension SparseSeatingProblem {
  /// How many trials count as one move of a search.
  private static let trialsInMove = 1000

  /// Searches for an assignment of small cost, on this thread and as many more as the options say;
  /// returns when all have ended.
  ///
  /// Each thread anneals by itself: trials of single moves and exchanges, worse ones taken with a chance
  /// that falls as time, or the moves allowed, run out. Before that each goes straight down for a while, so
  /// that something better is there soon. Without a duration, the same problem, start, seed, threads and
  /// iterations give the same assignment.
  ///
  /// - Parameters:
  ///   - start: Where everybody is at first; nil is outside.
  ///   - isCancelled: asked about every millisecond, on any of the threads; true ends the search.
  ///   - progress: told of improvements, and about every 50 ms; on any of the threads, one call at a
  ///     time.
  package func search(
    from start: [Int?], _ options: SearchOptions,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SearchProgress<[Int?]>) -> Void = { _ in }
  ) -> SearchResult<[Int?]> {
    let clock = ContinuousClock()
    let begin = clock.now
    let threads = min(max(1, options.threads), 4)
    let trials = options.iterations.map { moves in
      let all = moves.multipliedReportingOverflow(by: Self.trialsInMove)
      return (all.overflow ? Int.max : all.partialValue) / threads
    }
    let best = Mutex<[Int: Found]>([:])
    let last = Mutex(Report())
    runConcurrently(threads) { number in
      var walk = SparseAnnealing(
        SparseTable(self, from: start), SeededGenerator(seed: options.seed, stream: number))
      walk.run { walk in
        let elapsed = begin.duration(to: clock.now)
        let isOver =
          isCancelled() || options.duration.map { elapsed >= $0 } ?? false
          || trials.map { walk.trials >= $0 } ?? false
          || options.target.map { walk.bestValue <= $0 } ?? false
        last.withLock { last in
          let isBetter = walk.bestValue < last.value
          guard elapsed - last.time >= .milliseconds(50), isBetter || last.best != nil else {
            return
          }
          if isBetter { last = Report(value: walk.bestValue, best: walk.best, time: elapsed) }
          last.time = elapsed
          progress(
            SearchProgress(
              assignment: last.best ?? walk.best, value: last.value,
              iterations: walk.trials / Self.trialsInMove * threads, elapsed: elapsed))
        }
        if isOver { return nil }
        let byTime = options.duration.map { elapsed / $0 }
        let byTrials = trials.map { Double(walk.trials) / Double(max(1, $0)) }
        return max(byTime ?? 0, byTrials ?? 0)
      }
      let found = Found(
        value: walk.bestValue, assignment: walk.best, trials: walk.trials, time: walk.bestTime)
      best.withLock { $0[number] = found }
    }
    let found = best.withLock { $0 }.sorted { $0.key < $1.key }.map(\.value)
    let moves = found.reduce(0) { $0 + $1.trials } / Self.trialsInMove
    guard let first = found.min(by: { $0.value < $1.value }) else {
      return SearchResult(
        assignment: start, value: SparseTable(self, from: start).value, timeToBest: .zero,
        duration: begin.duration(to: clock.now), iterations: 0, evaluations: 0)
    }
    let table = SparseTable(self, from: first.assignment)
    table.settle(as: start)
    return SearchResult(
      assignment: table.assignment, value: table.value, timeToBest: first.time,
      duration: begin.duration(to: clock.now), iterations: moves,
      evaluations: moves * Self.trialsInMove)
  }

  private struct Found {
    let value: Int
    let assignment: [Int?]
    let trials: Int
    let time: Duration
  }

  private struct Report {
    var value = Int.max
    var best: [Int?]?
    var time = Duration.zero
  }
}

extension SparseTable {
  /// Seats as many of those outside as there is room for, each where it costs least.
  ///
  /// - Complexity: O(outside · open sites).
  func seatThoseOutside() {
    var empty = (0..<sites).filter(hasRoom)
    for facility in 0..<facilities
    where siteOf[0][facility] == sites && !problem.staysOut[facility] {
      var best: (change: Int, place: Int)?
      for (place, site) in empty.enumerated() {
        let change = change(facility, -1, to: site)
        if change < best?.change ?? .max { best = (change, place) }
      }
      guard let best else { return }
      make(SeatingMove(facility: facility, other: nil, site: empty[best.place]))
      empty.remove(at: best.place)
    }
  }

  /// Takes back all moves that gained nothing.
  func settle(as start: [Int?]) {
    var isMoving = true
    while isMoving {
      isMoving = false
      for (facility, home) in start.enumerated() {
        guard let home, siteOf[0][facility] != home, problem.isOpen[home] else { continue }
        let other = occupant[0][home]
        if other >= 0, start[other] == home { continue }
        guard change(facility, other, to: home) <= 0 else { continue }
        make(SeatingMove(facility: facility, other: other < 0 ? nil : other, site: home))
        isMoving = true
      }
    }
  }
}

extension SparseSeatingProblem {
  /// Seats some of those outside, in turn, on sites that are left, each where it costs least and less
  /// than an error more.
  ///
  /// - Complexity: O(facilities in turn · open sites).
  package func seating(_ queue: [Int], in assignment: [Int?], error: Int) -> [Int?] {
    let table = SparseTable(self, from: assignment)
    var empty = (0..<sites).filter(table.hasRoom)
    for facility in queue where table.siteOf[0][facility] == sites {
      var best: (change: Int, place: Int)?
      for (place, site) in empty.enumerated() {
        let change = table.change(facility, -1, to: site)
        guard (table.value + change) / error <= table.value / error else { continue }
        if change < best?.change ?? .max { best = (change, place) }
      }
      guard let best else { continue }
      table.make(SeatingMove(facility: facility, other: nil, site: empty[best.place]))
      empty.remove(at: best.place)
    }
    return table.assignment
  }
}
