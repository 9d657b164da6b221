// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Threads

/// A cooperative that changes its stand.
public struct ArrangementMove: Hashable, Sendable {
  /// Who moves.
  public let cooperative: Cooperative.ID
  /// From where; nil for who had no stand.
  public let from: Stand.ID?
  /// To where; nil for who loses its stand to another.
  public let to: Stand.ID?
}

/// What arranging found.
public struct Arrangement: Sendable {
  /// What the plan was worth.
  public let before: PlanQuality
  /// Who changes stands, by id; empty if nothing better was found.
  public let moves: [ArrangementMove]
  /// The moves as one edit; nil if there are none.
  public let edit: Edit?
  /// The plan after the edit, without its history.
  public let plan: Plan
  /// The verdict on that plan.
  public let report: Report
  /// Who has no stand then, and why: the confirmed, and the waiting if they took part.
  public let leftOut: [LeftOut]
  /// How many moves the search made.
  public let iterations: Int
  /// How long it took, with setting up.
  public let duration: Duration

  /// What the plan is worth after the edit.
  public var after: PlanQuality { report.quality }

  /// The errors that remain in the plan, counted by rule: what stands in the way of one without.
  public var obstacles: [(rule: Rule.ID, violations: [Violation])] {
    let errors = report.violations.filter { $0.severity == .error }
    return Dictionary(grouping: errors, by: \.rule).sorted { $0.key < $1.key }
      .map { (rule: $0.key, violations: $0.value) }
  }
}

/// How far arranging has come.
public struct ArrangementProgress: Sendable {
  /// What the best plan so far is worth.
  public let quality: PlanQuality
  /// Who changes stands in it, by id.
  public let moves: [ArrangementMove]
  /// How many moves the search has made.
  public let iterations: Int
  /// How long it has searched.
  public let elapsed: Duration
  /// Whether it is not settled yet who of the waiting is seated; later plans may be worse then.
  public let isPreparing: Bool
}

/// How long to arrange.
public struct ArrangementEffort: Hashable, Sendable {
  /// What all random choices follow from.
  public var seed: UInt64
  /// How many threads search.
  public var threads: Int
  /// How many moves to make, by all threads together.
  public var moves: Int?
  /// How long it may take.
  public var duration: Duration?

  /// An effort; with moves and no duration, the same plan and effort give the same arrangement, up
  /// to 128 stands on one to four threads alike.
  ///
  /// - Parameter threads: How many threads search; by default one where moves are counted, else one
  ///   a processor, up to eight.
  public init(
    seed: UInt64 = 1, threads: Int? = nil, moves: Int? = nil, duration: Duration? = nil
  ) {
    self.seed = seed
    self.threads = threads ?? (moves == nil ? min(processorCount, 8) : 1)
    self.moves = moves
    self.duration = duration
  }
}
