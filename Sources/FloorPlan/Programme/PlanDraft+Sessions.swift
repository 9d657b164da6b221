// SPDX-License-Identifier: Apache-2.0

import Wording

/// What is checked and changed where a session is written or goes.
extension PlanDraft {
  mutating func write(_ session: Session) throws(EditRefusal) {
    let old = plan.sessions[session.id]
    if old == nil, plan.sessions.count >= Session.mostInPlan { throw .tooManySessions }
    if let area = session.area {
      guard let feature = plan.hall.features[area] else { throw .noSuchFeature(area) }
      guard feature.kind.hostsSessions else { throw .noSessionArea(area) }
    }
    for id in session.participants { _ = try cooperative(id) }
    guard session.isSound else { throw .malformedSession(session.id) }
    guard session.hasStorableTexts else { throw .unstorableText(session.id.text) }
    if session == old { return }
    change(.session(session.id, session))
    record(
      old == nil ? .sessionAdded : .sessionChanged, reason: SessionNote.reason(old, session, plan),
      source: SessionNote(session.id, old?.place(differingFrom: session)).source)
  }

  mutating func removeSession(_ id: Session.ID) throws(EditRefusal) {
    guard let old = plan.sessions[id] else { throw .noSuchSession(id) }
    change(.session(id, nil))
    record(
      .sessionRemoved, reason: SessionNote.reason(old, nil, plan),
      source: SessionNote(cancelled: old).source)
  }

  /// Takes a cooperative that withdraws, or is deleted, off the lists of those invited.
  mutating func uninvite(_ id: Cooperative.ID) {
    for var session in plan.sortedSessions where session.participants.contains(id) {
      session.participants.removeAll { $0 == id }
      change(.session(session.id, session))
    }
  }

  /// The first session by id that takes place at a feature.
  func session(at feature: Feature.ID) -> Session.ID? {
    plan.sessions.values.filter { $0.area == feature }.map(\.id).min()
  }
}

extension Session {
  /// Whether its numbers and lists are such as files have.
  var isSound: Bool {
    (0...Self.mostSeats).contains(seats) && Set(participants).count == participants.count
  }

  /// Whether a file can hold all its texts.
  var hasStorableTexts: Bool {
    names.isStorable && ExactText(trainer).isStorable && ExactText(remark).isStorable
      && PropertyValue.dictionary(source).isStorable
  }
}
