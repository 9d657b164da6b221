// SPDX-License-Identifier: Apache-2.0

/// Why an edit was not carried out.
///
/// The plan is as it was.
public enum EditRefusal: Error, Hashable, Sendable {
  /// There is no such stand.
  case noSuchStand(Stand.ID)
  /// There is no such cooperative.
  case noSuchCooperative(Cooperative.ID)
  /// There is no such feature.
  case noSuchFeature(Feature.ID)
  /// There is no such rule.
  case noSuchRule(Rule.ID)
  /// Somebody sits on the stand already.
  case occupied(Stand.ID, by: Cooperative.ID)
  /// The stand is locked.
  case locked(Stand.ID)
  /// The cooperative sits there already.
  case alreadyThere(Cooperative.ID, Stand.ID)
  /// The cooperative sits nowhere.
  case notPlaced(Cooperative.ID)
  /// The cooperative sits on several stands, so that a swap would be ambiguous.
  case onSeveralStands(Cooperative.ID)
  /// The cooperative has withdrawn.
  case withdrawn(Cooperative.ID)
  /// The cooperative has not withdrawn.
  case notWithdrawn(Cooperative.ID)
  /// The cooperative sits on a stand and cannot be removed or sent to the waiting list.
  case stillPlaced(Cooperative.ID, Stand.ID)
  /// The plan is approved: its geometry is frozen.
  case approved
  /// The stand has no part, an empty part, parts that do not join, or one out of bounds.
  case malformedStand(Stand.ID)
  /// The feature is empty or out of bounds.
  case malformedFeature(Feature.ID)
  /// A door names a void that is not there, or an extinguisher a stand that is not there.
  case missingHost(Feature.ID)
  /// A door lies on the side of the void.
  case inUse(Feature.ID, by: Feature.ID)
  /// A need of the cooperative is negative or no number.
  case malformedCooperative(Cooperative.ID)
  /// A swap of a cooperative with itself.
  case sameCooperative(Cooperative.ID)
}

extension EditRefusal: CustomStringConvertible {
  /// The reason, as a clause in English, with the ids of stands.
  public var description: String { clause { $0.text } }

  /// The reason, as a clause in English, with the stands called as the reader knows them.
  public func clause(calling label: (Stand.ID) -> String) -> String {
    switch self {
    case .noSuchStand(let id): "there is no stand \(id)"
    case .noSuchCooperative(let id): "there is no cooperative \(id)"
    case .noSuchFeature(let id): "there is no feature \(id)"
    case .noSuchRule(let id): "there is no rule \(id)"
    case .occupied(let stand, let cooperative): "stand \(label(stand)) is taken by \(cooperative)"
    case .locked(let stand): "stand \(label(stand)) is locked; unlock it first"
    case .alreadyThere(let cooperative, let stand): "\(cooperative) is on \(label(stand)) already"
    case .notPlaced(let id): "\(id) has no stand"
    case .onSeveralStands(let id): "\(id) is on several stands; take it off one first"
    case .withdrawn(let id): "\(id) has withdrawn"
    case .notWithdrawn(let id): "\(id) has not withdrawn"
    case .stillPlaced(let cooperative, let stand):
      "\(cooperative) is still on stand \(label(stand))"
    case .approved: "the plan is approved: its geometry is frozen; reopen it first"
    case .malformedStand(let id): "the parts of stand \(id) are empty, too large or not joined"
    case .malformedFeature(let id): "feature \(id) is empty or too large"
    case .missingHost(let id): "what feature \(id) is fixed to is not there"
    case .inUse(let id, let door): "door \(door) lies on \(id)"
    case .malformedCooperative(let id): "a need of \(id) is negative or no number"
    case .sameCooperative(let id): "\(id) cannot be swapped with itself"
    }
  }
}
