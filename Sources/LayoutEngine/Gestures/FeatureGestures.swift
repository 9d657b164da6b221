// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

extension Gestures {
  /// Adds a feature: an area, a point or a door, with an id made of its kind.
  ///
  /// A door is cut to its side. Refused where the place is of another form than the kind asks for
  /// (a wall is an area, a power point a point), or out of bounds.
  package func add(
    _ kind: Feature.Kind, at place: Feature.Place, names: Names = Names(),
    powerKilowatts: Double = 0, mountedOn stand: Stand.ID? = nil
  ) throws(GestureRefusal) -> Gesture {
    try requireDraft()
    var ids = self.names
    var added = Feature(
      id: try ids.featureID(kind), kind: kind, place: place, names: names,
      powerKilowatts: powerKilowatts, mountedOn: stand)
    guard added.hasPlaceOfItsKind else { throw .wrongPlace(kind) }
    guard powerKilowatts.isFinite, powerKilowatts >= 0 else { throw .wrongPower }
    if added.area?.isEmpty ?? false { throw .empty }
    if let stand { _ = try self.stand(stand) }
    if let door = added.door { added.place = .door(try fitted(door)) }
    guard added.isWithinBounds else { throw .outOfBounds }
    var draft = GestureDraft()
    draft.write(added)
    return gesture(draft)
  }

  /// A door between two cells, on the side of the hall that they are nearest to.
  ///
  /// - Throws: `GestureRefusal.outOfBounds`.
  package func door(from start: GridPoint, to end: GridPoint) throws(GestureRefusal)
    -> Feature.Door
  {
    let drawn = try Self.rectangle(from: start, to: end)
    let hall = plan.hall.bounds
    let distances: [(side: Side, distance: Int)] = [
      (.north, abs(drawn.y - hall.y)), (.south, abs(drawn.maxY - hall.maxY)),
      (.west, abs(drawn.x - hall.x)), (.east, abs(drawn.maxX - hall.maxX)),
    ]
    // At a corner a drawn line goes along its own length.
    let isAcross = drawn.width >= drawn.depth
    let side =
      distances.min {
        ($0.distance, $0.side.isAcross == isAcross ? 0 : 1)
          < ($1.distance, $1.side.isAcross == isAcross ? 0 : 1)
      }?.side ?? .north
    return try fitted(
      Feature.Door(
        side: side, offset: side.isAcross ? drawn.x : drawn.y,
        width: side.isAcross ? drawn.width : drawn.depth))
  }

  /// A door cut to the side that it is on.
  private func fitted(_ door: Feature.Door) throws(GestureRefusal) -> Feature.Door {
    if let void = door.void, plan.hall.features[void]?.kind != .void {
      throw .plan(.noSuchFeature(void))
    }
    guard let length = length(ofSideWith: door) else { throw .outOfBounds }
    try requireReach(door.offset, door.width)
    if door.width <= 0 { throw .empty }
    let start = max(0, door.offset)
    let end = min(door.offset + door.width, length)
    guard start < end else { throw .outOfBounds }
    var fitted = door
    fitted.offset = start
    fitted.width = end - start
    return fitted
  }
}
