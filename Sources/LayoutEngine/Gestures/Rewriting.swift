// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// Other data of one stand or one feature, as a form has them.
extension Gestures {
  /// Gives a stand other data: number, floor, what it offers, hold and lock.
  ///
  /// A floor that reaches out of the hall is refused: typed by mistake, it would vanish from sight.
  /// One edit, in which a hold and a lock are told to the history as anywhere. A stand that is as
  /// it was gives a gesture that changes nothing.
  package func rewrite(_ stand: Stand) throws(GestureRefusal) -> Gesture {
    let old = try self.stand(stand.id)
    try Numbering.require(stand.number, insteadOf: old.number)
    if stand.parts != old.parts {
      try requireDraft()
      if leavesHall(stand) != nil { throw .leavesHall(old.label) }
    }
    try require(stand)
    var kept = stand
    kept.hold = old.hold
    kept.isLocked = old.isLocked
    var draft = GestureDraft()
    if kept != old { draft.write(kept) }
    if stand.hold != old.hold { draft.edits.append(.hold(stand.id, stand.hold)) }
    if stand.isLocked != old.isLocked { draft.edits.append(.lock(stand.id, stand.isLocked)) }
    return gesture(draft, selecting: Selection(stands: [stand.id]))
  }

  /// Gives a feature other data: kind, place, names, power, what it is mounted on.
  ///
  /// A door must lie on its side whole. A feature that is as it was gives a gesture that changes
  /// nothing.
  package func rewrite(_ feature: Feature) throws(GestureRefusal) -> Gesture {
    let old = try self.feature(feature.id)
    if feature.place != old.place || feature.kind != old.kind { try requireDraft() }
    guard feature.hasPlaceOfItsKind else { throw .wrongPlace(feature.kind) }
    guard feature.powerKilowatts.isFinite, feature.powerKilowatts >= 0 else { throw .wrongPower }
    if feature.area?.isEmpty ?? false { throw .empty }
    guard feature.isWithinBounds else { throw .outOfBounds }
    if feature.place != old.place, leavesHall(feature) != nil {
      throw .leavesHall(feature.id.text)
    }
    if let stand = feature.mountedOn { _ = try self.stand(stand) }
    if let door = feature.door, feature.place != old.place { try requireWhole(door) }
    var draft = GestureDraft()
    if feature != old { draft.write(feature) }
    return gesture(draft, selecting: Selection(features: [feature.id]))
  }

  /// Refuses a door that its side has no room for.
  private func requireWhole(_ door: Feature.Door) throws(GestureRefusal) {
    if let void = door.void, plan.hall.features[void]?.kind != .void {
      throw .plan(.noSuchFeature(void))
    }
    guard let length = length(ofSideWith: door) else { throw .outOfBounds }
    if door.width > length { throw .widerThanSide }
    guard door.offset >= 0, door.offset + door.width <= length else { throw .outOfBounds }
  }
}

// MARK: What new stands offer

/// The power and water of a stand.
package struct StandOffer: Hashable, Sendable {
  /// In kilowatts.
  package let powerKilowatts: Double
  /// Whether there is a water connection.
  package let hasWater: Bool

  /// Joins power, in kilowatts, and water.
  package init(powerKilowatts: Double, hasWater: Bool) {
    self.powerKilowatts = powerKilowatts
    self.hasWater = hasWater
  }
}

extension Gestures {
  /// What a new stand offers where nobody says: as the nearest stand, of equally near ones as that
  /// of the lowest id; nothing in a hall without stands.
  ///
  /// - Complexity: O(stands).
  package func usualOffer(near part: GridRectangle) -> StandOffer {
    var nearest: (gap: Gap, stand: Stand)?
    for stand in plan.stands.values {
      guard let gap = Gap(stand.parts, part) else { continue }
      if let best = nearest, (best.gap, best.stand.id) < (gap, stand.id) { continue }
      nearest = (gap, stand)
    }
    return StandOffer(
      powerKilowatts: nearest?.stand.powerKilowatts ?? 0,
      hasWater: nearest?.stand.hasWater ?? false)
  }

  /// What a new power point offers where nobody says: what most of the plan's do, of equally many
  /// the least; 0 where there is none.
  package var usualPointPower: Double {
    let powers = plan.hall.features.values.filter { $0.kind == .power }.map(\.powerKilowatts)
    let counts = Dictionary(grouping: powers) { $0 }.mapValues(\.count)
    return counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
  }
}
