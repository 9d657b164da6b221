// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// What people do to stands and features with a key, the mouse or a form, as edits of a plan.
///
/// A gesture is one call, gives one `Edit`, and so is one step to undo. Nothing is changed here:
/// the answer is what the gesture would do, with what to say of it at once. Lengths are in cells;
/// any number may come in, however large, since it may come from a mouse or a file.
///
/// ```swift
/// let gesture = try Shaping(plan).move(Selection(stands: ["s014"]), dx: 2, dy: 0)
/// show(gesture.notices)
/// try session.apply(gesture.edit, stamp: now)
/// ```
///
/// Refused, as `ShapingRefusal`: what no plan file can hold (no size, parts that do not join,
/// positions out of bounds), and any change of the geometry of an approved plan. A stand on
/// another one or outside the hall is an error that the rules show, and a notice of the gesture.
public struct Shaping: Sendable {
  /// The plan that gestures start from.
  public let plan: Plan
  private let knownGround = Once<ShapingGround>()
  private let knownNames = Once<FreshNames>()

  /// Starts from a plan, in O(1).
  ///
  /// Keep it as long as the plan stays: what a gesture had to look up is there for the next.
  public init(_ plan: Plan) { self.plan = plan }

  /// What there is around a gesture.
  var ground: ShapingGround { knownGround { ShapingGround(plan) } }

  /// Free ids and numbers.
  var names: FreshNames { knownNames { FreshNames(plan) } }

  /// The farthest, in cells, that anything is moved at once.
  static let reach = 2 * GridRectangle.bound
}

// MARK: What every gesture asks

extension Shaping {
  /// Refuses to change the geometry of an approved plan.
  func requireDraft() throws(ShapingRefusal) {
    if plan.status == .approved { throw .plan(.approved) }
  }

  /// Refuses a distance that leads out of every plan.
  func requireReach(_ distances: Int...) throws(ShapingRefusal) {
    guard distances.allSatisfy((-Self.reach...Self.reach).contains) else { throw .outOfBounds }
  }

  /// The stand of an id.
  func stand(_ id: Stand.ID) throws(ShapingRefusal) -> Stand {
    guard let stand = plan.stands[id] else { throw .plan(.noSuchStand(id)) }
    return stand
  }

  /// The feature of an id.
  func feature(_ id: Feature.ID) throws(ShapingRefusal) -> Feature {
    guard let feature = plan.hall.features[id] else { throw .plan(.noSuchFeature(id)) }
    return feature
  }

  /// The stands of a selection, by id.
  func stands(of selection: Selection) throws(ShapingRefusal) -> [Stand] {
    var stands: [Stand] = []
    for id in selection.stands.sorted() { stands.append(try stand(id)) }
    return stands
  }

  /// The features of a selection, by id.
  func features(of selection: Selection) throws(ShapingRefusal) -> [Feature] {
    var features: [Feature] = []
    for id in selection.features.sorted() { features.append(try feature(id)) }
    return features
  }

  /// Refuses a stand that no plan file can hold.
  func require(_ stand: Stand) throws(ShapingRefusal) {
    if stand.parts.contains(where: \.isEmpty) { throw .empty }
    guard stand.parts.allSatisfy(\.isWithinBounds) else { throw .outOfBounds }
    guard stand.parts.count <= Stand.partLimit else { throw .tooManyParts }
    guard stand.isJoined else { throw .notJoined(stand.label) }
    guard stand.powerKilowatts.isFinite, stand.powerKilowatts >= 0 else { throw .wrongPower }
  }
}
