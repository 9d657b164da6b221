// SPDX-License-Identifier: Apache-2.0

import BreakoutSearch
import FloorPlan
import Seating

/// What arranging searches in: tables over all pairs of stands while there are few, else sparse ones.
enum ArrangingModel: Sendable {
  case dense(PlacementModel)
  case sparse(SparsePlacementModel)

  /// The stands by site.
  var stands: [Stand.ID] {
    switch self {
    case .dense(let model): model.stands
    case .sparse(let model): model.stands
    }
  }

  /// Where everybody starts.
  var start: [Int?] {
    switch self {
    case .dense(let model): model.start
    case .sparse(let model): model.start
    }
  }

  /// How costs are made up.
  var scale: CostScale {
    switch self {
    case .dense(let model): model.scale
    case .sparse(let model): model.scale
    }
  }

  /// How far a cost may be from the penalty that it stands for.
  var imprecision: Double {
    switch self {
    case .dense(let model): model.imprecision
    case .sparse(let model): model.imprecision
    }
  }

  /// A trial of moves from where everybody starts.
  var trial: SeatingTrial {
    switch self {
    case .dense(let model): SeatingTrial(model.problem, from: model.start)
    case .sparse(let model): SparseTrial(model.problem, from: model.start)
    }
  }

  /// The same with some of the facilities outside.
  func leavingOut(_ facilities: [Int]) -> ArrangingModel {
    switch self {
    case .dense(var model):
      for facility in facilities { model.start[facility] = nil }
      return .dense(model)
    case .sparse(var model):
      for facility in facilities { model.start[facility] = nil }
      return .sparse(model)
    }
  }

  /// What the plan is worth with an assignment of such a cost that leaves so many without a stand.
  func quality(ofCost cost: Int, unplaced: Int) -> PlanQuality {
    switch self {
    case .dense(let model): model.quality(ofCost: cost, unplaced: unplaced)
    case .sparse(let model): model.quality(ofCost: cost, unplaced: unplaced)
    }
  }

  /// Searches from where everybody starts.
  func search(
    _ options: SearchOptions, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress<[Int?]>) -> Void
  ) -> SearchResult<[Int?]> {
    switch self {
    case .dense(let model):
      model.problem.search(
        from: model.start, options, isCancelled: isCancelled, progress: progress)
    case .sparse(let model):
      model.problem.search(
        from: model.start, options, isCancelled: isCancelled, progress: progress)
    }
  }
}

extension SparsePlacementModel {
  /// Searches with everybody but those who wait, and then seats these where they cost least: the most
  /// senior first, on stands that nobody else has, and only without a new error.
  func seating(
    _ queue: [Int], _ options: SearchOptions, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SearchProgress<[Int?]>) -> Void
  ) -> SearchResult<[Int?]> {
    var problem = problem
    for facility in queue { problem.staysOut[facility] = true }
    var found = problem.search(
      from: start, options, isCancelled: isCancelled, progress: progress)
    found.assignment = problem.seating(queue, in: found.assignment, error: scale.error)
    return found
  }
}
