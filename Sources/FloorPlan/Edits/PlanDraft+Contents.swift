// SPDX-License-Identifier: Apache-2.0

// MARK: Stands and the roster

extension PlanDraft {
  mutating func hold(_ id: Stand.ID, _ text: String) throws(EditRefusal) {
    var held = try stand(id)
    held.hold = text
    guard held.hasStorableTexts else { throw .unstorableText(id.text) }
    change(.stand(id, held))
    record(text.isEmpty ? .released : .held, stand: id, reason: text)
  }

  mutating func lock(_ id: Stand.ID, _ isLocked: Bool) throws(EditRefusal) {
    var stand = try stand(id)
    stand.isLocked = isLocked
    change(.stand(id, stand))
    record(isLocked ? .locked : .unlocked, stand: id)
  }

  mutating func setStatus(_ status: Plan.Status) {
    change(.status(status))
    record(status == .approved ? .approved : .reopened)
  }

  mutating func write(_ cooperative: Cooperative) throws(EditRefusal) {
    guard cooperative.hasSoundNeeds else { throw .malformedCooperative(cooperative.id) }
    guard cooperative.hasStorableTexts else { throw .unstorableText(cooperative.id.text) }
    let isNew = plan.cooperatives[cooperative.id] == nil
    if !isNew, cooperative.status != .confirmed, let seat = plan.stands(of: cooperative.id).first {
      throw .stillPlaced(cooperative.id, seat)
    }
    change(.cooperative(cooperative.id, cooperative))
    record(isNew ? .added : .changed, cooperative: cooperative.id)
  }

  mutating func removeCooperative(_ id: Cooperative.ID) throws(EditRefusal) {
    _ = try cooperative(id)
    if let seat = plan.stands(of: id).first { throw .stillPlaced(id, seat) }
    if let rule = plan.rules.values.filter({ $0.names(id) }).map(\.id).min() {
      throw .cooperativeInRule(id, rule)
    }
    uninvite(id)
    change(.cooperative(id, nil))
    record(.removed, cooperative: id)
  }

  mutating func write(_ stand: Stand) throws(EditRefusal) {
    let isMoved = plan.stands[stand.id].map { $0.parts != stand.parts } ?? true
    if isMoved {
      if plan.status == .approved { throw .approved }
      guard stand.parts.count <= Stand.partLimit, stand.isJoined,
        stand.parts.allSatisfy(\.isWithinBounds)
      else { throw .malformedStand(stand.id) }
    }
    guard stand.hasSoundOffer else { throw .malformedStand(stand.id) }
    guard stand.hasStorableTexts else { throw .unstorableText(stand.id.text) }
    change(.stand(stand.id, stand))
  }

  mutating func removeStand(_ id: Stand.ID) throws(EditRefusal) {
    _ = try stand(id)
    if plan.status == .approved { throw .approved }
    if let sitting = plan.placements[id]?.first { throw .occupied(id, by: sitting) }
    change(.stand(id, nil))
    // An extinguisher cannot be mounted on a stand that is gone.
    for feature in plan.hall.sortedFeatures where feature.mountedOn == id {
      var freed = feature
      freed.mountedOn = nil
      change(.feature(feature.id, freed))
    }
  }

  mutating func write(_ feature: Feature) throws(EditRefusal) {
    let old = plan.hall.features[feature.id]
    let isSameFloor = old?.place == feature.place && old?.kind == feature.kind
    if plan.status == .approved && !isSameFloor { throw .approved }
    guard feature.isSound else { throw .malformedFeature(feature.id) }
    guard feature.hasStorableTexts else { throw .unstorableText(feature.id.text) }
    if let void = feature.door?.void, plan.hall.features[void]?.kind != .void {
      throw .missingHost(feature.id)
    }
    if let stand = feature.mountedOn, plan.stands[stand] == nil { throw .missingHost(feature.id) }
    if feature.kind != .void, let door = door(on: feature.id) {
      throw .inUse(feature.id, by: door)
    }
    if feature.kind != .zone, let rule = rule(naming: feature.id) {
      throw .featureInRule(feature.id, rule)
    }
    if !feature.kind.hostsSessions, let session = session(at: feature.id) {
      throw .featureInSession(feature.id, session)
    }
    change(.feature(feature.id, feature))
  }

  mutating func removeFeature(_ id: Feature.ID) throws(EditRefusal) {
    guard plan.hall.features[id] != nil else { throw .noSuchFeature(id) }
    if plan.status == .approved { throw .approved }
    if let door = door(on: id) { throw .inUse(id, by: door) }
    if let rule = rule(naming: id) { throw .featureInRule(id, rule) }
    if let session = session(at: id) { throw .featureInSession(id, session) }
    change(.feature(id, nil))
  }

  /// A door that lies on the side of a void.
  private func door(on void: Feature.ID) -> Feature.ID? {
    plan.hall.sortedFeatures.first { $0.door?.void == void }?.id
  }
}

// MARK: Rules

extension PlanDraft {
  mutating func write(_ rule: Rule) throws(EditRefusal) {
    guard PropertyValue.text(rule.kind).isStorable,
      PropertyValue.dictionary(rule.parameters).isStorable
    else { throw .unstorableText(rule.id.text) }
    if let problem = vocabulary?.problem(in: rule, of: plan) {
      throw .malformedRule(rule.id, problem)
    }
    change(.rule(rule.id, rule))
  }

  /// A rule that speaks of a feature, the first by id.
  private func rule(naming feature: Feature.ID) -> Rule.ID? {
    plan.rules.values.filter { $0.names(feature) }.map(\.id).min()
  }
}
