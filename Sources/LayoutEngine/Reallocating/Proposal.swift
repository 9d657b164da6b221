// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// One way to re-allocate what was freed.
public struct Proposal: Hashable, Sendable {
  /// What a proposal does; the raw value is the word of `withdraw --json`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
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
  public struct Rebuilding: Hashable, Sendable {
    /// The stand that is no more then.
    public let stand: Stand.ID
    /// The stand that takes it in: a neighbour's, or of a merge the freed one; nil for a rest area.
    public let into: Stand.ID?
    /// The area of the rest area, or of both stands together, in m².
    public let area: Double
    /// What is done to stands and features.
    let edits: [Edit]
  }

  /// Its place in the list, from 1.
  public let rank: Int
  /// What it does.
  public let kind: Kind
  /// Who sits elsewhere, from the freed stand on along the chain; of waiting ones `from` is nil, and
  /// `to` of those who lose their stand.
  public let moves: [ArrangementMove]
  /// How many placed cooperatives change stands.
  public let moved: Int
  /// The distances between the centres of their old and new stands together.
  public let metres: Double
  /// The verdict on the plan then.
  public let report: Report
  /// Whether no better plan with so few moves was left out.
  public let isExact: Bool
  /// What is built; nil unless the kind is `enlarge`, `merge` or `rest`.
  public let rebuilding: Rebuilding?
  /// Whether the plan's approval must be lifted first.
  public let needsReopening: Bool
  let plan: Plan
  let occasion: Occasion

  /// What the plan is worth then.
  public var after: PlanQuality { report.quality }

  /// The waiting cooperatives that get a stand.
  public var seated: [Cooperative.ID] {
    moves.filter { $0.from == nil && $0.to != nil }.map(\.cooperative)
  }

  /// The proposal as one edit, with what it is an answer to.
  ///
  /// - Parameters:
  ///   - reason: Why a cooperative withdraws or a stand is closed.
  ///   - time: When a cooperative withdraws (ISO 8601, UTC): that of the stamp.
  public func edit(reason: String, at time: String) -> Edit {
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
  public var outcome: Plan {
    var plan = plan
    if needsReopening { plan = (try? plan.applying(.setStatus(.draft), stamp: nil)) ?? plan }
    return (try? plan.applying(edit(reason: "", at: ""), stamp: nil)) ?? plan
  }
}
