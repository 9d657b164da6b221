// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Threads

/// A cooperative that changes its stand.
package struct ArrangementMove: Hashable, Sendable {
  /// Who moves.
  package let cooperative: Cooperative.ID
  /// From where; nil for who had no stand.
  package let from: Stand.ID?
  /// To where; nil for who loses its stand to another.
  package let to: Stand.ID?
}

/// What arranging found.
package struct Arrangement: Sendable {
  /// What the plan was worth.
  package let before: PlanQuality
  /// Who changes stands, by id; empty if nothing better was found.
  package let moves: [ArrangementMove]
  /// The moves as one edit; nil if there are none.
  package let edit: Edit?
  /// The plan after the edit, without its history.
  package let plan: Plan
  /// The verdict on that plan.
  package let report: Report
  /// Who has no stand then, and why: the confirmed, and the waiting if they took part.
  package let leftOut: [LeftOut]
  /// Whether those who wait only got stands that were left, and nobody moved to make room for them: so
  /// it is in large halls.
  package let seatsOnlyOnLeft: Bool
  /// How many moves the search made.
  package let iterations: Int
  /// How long it took, with setting up.
  package let duration: Duration

  /// What the plan is worth after the edit.
  package var after: PlanQuality { report.quality }

  /// Whether the hall has so many stands that the search is another one.
  package var isLarge: Bool { plan.stands.count >= SparsePlacementModel.fewestStands }

  /// The errors that remain in the plan, counted by rule: what stands in the way of one without.
  package var obstacles: [(rule: Rule.ID, violations: [Violation])] {
    let errors = report.violations.filter { $0.severity == .error }
    return Dictionary(grouping: errors, by: \.rule).sorted { $0.key < $1.key }
      .map { (rule: $0.key, violations: $0.value) }
  }
}

/// How far arranging has come.
package struct ArrangementProgress: Sendable {
  /// What the best plan so far is worth.
  package let quality: PlanQuality
  /// Who changes stands in it, by id.
  package let moves: [ArrangementMove]
  /// How many moves the search has made.
  package let iterations: Int
  /// How long it has searched.
  package let elapsed: Duration
  /// Whether it is not settled yet who of the waiting is seated; later plans may be worse then.
  package let isPreparing: Bool
}

/// How long to arrange.
package struct ArrangementEffort: Hashable, Sendable {
  /// What all random choices follow from.
  package var seed: UInt64
  /// How many threads search.
  package var threads: Int
  /// How many moves to make, by all threads together.
  package var moves: Int?
  /// How long it may take.
  package var duration: Duration?

  /// An effort; with moves and no duration, the same plan and effort give the same arrangement, up
  /// to 128 stands on one to four threads alike.
  ///
  /// - Parameter threads: How many threads search; by default one where moves are counted, else one
  ///   a processor, up to eight.
  package init(
    seed: UInt64 = 1, threads: Int? = nil, moves: Int? = nil, duration: Duration? = nil
  ) {
    self.seed = seed
    self.threads = threads ?? (moves == nil ? min(processorCount, 8) : 1)
    self.moves = moves
    self.duration = duration
  }
}
