// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan

/// Ordered views of a plan that the panels read on every key.
struct PlanLists: Sendable {
  /// The waiting cooperatives in order of seniority.
  let waiting: [Cooperative]
  /// All cooperatives: those to be placed first, then by stand number, then the withdrawn.
  let roster: [Cooperative]
  /// The stands of each placed cooperative.
  let stands: [Cooperative.ID: [Stand.ID]]
  /// Confirmed cooperatives without a stand.
  let unplaced: [Cooperative]
  /// The stands by number as people count (A2 before A10), then id.
  let standsByNumber: [Stand]
  /// The stand nearest to the north-west, where one starts reading.
  let firstStand: Stand.ID?

  init(_ plan: Plan) {
    waiting = plan.waitingList
    let seats = plan.standsByCooperative
    stands = seats
    let numbered = plan.stands.values.map { (order: NaturalOrder($0.number), stand: $0) }
    let inOrder = numbered.sorted { left, right in
      left.order == right.order ? left.stand.id < right.stand.id : left.order < right.order
    }
    standsByNumber = inOrder.map(\.stand)
    firstStand =
      plan.stands.values.min {
        ($0.bounds.y, $0.bounds.x, $0.id) < ($1.bounds.y, $1.bounds.x, $1.id)
      }?.id
    unplaced = plan.sortedCooperatives.filter { $0.status == .confirmed && seats[$0.id] == nil }
    var bySeat: [Cooperative] = []
    var listed: Set<Cooperative.ID> = []
    for stand in standsByNumber {
      for id in plan.placements[stand.id] ?? [] where listed.insert(id).inserted {
        if let cooperative = plan.cooperatives[id] { bySeat.append(cooperative) }
      }
    }
    let rest = plan.sortedCooperatives.filter { !listed.contains($0.id) }
    let withdrawn = rest.filter { $0.status == .withdrawn }
    roster = unplaced + bySeat + waiting.filter { !listed.contains($0.id) } + withdrawn
  }
}
