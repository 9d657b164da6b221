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
  /// The cooperative does not sit there.
  case notThere(Cooperative.ID, Stand.ID)
  /// The cooperative sits nowhere.
  case notPlaced(Cooperative.ID)
  /// The cooperative sits on several stands, so that a swap would be ambiguous.
  case onSeveralStands(Cooperative.ID)
  /// The cooperative has withdrawn.
  case withdrawn(Cooperative.ID)
  /// The cooperative has not withdrawn, so that it cannot come back.
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
  /// A need of the cooperative is negative or no number, or its stands are none or too many.
  case malformedCooperative(Cooperative.ID)
  /// The hall would have no floor, or more than a hall may have.
  case malformedHall
  /// A length of a stand or a feature, in metres, is no multiple of the new module.
  case offGrid(FloorThing, metres: Double, module: Module)
  /// Stands and features would lie outside the hall, or beyond their side of it.
  case outsideHall([FloorThing])
  /// A rule speaks of the feature as its zone.
  case featureInRule(Feature.ID, Rule.ID)
  /// A rule speaks of the cooperative.
  case cooperativeInRule(Cooperative.ID, Rule.ID)
  /// There is no such category, or no such province.
  case noSuchCategory(String)
  /// A cooperative is of the category, or from the province.
  case categoryInUse(String, by: Cooperative.ID)
  /// A rule speaks of the category or the province.
  case categoryInRule(String, Rule.ID)
  /// There is no such session.
  case noSuchSession(Session.ID)
  /// No session can take place there.
  case noSessionArea(Feature.ID)
  /// The session expects too many, or invites somebody twice.
  case malformedSession(Session.ID)
  /// The plan has as many sessions as a plan may have.
  case tooManySessions
  /// A session takes place there.
  case featureInSession(Feature.ID, Session.ID)
  /// The rule cannot be meant so.
  case malformedRule(Rule.ID, RuleProblem)
  /// A text holds control characters, or a number is out of range: no file can hold it.
  case unstorableText(String)
  /// A swap of a cooperative with itself.
  case sameCooperative(Cooperative.ID)
}
