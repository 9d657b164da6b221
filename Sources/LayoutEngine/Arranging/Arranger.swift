// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import FloorPlan
import Seating

/// Seats a plan's cooperatives anew, so that as many as possible have a stand, then with the fewest
/// errors, then warnings, then the least penalty.
///
/// Stands stay as they are. Cooperatives on locked stands, on stands with a hold and on several
/// stands stay where they are, as do those that are not confirmed. Waiting ones take part if asked
/// for: the most senior first, on stands that nobody else needs, and only where the plan has no more
/// errors than without them; see `WaitingSearch` and `WaitingSeats`. In halls of more than 200 stands
/// the search is another one, which also leaves alone who sits on shared stands.
///
/// ```swift
/// let arranger = Arranger(plan)
/// let found = arranger.run(ArrangementEffort(duration: .seconds(1)))
/// if let edit = found.edit { try session.apply(edit, stamp: .current()) }
/// ```
package struct Arranger: Sendable {
  /// The plan as it is.
  package let plan: Plan
  /// What it is worth.
  package var before: PlanQuality { checker.quality }
  private let checker: Checker
  let movables: Movables
  let model: ArrangingModel
  private let seatsWaiting: Bool
  private let isRobust: Bool
  private let keepsCrowds: Bool
  private let start: ContinuousClock.Instant

  /// Gets ready to arrange a plan.
  ///
  /// - Parameters:
  ///   - seatsWaiting: Whether stands left empty go to waiting cooperatives, the most senior first;
  ///     they become confirmed.
  ///   - isRobust: Whether a plan is wanted in which whoever withdraws can be replaced, where its
  ///     penalty is nearly the same: see `RobustSearch.Aim`. Half of the effort goes there; not in halls of
  ///     more than 200 stands.
  /// - Complexity: O(stands² · rules) up to 200 stands, beyond them O(stands · (kinds of cooperatives +
  ///   stands near) · rules); and a check of the plan.
  package init(_ plan: Plan, seatsWaiting: Bool = false, isRobust: Bool = false) {
    self.init(plan, seatsWaiting: seatsWaiting, isRobust: isRobust, keepsCrowds: false)
  }

  private init(_ plan: Plan, seatsWaiting: Bool, isRobust: Bool, keepsCrowds: Bool) {
    start = ContinuousClock.now
    self.plan = plan
    self.seatsWaiting = seatsWaiting
    self.isRobust = isRobust
    self.keepsCrowds = keepsCrowds
    checker = Checker(plan)
    let survey = checker.situation.survey
    let isLarge = plan.stands.count >= SparsePlacementModel.fewestStands
    movables = Movables(
      plan, seatsWaiting: seatsWaiting, keepsCrowds: keepsCrowds, leavesShared: isLarge)
    model =
      isLarge
      ? .sparse(SparsePlacementModel(plan, movables, on: survey))
      : .dense(PlacementModel(plan, movables, on: survey))
  }

  /// Whether half of the effort goes to those who could replace whoever withdraws.
  package var seeksReplacements: Bool { aim != nil }

  private var aim: RobustSearch.Aim? {
    guard case .dense = model, !checker.plan.waitingList.isEmpty else { return nil }
    return RobustSearch.Aim(checker, isAsked: isRobust)
  }

  /// Searches; returns the best plan found when the effort is spent or somebody cancels.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked about every millisecond, on any thread.
  ///   - progress: Told of every improvement, and every 50 ms or so; on any thread, one call at a
  ///     time.
  package func run(
    _ effort: ArrangementEffort, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (ArrangementProgress) -> Void = { _ in }
  ) -> Arrangement {
    // Setting up counts.
    var effort = effort
    let end = effort.duration.map { start + $0 }
    if let duration = effort.duration {
      effort.duration = max(.milliseconds(1), duration - start.duration(to: .now))
    }
    guard let aim else { return search(effort, isCancelled, progress) }
    effort.duration = effort.duration.map { $0 / 2 }
    let found = search(effort, isCancelled, progress)
    return robust(found, aim, effort) { isCancelled() || end.map { .now > $0 } ?? false }
  }

  private func search(
    _ effort: ArrangementEffort, _ isCancelled: @escaping @Sendable () -> Bool,
    _ progress: @escaping @Sendable (ArrangementProgress) -> Void
  ) -> Arrangement {
    guard movables.waiting.isEmpty else { return seating(effort, isCancelled, progress) }
    // No rule costs less than nothing: there the search may end early.
    let options = SearchOptions(
      seed: effort.seed, threads: effort.threads, iterations: effort.moves,
      duration: effort.duration, target: 0)
    let result = model.search(options, isCancelled: isCancelled) {
      progress(note($0, isPreparing: false))
    }
    return arrangement(result.assignment, result.iterations)
  }

  /// Searches with those who wait.
  private func seating(
    _ effort: ArrangementEffort, _ isCancelled: @escaping @Sendable () -> Bool,
    _ progress: @escaping @Sendable (ArrangementProgress) -> Void
  ) -> Arrangement {
    let numbers = Dictionary(
      uniqueKeysWithValues: movables.cooperatives.enumerated().map { ($1, $0) })
    let isWaiting = Set(movables.waiting)
    let queue = plan.waitingList.filter { isWaiting.contains($0.id) }.compactMap { numbers[$0.id] }
    let dense: PlacementModel
    switch model {
    case .dense(let model): dense = model
    case .sparse(let sparse):
      let options = SearchOptions(
        seed: effort.seed, threads: effort.threads, iterations: effort.moves,
        duration: effort.duration, target: 0)
      let found = sparse.seating(queue, options, isCancelled: isCancelled) {
        progress(note($0, isPreparing: true))
      }
      return arrangement(found.assignment, found.iterations)
    }
    var search = WaitingSearch(dense, queue: queue, effort, isCancelled: isCancelled) {
      progress(note($0, isPreparing: $1))
    }
    let (assignment, iterations) = search.run()
    let found = arrangement(assignment, iterations)
    // Whoever shares a stand that is not shared may break more rules elsewhere.
    if !keepsCrowds, (found.after.unplaced, found.after.errors) > (before.unplaced, before.errors) {
      var short = effort
      short.duration = min(effort.duration ?? .milliseconds(500), .milliseconds(500))
      return Arranger(plan, seatsWaiting: true, isRobust: isRobust, keepsCrowds: true)
        .run(short, isCancelled: isCancelled)
    }
    return found
  }

  /// Whether the search also moves others so that somebody who waits finds room.
  private var makesRoom: Bool {
    if case .dense = model { true } else { false }
  }

  private func note(_ search: SearchProgress<[Int?]>, isPreparing: Bool) -> ArrangementProgress {
    ArrangementProgress(
      quality: quality(of: search.assignment, cost: search.value), moves: moves(search.assignment),
      iterations: search.iterations, elapsed: search.elapsed, isPreparing: isPreparing)
  }

  /// The edit that makes some moves; nil if there are none.
  package func edit(_ moves: [ArrangementMove]) -> Edit? {
    if case .dense = model { return MoveOrder(plan, moves).edit }
    if moves.isEmpty { return nil }
    let leaving = moves.filter { $0.to == nil }.map {
      Edit.unplace($0.cooperative, toWaiting: false)
    }
    let seats = moves.compactMap { move in
      move.to.map { FloorPlan.Seat(move.cooperative, on: $0) }
    }
    return .all(leaving + (seats.isEmpty ? [] : [.reseat(seats)]))
  }

  private func quality(of assignment: [Int?], cost: Int) -> PlanQuality {
    // Who waits and is left out goes on waiting.
    let isWaiting = Set(movables.waiting)
    return model.quality(
      ofCost: cost,
      unplaced: zip(movables.cooperatives, assignment).count {
        $1 == nil && !isWaiting.contains($0)
      })
  }

  /// Who changes stands in an assignment.
  private func moves(_ assignment: [Int?]) -> [ArrangementMove] {
    var moves: [ArrangementMove] = []
    for (facility, site) in assignment.enumerated() {
      let (from, to) = (movables.seats[facility], site.map { model.stands[$0] })
      if from != to {
        moves.append(
          ArrangementMove(cooperative: movables.cooperatives[facility], from: from, to: to))
      }
    }
    return moves
  }

  /// An arrangement after which whoever withdraws can be replaced, or more of them than with the one
  /// that was found.
  private func robust(
    _ found: Arrangement, _ aim: RobustSearch.Aim, _ effort: ArrangementEffort,
    _ isStopped: () -> Bool
  ) -> Arrangement {
    guard var search = RobustSearch(found.plan, aim, penalty: found.after.wishCost) else {
      return found
    }
    let tries = effort.moves.map { max(RobustSearch.fewestTries, $0) } ?? .max
    let seats = search.run(seed: effort.seed, tries: tries, isStopped: isStopped)
    let sites = Dictionary(uniqueKeysWithValues: model.stands.enumerated().map { ($1, $0) })
    let before = found.plan.standsByCooperative
    let assignment = movables.cooperatives.map { id in
      (seats.seats[id] ?? before[id]?.first).flatMap { sites[$0] }
    }
    if !seats.isBetter { return found }
    let other = arrangement(assignment, found.iterations + seats.tries, isWanted: true)
    // The search looks at those who may move; the rule looks at all.
    if !isRobust { return other.after < found.after ? other : found }
    let (one, two) = (other.after, found.after)
    return (one.unplaced, one.errors) <= (two.unplaced, two.errors) ? other : found
  }

  private func arrangement(
    _ assignment: [Int?], _ iterations: Int, isWanted: Bool = false
  ) -> Arrangement {
    let moves = moves(assignment)
    if let edit = edit(moves), let plan = try? plan.applying(edit, stamp: nil) {
      // The floor is the same.
      var checker = checker
      checker.update(to: plan)
      // Seating those who wait is asked for, and may cost.
      let isWaiting = Set(movables.waiting)
      let seatsSome = moves.contains { isWaiting.contains($0.cooperative) && $0.to != nil }
      if checker.quality < before || seatsSome || isWanted {
        return arrangement(checker, moves, edit, iterations)
      }
    }
    return arrangement(checker, [], nil, iterations)
  }

  private func arrangement(
    _ checker: Checker, _ moves: [ArrangementMove], _ edit: Edit?, _ iterations: Int
  ) -> Arrangement {
    Arrangement(
      before: before, moves: moves, edit: edit, plan: checker.plan, report: checker.report,
      leftOut: LeftOut.all(from: plan, to: checker, withWaiting: seatsWaiting),
      seatsOnlyOnLeft: seatsWaiting && !makesRoom,
      iterations: iterations, duration: start.duration(to: .now))
  }
}
