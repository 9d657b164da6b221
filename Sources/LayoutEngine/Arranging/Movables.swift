// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Who may be moved, from where, and which stands they may take.
///
/// Fixed are: who sits on a locked stand or on one with a hold, who sits on several, and who is not
/// confirmed. Of several on a stand that is not shared the first stays and the others look for
/// stands, unless there are too few, or they are to be kept: then all of them are fixed.
struct Movables: Sendable {
  /// Who is arranged, by id; of the waiting those who take part.
  let cooperatives: [Cooperative.ID]
  /// Where each sits now; nil for those without a stand.
  let seats: [Stand.ID?]
  /// Where each starts from: its seat, but nil for those too many on a stand.
  let starts: [Stand.ID?]
  /// Which of them wait, and become confirmed if they are seated.
  let waiting: [Cooperative.ID]
  /// How much each stand takes; closed ones are missing.
  let openStands: [Stand.ID: Bool]

  /// Looks through a plan.
  ///
  /// - Parameters:
  ///   - seatsWaiting: Whether waiting cooperatives take part too, if stands may stay empty once
  ///     every confirmed one has its own.
  ///   - keepsCrowds: Whether several on a stand that is not shared stay there.
  ///   - leavesShared: Whether who sits on a shared stand stays, and nobody comes there.
  init(
    _ plan: Plan, seatsWaiting: Bool, keepsCrowds: Bool = false, leavesShared: Bool = false
  ) {
    let open = plan.stands.values.filter {
      !$0.isLocked && $0.hold.isEmpty && !(leavesShared && $0.isShared)
    }
    let isOpen = Dictionary(uniqueKeysWithValues: open.map { ($0.id, $0.isShared) })
    let standsOf = plan.standsByCooperative
    var movable = Set(
      plan.cooperatives.values.filter { cooperative in
        let stands = standsOf[cooperative.id] ?? []
        return cooperative.status == .confirmed && stands.count <= 1
          && stands.allSatisfy { isOpen[$0] != nil }
      }.map(\.id))
    var extras = Self.extras(plan, movable, isOpen)
    let empty = open.count { plan.placements[$0.id] == nil }
    var homeless = movable.count { standsOf[$0] == nil }
    if keepsCrowds || empty < homeless + extras.count && !isOpen.values.contains(true) {
      for stand in Set(extras.compactMap { standsOf[$0]?.first }) {
        movable.subtract(plan.placements[stand] ?? [])
      }
      extras = []
    }
    homeless += extras.count
    waiting =
      seatsWaiting && (empty > homeless || isOpen.values.contains(true))
      ? plan.waitingList.map(\.id).filter { standsOf[$0] == nil }.sorted() : []
    let fixedStands = Set(
      plan.placements.filter { !movable.isSuperset(of: $0.value) }.map(\.key))
    openStands = isOpen.filter { $0.value || !fixedStands.contains($0.key) }
    cooperatives = (movable + waiting).sorted()
    let seats = cooperatives.map { standsOf[$0]?.first }
    self.seats = seats
    starts = zip(cooperatives, seats).map { extras.contains($0) ? nil : $1 }
  }

  /// Those who sit on a stand that is not shared although somebody else has it.
  private static func extras(
    _ plan: Plan, _ movable: Set<Cooperative.ID>, _ isOpen: [Stand.ID: Bool]
  ) -> Set<Cooperative.ID> {
    var extras: Set<Cooperative.ID> = []
    for (stand, guests) in plan.placements where guests.count > 1 && isOpen[stand] == false {
      let mobile = guests.filter(movable.contains)
      extras.formUnion(mobile.count == guests.count ? mobile.dropFirst() : mobile[...])
    }
    return extras
  }

  /// The plan without those who are arranged; the waiting among them are confirmed.
  func stripped(_ plan: Plan) -> Plan {
    let leaving = Set(cooperatives)
    var parts: [PlanPart] = []
    for (stand, guests) in plan.placements where !leaving.isDisjoint(with: guests) {
      parts.append(.placement(stand, guests.filter { !leaving.contains($0) }))
    }
    for id in waiting {
      guard var cooperative = plan.cooperatives[id] else { continue }
      cooperative.status = .confirmed
      parts.append(.cooperative(id, cooperative))
    }
    // Putting parts back is never refused.
    return (try? plan.applying(.restore(parts), stamp: nil)) ?? plan
  }
}

extension Plan {
  /// The confirmed cooperatives on several stands, by id: no search moves them.
  ///
  /// - Complexity: O(stands log stands).
  package var confirmedOnSeveralStands: [(cooperative: Cooperative.ID, stands: [Stand.ID])] {
    standsByCooperative.filter { id, stands in
      stands.count > 1 && cooperatives[id]?.status == .confirmed
    }.sorted { $0.key < $1.key }.map { (cooperative: $0.key, stands: $0.value) }
  }
}
