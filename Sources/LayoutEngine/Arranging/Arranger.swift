// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import QuadraticAssignment

/// Seats a plan's cooperatives anew, so that as many as possible have a stand, then with the fewest
/// errors, then warnings, then the least wish cost.
///
/// Stands stay as they are. Cooperatives on locked stands, on stands with a hold and on several
/// stands stay where they are, as do those that are not confirmed; waiting ones take part if
/// asked for.
///
/// ```swift
/// let arranger = Arranger(plan)
/// let found = arranger.run(ArrangementEffort(duration: .seconds(1)))
/// if let edit = found.edit { try session.apply(edit, stamp: .current()) }
/// ```
public struct Arranger: Sendable {
  /// The plan as it is.
  public let plan: Plan
  /// What it is worth.
  public let before: PlanQuality
  let movables: Movables
  let model: PlacementModel
  private let start: ContinuousClock.Instant

  /// Gets ready to arrange a plan.
  ///
  /// - Parameter seatsWaiting: Whether stands left empty go to waiting cooperatives, the most
  ///   senior first; they become confirmed.
  /// - Complexity: O(stands² · rules), and a check of the plan.
  public init(_ plan: Plan, seatsWaiting: Bool = false) {
    start = ContinuousClock.now
    self.plan = plan
    before = Checker(plan).quality
    movables = Movables(plan, seatsWaiting: seatsWaiting)
    model = PlacementModel(plan, movables)
  }

  /// Searches; returns the best plan found when the effort is spent or somebody cancels.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked about every millisecond, on any thread.
  ///   - progress: Told of every improvement, and every 50 ms or so; on any thread, one call at a
  ///     time.
  public func run(
    _ effort: ArrangementEffort, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (ArrangementProgress) -> Void = { _ in }
  ) -> Arrangement {
    // No rule costs less than nothing: there the search may end early.
    let options = SearchOptions(
      seed: effort.seed, threads: effort.threads, iterations: effort.moves,
      duration: effort.duration, target: 0)
    let result = model.problem.search(from: model.start, options, isCancelled: isCancelled) {
      progress(
        ArrangementProgress(
          quality: quality(of: $0.assignment, cost: $0.cost), moves: moves($0.assignment),
          iterations: $0.iterations, elapsed: $0.elapsed))
    }
    return arrangement(result)
  }

  /// The edit that makes some moves; nil if there are none.
  public func edit(_ moves: [ArrangementMove]) -> Edit? { MoveOrder(plan, moves).edit }

  private func quality(of assignment: [Int?], cost: Int) -> PlanQuality {
    model.quality(ofCost: cost, unplaced: assignment.count { $0 == nil })
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

  private func arrangement(_ result: SeatingResult) -> Arrangement {
    let moves = moves(result.assignment)
    if let edit = edit(moves), let plan = try? plan.applying(edit, stamp: nil) {
      let after = Checker(plan).quality
      // Seating those who wait is asked for, and may cost.
      if after < before || !movables.waiting.isEmpty {
        return Arrangement(
          before: before, after: after, moves: moves, edit: edit, plan: plan,
          iterations: result.iterations, duration: start.duration(to: .now))
      }
    }
    return Arrangement(
      before: before, after: before, moves: [], edit: nil, plan: plan,
      iterations: result.iterations, duration: start.duration(to: .now))
  }
}
