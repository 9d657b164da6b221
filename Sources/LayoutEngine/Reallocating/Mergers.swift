// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Freed stands that become one with a neighbour, for somebody who waits and fits neither.
///
/// The two share an edge; one is freed and the other freed too, or free: without a cooperative,
/// without a hold, not locked. One *fits* a stand if the plan after the withdrawal has no more
/// errors with it there. Under the policy `senior` the larger stand is for the most senior of those
/// whom neither fits alone and both together do; under `best` for the one of them who makes the best
/// plan, seniority breaking ties; under `ask` each of them has a proposal. They are built as the
/// gesture of the editor does, which keeps the id and the number of the freed stand; of two freed
/// ones those of the first, in rows from the north-west.
struct Mergers {
  /// One of them.
  struct Merger {
    let cooperative: Cooperative.ID
    let rebuilding: Proposal.Rebuilding
  }

  /// Those that can be built, in the order of the stands, of one pair in that of seniority.
  private(set) var found: [Merger] = []
  /// What cannot, and why.
  private(set) var refusals: [Refusal] = []
  private let policy: Plan.WaitingPolicy
  private let queue: [Cooperative.ID]
  /// The plan after the withdrawal, as one whose stands may change.
  private let checker: Checker
  /// Whether each fits each stand as it is.
  private var fits: [FloorPlan.Seat: Bool] = [:]

  /// Looks at the freed stands of a plan that nobody has re-seated yet.
  ///
  /// - Complexity: Two checks of a change for each pair that joins and each who waits; without such
  ///   a pair O(stands).
  init(_ plan: Plan, freed: [Stand.ID], policy: Plan.WaitingPolicy) {
    self.policy = policy
    let seats = plan.standsByCooperative
    queue = plan.waitingList.map(\.id).filter { seats[$0] == nil }
    let pairs = queue.isEmpty ? [] : Self.pairs(in: plan, freed: freed)
    guard !pairs.isEmpty, let draft = try? plan.applying(.setStatus(.draft), stamp: nil) else {
      checker = Checker(Plan(hall: plan.hall))
      return
    }
    checker = Checker(draft)
    for (stand, other) in pairs { look(at: stand, other) }
  }

  /// The stands that can become one: the freed one that stays, and the other; each pair once.
  private static func pairs(in plan: Plan, freed: [Stand.ID]) -> [(Stand, Stand)] {
    func isEmpty(_ stand: Stand) -> Bool {
      plan.takes(stand.id) && plan.placements[stand.id] == nil
    }
    let empty = StandOrder.rows.sorted(freed.compactMap { plan.stands[$0] }.filter(isEmpty))
    if empty.isEmpty { return [] }
    let gone = Set(empty.map(\.id))
    let others = StandOrder.rows.sorted(plan.stands.values.filter(isEmpty))
    return empty.enumerated().flatMap { place, stand in
      others.filter { other in
        let isBefore = gone.contains(other.id) && empty[...place].contains { $0.id == other.id }
        return !isBefore
          && stand.parts.contains { part in other.parts.contains(where: part.adjoins) }
      }.map { (stand, $0) }
    }
  }

  private mutating func look(at stand: Stand, _ other: Stand) {
    let module = checker.plan.hall.module
    guard
      let gesture = try? Gestures(checker.plan).merge([stand.id, other.id], into: stand.id),
      let merged = try? checker.plan.applying(gesture.edit, stamp: nil)
    else {
      refusals.append(Refusal(kind: .merge, stand: stand.id, reason: .cannotMerge(other.label)))
      return
    }
    var larger = checker
    larger.update(to: merged)
    var best: (quality: PlanQuality, cooperative: Cooperative.ID)?
    var chosen: [Cooperative.ID] = []
    var isNeeded = false
    for id in queue where !doesFit(id, stand.id) && !doesFit(id, other.id) {
      isNeeded = true
      guard let quality = try? larger.quality(after: .place(id, on: stand.id)),
        quality.errors <= checker.quality.errors
      else { continue }
      switch policy {
      case .ask: chosen.append(id)
      case .best: if best.map({ quality < $0.quality }) ?? true { best = (quality, id) }
      case .senior: best = (quality, id)
      }
      if policy == .senior { break }
    }
    chosen += best.map { [$0.cooperative] } ?? []
    if chosen.isEmpty, isNeeded {
      refusals.append(Refusal(kind: .merge, stand: stand.id, reason: .fitsNobody(other.label)))
    }
    let cells = merged.stands[stand.id]?.cellCount ?? 0
    let rebuilding = Proposal.Rebuilding(
      stand: other.id, into: stand.id, area: module.squareMetres(cells), edits: [gesture.edit])
    found += chosen.map { Merger(cooperative: $0, rebuilding: rebuilding) }
  }

  /// Whether one fits a stand as it is.
  private mutating func doesFit(_ id: Cooperative.ID, _ stand: Stand.ID) -> Bool {
    let seat = FloorPlan.Seat(id, on: stand)
    if let known = fits[seat] { return known }
    let quality = try? checker.quality(after: .place(id, on: stand))
    let fits = quality.map { $0.errors <= checker.quality.errors } ?? false
    self.fits[seat] = fits
    return fits
  }
}
