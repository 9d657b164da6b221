// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Ways to say which stands are meant.
extension Gestures {
  /// The stands from one to another in an order, both included, whichever comes first.
  ///
  /// Empty where one of the two is not there. O(n log n).
  package func range(
    from first: Stand.ID, to last: Stand.ID, order: StandOrder = .rows
  ) -> Selection {
    let ids = order.sorted(Array(plan.stands.values)).map(\.id)
    guard let start = ids.firstIndex(of: first), let end = ids.firstIndex(of: last) else {
      return Selection()
    }
    return Selection(stands: Set(ids[min(start, end)...max(start, end)]))
  }

  /// What lies in a box of cells: wholly, or also what only reaches into it.
  ///
  /// A door counts where its opening does. O(stands + features).
  package func inside(_ box: GridRectangle, wholly: Bool = false) -> Selection {
    let limits = -2 * Self.reach...2 * Self.reach
    guard [box.x, box.y, box.width, box.depth].allSatisfy(limits.contains) else {
      return Selection()
    }
    func isMeant(_ parts: [GridRectangle]) -> Bool {
      wholly ? parts.allSatisfy(box.contains) : parts.contains(where: box.overlaps)
    }
    let stands = plan.stands.values.filter { !$0.parts.isEmpty && isMeant($0.parts) }
    let features = plan.hall.features.values.filter { feature in
      (feature.place.extent ?? plan.hall.innerStrip(ofDoor: feature)).map { isMeant([$0]) } ?? false
    }
    return Selection(stands: Set(stands.map(\.id)), features: Set(features.map(\.id)))
  }

  /// The stands of all cooperatives that a selector picks: a category, a province, a tag, a need.
  package func stands(of selector: Selector) -> Selection {
    let stands = plan.placements.filter { _, present in
      present.contains { plan.cooperatives[$0].map(selector.picks) ?? false }
    }
    return Selection(stands: Set(stands.keys))
  }

  /// The stands that nobody sits on.
  package var emptyStands: Selection {
    Selection(stands: Set(plan.stands.keys.filter { plan.placements[$0] == nil }))
  }

  /// All stands.
  package var allStands: Selection { Selection(stands: Set(plan.stands.keys)) }

  /// The features of a kind.
  package func features(of kind: Feature.Kind) -> Selection {
    Selection(features: Set(plan.hall.features.values.filter { $0.kind == kind }.map(\.id)))
  }
}
