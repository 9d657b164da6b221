// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Gestures {
  /// Deletes stands and features.
  ///
  /// Who sits on a deleted stand and nowhere else is to be placed again and stays confirmed; an
  /// extinguisher mounted there hangs free. Refused for a locked stand with someone on it, for a
  /// void with a door that is not deleted too, and for a feature that a rule names.
  package func delete(_ selection: Selection) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    if selection.isEmpty { throw .nothingSelected }
    let features = try features(of: selection)
    var draft = GestureDraft()
    try vacate(try stands(of: selection), &draft)
    for id in selection.stands.sorted() { draft.edits.append(.removeStand(id)) }
    draft.removedStands = selection.stands
    // Doors go first: a void that carries one cannot be removed.
    for feature in features.filter({ $0.door != nil }) + features.filter({ $0.door == nil }) {
      try requireUnused(feature, besides: selection)
      draft.edits.append(.removeFeature(feature.id))
    }
    return gesture(draft)
  }

  /// Takes everybody off stands that will be gone.
  ///
  /// Who sits on another stand as well keeps that one.
  func vacate(_ stands: [Stand], _ draft: inout GestureDraft) throws(GestureRefusal) {
    let leaving = Set(stands.map(\.id))
    var seen: Set<Cooperative.ID> = []
    for stand in stands {
      let present = plan.placements[stand.id] ?? []
      if stand.isLocked, !present.isEmpty { throw .plan(.locked(stand.id)) }
      for cooperative in present where seen.insert(cooperative).inserted {
        let seats = plan.stands(of: cooperative)
        if leaving.isSuperset(of: seats) {
          draft.edits.append(.unplace(cooperative, toWaiting: false))
          draft.notices.append(
            .unplaces(cooperative, names: plan.cooperatives[cooperative]?.names ?? Names()))
        } else {
          draft.edits += seats.filter(leaving.contains).map { .leave(cooperative, $0) }
        }
      }
    }
  }

  /// Refuses to lose a feature that a remaining door or a rule needs.
  private func requireUnused(
    _ feature: Feature, besides selection: Selection
  ) throws(GestureRefusal) {
    let door = plan.hall.sortedFeatures.first {
      $0.door?.void == feature.id && !selection.features.contains($0.id)
    }
    if let door { throw .plan(.inUse(feature.id, by: door.id)) }
    // A rule that names a zone which is gone could not be read from the file any more.
    guard feature.area != nil else { return }
    let rule = plan.sortedRules.first {
      $0.parameters["zone"]?.text.map { ExactText($0) } == ExactText(feature.id.text)
    }
    if let rule { throw .plan(.featureInRule(feature.id, rule.id)) }
  }
}
