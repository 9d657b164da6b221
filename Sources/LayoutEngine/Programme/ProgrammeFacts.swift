// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// The sessions of a plan and when the fair is open, as rules see them.
struct ProgrammeFacts: Hashable, Sendable {
  /// The sessions by id.
  let sessions: [Session]
  /// When the fair is open.
  let opens: [TimeSpan]

  /// Reads a plan, in O(n log n).
  init(_ plan: Plan) {
    sessions = plan.sortedSessions
    opens = plan.openingSpans
  }

  /// The pairs of sessions that take place at one time, the earlier by id first.
  ///
  /// - Complexity: O(n log n + pairs).
  func forEachPairAtOneTime(_ body: (Int, Int, TimeSpan, TimeSpan) -> Void) {
    let timed = sessions.indices.compactMap { place in
      sessions[place].span.map { (place: place, span: $0) }
    }.sorted { ($0.span, $0.place) < ($1.span, $1.place) }
    for (number, one) in timed.enumerated() {
      for other in timed[(number + 1)...] {
        if other.span.from >= one.span.to { break }
        if one.place < other.place {
          body(one.place, other.place, one.span, other.span)
        } else {
          body(other.place, one.place, other.span, one.span)
        }
      }
    }
  }
}

/// What two sessions share that can be in one place only at a time.
package struct SessionOverlap: Hashable, Sendable {
  /// The area where both take place; nil where they do not.
  package let area: Feature.ID?
  /// Who leads both; empty where nobody does.
  package let trainer: String
  /// The cooperatives that are invited to both, in the first one's order.
  package let cooperatives: [Cooperative.ID]
  /// For how many minutes both last at a time.
  package let minutes: Int

  /// What two sessions share at a time; nil where they do not last at a time, or share nothing.
  ///
  /// - Complexity: O(participants).
  package init?(_ one: Session, _ other: Session) {
    guard let first = one.span, let second = other.span, first.overlaps(second) else { return nil }
    area = one.area == other.area ? one.area : nil
    let trainer = one.trainerName
    self.trainer = trainer == other.trainerName ? trainer.string : ""
    let invited = Set(other.participants)
    cooperatives = one.participants.filter(invited.contains)
    minutes = (first.overlap(with: second) + 59) / 60
    if area == nil, self.trainer.isEmpty, cooperatives.isEmpty { return nil }
  }
}
