// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// One small change of a plan that removes a violation and leaves the plan better.
package struct Repair: Hashable, Sendable {
  /// A cooperative that changes its stand, or gets one.
  package struct Reseating: Hashable, Sendable {
    /// Who moves.
    package let cooperative: Cooperative.ID
    /// Where it sits now; the first by id of several, nil where it has no stand.
    package let from: Stand.ID?
    /// Where it will sit.
    package let to: Stand.ID
  }

  /// What is changed.
  package enum Change: Hashable, Sendable {
    /// One cooperative moves to a free stand, or two exchange theirs: one or two entries.
    case reseat([Reseating])
    /// A stand moves by so many cells, east and south.
    case shift(Stand.ID, dx: Int, dy: Int)
    /// A session takes place at another time or elsewhere, or expects others.
    case reschedule(from: Session, to: Session)
  }

  /// What is changed.
  package let change: Change
  /// The same as the one edit that carries it out.
  package let edit: Edit
  /// How good the plan is afterwards.
  package let quality: PlanQuality

  /// The stands it is about: those left and taken, or the one that moves.
  package var stands: [Stand.ID] {
    switch change {
    case .reseat(let moves): Set(moves.flatMap { [$0.from, $0.to].compactMap { $0 } }).sorted()
    case .shift(let stand, _, _): [stand]
    case .reschedule: []
    }
  }
}

extension Violation {
  /// Whether another violation, found after a change, is still this complaint.
  ///
  /// It is when it breaks the same rule and names the same features and sessions and either the same stands or
  /// the same cooperatives, or neither has any: a cooperative that wishes for more floor and moves
  /// to another stand too small for it has gained nothing, nor has a stand where another guest now
  /// lacks what the last one lacked.
  func isSameComplaint(as other: Violation) -> Bool {
    guard rule == other.rule, features == other.features, sessions == other.sessions else {
      return false
    }
    if stands.isEmpty && cooperatives.isEmpty {
      return other.stands.isEmpty && other.cooperatives.isEmpty
    }
    return !stands.isEmpty && stands == other.stands
      || !cooperatives.isEmpty && cooperatives == other.cooperatives
  }

  /// What a plan must be better than, once this violation is gone from a plan of some quality.
  ///
  /// Nothing as grave may take its place: without an error there must be fewer errors, without a
  /// warning fewer warnings or errors, without a wish a lower cost (for a wish that costs nothing,
  /// none higher).
  func bar(for quality: PlanQuality, unplaced: Int) -> PlanQuality {
    switch severity {
    case .error:
      PlanQuality(unplaced: unplaced, errors: quality.errors, warnings: 0, wishCost: 0)
    case .warning:
      PlanQuality(
        unplaced: unplaced, errors: quality.errors, warnings: quality.warnings, wishCost: 0)
    case .wish:
      PlanQuality(
        unplaced: unplaced, errors: quality.errors, warnings: quality.warnings,
        wishCost: quality.wishCost + (cost > 0 ? 0 : 1e-6))
    }
  }
}
