// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// One way to re-allocate what was freed.
public struct Proposal: Hashable, Sendable {
  /// What a proposal does; the raw value is the word of `withdraw --json`.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Waiting cooperatives take the stands; nobody placed moves.
    case fill
    /// Placed cooperatives move; waiting ones may take what they leave.
    case shift
    /// A neighbour's stand takes the freed one in.
    case enlarge
    /// The freed stand and one beside it become one, for somebody who waits and fits neither.
    case merge
    /// The freed stand becomes a rest area.
    case rest
    /// The stand stays empty, or its cooperative without a stand.
    case leave
  }

  /// A stand that is built away: the freed one, or the one that it takes in.
  package struct Rebuilding: Hashable, Sendable {
    /// The stand that is no more then.
    package let stand: Stand.ID
    /// The stand that takes it in: a neighbour's, or of a merge the freed one; nil for a rest area.
    package let into: Stand.ID?
    /// The area of the rest area, or of both stands together, in m².
    package let area: Double
    /// What is done to stands and features.
    let edits: [Edit]
  }

  /// Its place in the list, from 1.
  package let rank: Int
  /// What it does.
  package let kind: Kind
  /// Who sits elsewhere, from the freed stand on along the chain; of waiting ones `from` is nil, and
  /// `to` of those who lose their stand.
  package let moves: [ArrangementMove]
  /// How many placed cooperatives change stands.
  package let moved: Int
  /// The distances between the centres of their old and new stands together.
  package let metres: Double
  /// What the plan is worth then.
  package let after: PlanQuality
  /// The verdict on the plan then, where it was kept.
  private(set) var keptReport: Report?
  /// Whether no better plan with so few moves was left out.
  package let isExact: Bool
  /// What is built; nil unless the kind is `enlarge`, `merge` or `rest`.
  package let rebuilding: Rebuilding?
  /// Whether the plan's approval must be lifted first.
  package let needsReopening: Bool
  let plan: Plan
  let occasion: Occasion

  /// The verdict on the plan then.
  ///
  /// - Complexity: O(1), or a check of the plan where the verdict was not kept.
  package var report: Report { keptReport ?? Checker(outcome).report }

  /// The same without the verdict, of which thousands fill the memory.
  func withoutReport() -> Proposal {
    var proposal = self
    proposal.keptReport = nil
    return proposal
  }

  /// The waiting cooperatives that get a stand.
  package var seated: [Cooperative.ID] {
    moves.filter { $0.from == nil && $0.to != nil }.map(\.cooperative)
  }

  /// The proposal as one edit, with what it is an answer to.
  ///
  /// - Parameters:
  ///   - reason: Why a cooperative withdraws or a stand is closed.
  ///   - time: When a cooperative withdraws (ISO 8601, UTC): that of the stamp.
  package func edit(reason: String, at time: String) -> Edit {
    var edits = occasion.edits(in: plan, reason: reason, at: time)
    for move in moves where move.to == nil {
      edits.append(.unplace(move.cooperative, toWaiting: false))
    }
    let seats = moves.compactMap { move in move.to.map { FloorPlan.Seat(move.cooperative, on: $0) }
    }
    if !seats.isEmpty { edits.append(.reseat(seats)) }
    return .all(edits + (rebuilding?.edits ?? []))
  }

  /// The plan with the proposal carried out, without history; its approval is lifted if need be.
  package var outcome: Plan {
    var plan = plan
    if needsReopening { plan = (try? plan.applying(.setStatus(.draft), stamp: nil)) ?? plan }
    return (try? plan.applying(edit(reason: "", at: ""), stamp: nil)) ?? plan
  }
}
