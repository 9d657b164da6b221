// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import Seating

/// Arranges with those who wait: first everybody else alone, then who of them can have a stand, then
/// all of them together.
///
/// The most senior come first. One gets a stand if there is an empty one, and a plan with it that
/// has no more errors than without it: on an empty stand as things are, or else, as far as a short
/// search finds one, after others have moved.
struct WaitingSearch {
  private let model: PlacementModel
  private let queue: [Int]
  private let effort: ArrangementEffort
  private let isCancelled: @Sendable () -> Bool
  private let report: @Sendable (SearchProgress<[Int?]>, _ isPreparing: Bool) -> Void
  private let start = ContinuousClock.now
  private var iterations = 0

  /// - Parameters:
  ///   - queue: The facilities that wait, the most senior first.
  ///   - report: Told of progress, until it is settled who is seated as of preparing.
  init(
    _ model: PlacementModel, queue: [Int], _ effort: ArrangementEffort,
    isCancelled: @escaping @Sendable () -> Bool,
    report: @escaping @Sendable (SearchProgress<[Int?]>, _ isPreparing: Bool) -> Void
  ) {
    self.model = model
    self.queue = queue
    self.effort = effort
    self.isCancelled = isCancelled
    self.report = report
  }

  /// Searches; returns the best assignment found when the effort is spent or somebody cancels.
  mutating func run() -> (assignment: [Int?], iterations: Int) {
    let others = model.start.indices.filter { !queue.contains($0) }
    let placed = search(others, from: model.start, .first)
    var seats = WaitingSeats(model, queue: queue, placed.assignment)
    var spare = Budget(.second, of: effort, start)
    for one in queue where !seats.emptySites.isEmpty {
      if seats.seat(one) || isHopeless(one) { continue }
      var part = spare
      part.quarter()
      let before = iterations
      seekRoom(for: one, &seats, part)
      spare.spend(iterations - before)
    }
    seats.settle()
    let members = seats.assignment.indices.filter {
      seats.assignment[$0] != nil || !queue.contains($0)
    }
    let found = search(members, from: seats.assignment, .rest)
    seats.take(found.assignment)
    seats.settle()
    return (seats.assignment, iterations)
  }

  /// Seats one if others can make room for it.
  private mutating func seekRoom(for one: Int, _ seats: inout WaitingSeats, _ budget: Budget) {
    let errors = seats.errors
    let outside = seats.assignment
    let members = outside.indices.filter {
      $0 == one || outside[$0] != nil || !queue.contains($0)
    }
    let target = (errors + 1) * model.scale.error - 1
    let found = search(members, from: outside, budget, target: target)
    let isWorse = members.contains {
      found.assignment[$0] == nil && ($0 == one || outside[$0] != nil)
    }
    if !isWorse, found.cost <= target { seats.take(found.assignment) }
  }

  /// Whether one breaks a rule on every stand, whoever sits where.
  private func isHopeless(_ one: Int) -> Bool {
    model.roomySites.allSatisfy {
      model.problem.linear[one * model.problem.sites + $0] >= model.scale.error
    }
  }
}

// MARK: Searching with a part

extension WaitingSearch {
  private mutating func search(
    _ members: [Int], from assignment: [Int?], _ share: Budget.Share
  ) -> (assignment: [Int?], cost: Int) {
    var budget = Budget(share, of: effort, start)
    if share == .rest { budget.spend(iterations) }
    // No rule costs less than nothing: there the search may end early.
    return search(members, from: assignment, budget, target: 0, isPreparing: share != .rest)
  }

  /// Searches with some of the facilities, all others outside.
  private mutating func search(
    _ members: [Int], from assignment: [Int?], _ budget: Budget, target: Int,
    isPreparing: Bool = true
  ) -> (assignment: [Int?], cost: Int) {
    let facilities = assignment.count
    @Sendable func whole(_ part: [Int?]) -> [Int?] {
      var whole = [Int?](repeating: nil, count: facilities)
      for (member, site) in zip(members, part) { whole[member] = site }
      return whole
    }
    let from = members.map { assignment[$0] }
    let options = SearchOptions(
      seed: effort.seed, threads: effort.threads, iterations: budget.moves,
      duration: budget.duration, target: target)
    let problem = model.problem.restricted(to: members)
    let (report, earlier, begun) = (report, iterations, start.duration(to: .now))
    let result = problem.search(from: from, options, isCancelled: isCancelled) { progress in
      var progress = progress
      progress.assignment = whole(progress.assignment)
      progress.iterations += earlier
      progress.elapsed += begun
      report(progress, isPreparing)
    }
    iterations += result.iterations
    return (whole(result.assignment), result.value)
  }
}

/// How much of an effort a part of the search may take.
private struct Budget {
  /// Which part.
  enum Share {
    /// A quarter.
    case first
    /// Another quarter.
    case second
    /// What is left.
    case rest
  }

  private(set) var moves: Int?
  /// What is left until its end.
  var duration: Duration? { end.map { max(.zero, ContinuousClock.now.duration(to: $0)) } }
  private var end: ContinuousClock.Instant?

  /// What a part may take where nothing else ends it.
  private static let usual = Duration.milliseconds(600)

  init(_ share: Share, of effort: ArrangementEffort, _ start: ContinuousClock.Instant) {
    let isLast = share == .rest
    moves = effort.moves.map { isLast ? $0 : max(1, $0 / 4) }
    if let duration = effort.duration {
      end = isLast ? start + duration : .now + duration / 4
    } else if effort.moves == nil, !isLast {
      end = .now + Self.usual
    }
  }

  /// Leaves a quarter of what there is.
  mutating func quarter() {
    moves = moves.map { max(1, $0 / 4) }
    if let duration { end = .now + duration / 4 }
  }

  /// Takes moves off.
  mutating func spend(_ count: Int) { moves = moves.map { max(1, $0 - count) } }
}
