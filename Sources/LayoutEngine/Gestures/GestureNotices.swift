// SPDX-License-Identifier: Apache-2.0

import FloorPlan

extension Gestures {
  /// The gesture that a draft describes, with what to say of it.
  ///
  /// Of floor it says what a stand that is new or has other floor than before brings about.
  ///
  /// - Parameter selection: What stays selected; by default what was written.
  /// - Complexity: O(stands) for each stand written; O(stands log stands) for many.
  func gesture(_ draft: GestureDraft, selecting selection: Selection? = nil) -> Gesture {
    var shaped = draft
    shaped.stands = draft.stands.filter { plan.stands[$0.id]?.parts != $0.parts }
    let notices =
      shaped.stands.compactMap(leavesHall) + draft.features.compactMap(leavesHall)
      + overlaps(shaped, among: draft.stands) + blockedFloor(shaped.stands)
      + sameNumbers(draft) + draft.notices
    return Gesture(
      edit: draft.edits.count == 1 ? draft.edits[0] : .all(draft.edits),
      selection: selection
        ?? Selection(
          stands: Set(draft.stands.map(\.id)), features: Set(draft.features.map(\.id))),
      notices: notices)
  }

  func leavesHall(_ stand: Stand) -> GestureNotice? {
    stand.parts.allSatisfy(plan.hall.bounds.contains) ? nil : .leavesHall(stand: stand.label)
  }

  func leavesHall(_ feature: Feature) -> GestureNotice? {
    let isInside =
      switch feature.place {
      case .area(let area): plan.hall.bounds.contains(area)
      case .point(let point): plan.hall.bounds.contains(point)
      case .door: true
      }
    return isInside ? nil : .featureLeavesHall(feature.id)
  }

  /// The pairs of stands that share floor, of which one at least was written.
  private func overlaps(_ draft: GestureDraft, among written: [Stand]) -> [GestureNotice] {
    guard !draft.stands.isEmpty else { return [] }
    let shaped = Set(draft.stands.map(\.id))
    let known = Set(written.map(\.id))
    let touched = draft.stands + written.filter { !shaped.contains($0.id) }
    let index = RectangleIndex(touched.map(\.parts))
    let ground = ground
    var notices: [GestureNotice] = []
    for (number, stand) in draft.stands.enumerated() {
      let among = index.candidates(near: stand.parts, within: 0).filter { other in
        other > number
          && touched[other].parts.contains { part in
            stand.parts.contains(where: part.overlaps)
          }
      }
      let others = ground.stands(meeting: stand.parts).filter {
        !known.contains($0.id) && !draft.removedStands.contains($0.id)
      }
      notices += (among.map { touched[$0] } + others).sorted { $0.id < $1.id }
        .map { .overlaps(stand: stand.label, other: $0.label) }
    }
    return notices
  }

  private func blockedFloor(_ stands: [Stand]) -> [GestureNotice] {
    guard !stands.isEmpty else { return [] }
    let blockers = ground.blockers
    var notices: [GestureNotice] = []
    for stand in stands {
      for feature in blockers where stand.parts.contains(where: feature.area.overlaps) {
        notices.append(.blocked(stand: stand.label, feature: feature.id, kind: feature.kind))
      }
    }
    return notices
  }

  /// The numbers of written stands, where new, that another stand shows too.
  private func sameNumbers(_ draft: GestureDraft) -> [GestureNotice] {
    let renumbered = draft.stands.filter {
      !$0.number.isEmpty && plan.stands[$0.id]?.number != $0.number
    }
    guard !renumbered.isEmpty else { return [] }
    let gone = draft.removedStands.union(draft.stands.map(\.id))
    var changes: [ExactText: Int] = [:]
    for stand in draft.stands { changes[ExactText(stand.number), default: 0] += 1 }
    for id in gone {
      if let stand = plan.stands[id] { changes[ExactText(stand.number), default: 0] -= 1 }
    }
    let counts = ground.numberCounts
    let several = Set(renumbered.map { ExactText($0.number) }).filter {
      counts[$0, default: 0] + changes[$0, default: 0] > 1
    }
    return several.sorted().map { .sameNumber($0.string) }
  }
}
