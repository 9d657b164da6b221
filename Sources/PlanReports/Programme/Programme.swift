// SPDX-License-Identifier: Apache-2.0

import DisplayText
import FloorPlan
import LayoutEngine
import Wording

/// The sessions of a plan that somebody wants to see, and what has become of them.
package struct Programme: Sendable {
  /// The plan.
  package let plan: Plan
  /// The sessions, by time.
  package let sessions: [Session]
  /// Where and when sessions were that were moved since the sheets were hung up.
  package let moved: [Session.ID: SessionPlace]
  /// The sessions that were cancelled since then, as they were, by time.
  package let cancelled: [Session]

  /// Chooses sessions.
  ///
  /// - Parameters:
  ///   - area: The area where they take place; nil for any.
  ///   - day: The day on which they begin, `2017-11-29` by the plan's clock; nil for any.
  ///   - since: What was moved or cancelled since then (ISO 8601, UTC) is marked; nil for the plan's last
  ///     approval, and for nothing where it never was approved.
  /// - Complexity: O(n log n + history).
  package init(
    _ plan: Plan, area: Feature.ID? = nil, day: String? = nil, since: String? = nil
  ) {
    self.plan = plan
    let clock = plan.clock
    func isWanted(_ session: Session) -> Bool {
      if let area, session.area != area { return false }
      guard let day else { return true }
      return session.span.map { clock.day(of: $0.from) } == day
    }
    sessions = plan.programme.filter(isWanted)
    let since = since ?? plan.lastApproval
    moved = since.map(plan.sessionsMoved) ?? [:]
    cancelled = since.map(plan.sessionsCancelled)?.filter(isWanted) ?? []
  }

  /// The sessions of one day in one area.
  package struct Sheet: Sendable {
    /// The day, `2017-11-29`; empty for sessions without a time.
    package let day: String
    /// The area; nil for sessions without one.
    package let area: Feature.ID?
    /// The sessions, by time, cancelled ones among them.
    package let sessions: [Session]
  }

  /// Whether a session is one that was cancelled.
  func isCancelled(_ session: Session) -> Bool { plan.sessions[session.id] == nil }

  /// The sessions with those that were cancelled, by time.
  private var listed: [Session] { Session.byTime(sessions + cancelled) }

  /// The days on which there are sessions, in order; an empty one for those without a time.
  package var days: [String] {
    let clock = plan.clock
    return listed.reduce(into: []) { days, session in
      let day = session.span.map { clock.day(of: $0.from) } ?? ""
      if !days.contains(day) { days.append(day) }
    }
  }

  /// A sheet for each day and area, by day, then in the order of the areas.
  ///
  /// - Complexity: O(sessions × days).
  package var sheets: [Sheet] {
    let clock = plan.clock
    let areas: [Feature.ID?] = plan.sessionAreas.map(\.id) + [nil]
    let byDay = Dictionary(grouping: listed) { session in
      session.span.map { clock.day(of: $0.from) } ?? ""
    }
    return days.flatMap { day in
      let ofDay = Dictionary(grouping: byDay[day] ?? [], by: \.area)
      return areas.compactMap { area in
        ofDay[area].map { Sheet(day: day, area: area, sessions: $0) }
      }
    }
  }
}

extension Programme {
  /// The sessions as an array; keys are only ever added to its entries.
  ///
  /// - Parameter report: What was found in the plan; each session has the messages about it.
  package func properties(
    in language: Language, _ report: Report
  ) -> [PropertyDictionary] {
    var problems: [Session.ID: [PropertyValue]] = [:]
    for violation in report.violations {
      for session in violation.sessions {
        problems[session, default: []].append(
          .dictionary([
            "rule": .text(violation.rule.text), "kind": .text(violation.kind),
            "severity": .text(violation.severity.rawValue),
            "message": .text(violation.message(in: language, of: plan)),
          ]))
      }
    }
    let speaker = Speaker(language: language, plan: plan)
    return sessions.map { session in
      var entry: PropertyDictionary = [
        "id": .text(session.id.text), "area": .text(session.area?.text ?? ""),
        "areaName": .text(session.area.map(speaker.feature) ?? ""),
        "start": .text(session.span?.start ?? ""), "end": .text(session.span?.end ?? ""),
        "name": .text(session.label(in: language)), "trainer": .text(session.trainer),
        "seats": .integer(session.seats), "seating": .text(session.seating.rawValue),
        "participants": .array(session.participants.map { .text($0.text) }),
        "remark": .text(session.remark), "problems": .array(problems[session.id] ?? []),
      ]
      if let before = moved[session.id] {
        var was: PropertyDictionary = ["area": .text(before.area?.text ?? "")]
        was["start"] = before.span.map { .text($0.start) }
        was["end"] = before.span.map { .text($0.end) }
        entry["before"] = .dictionary(was)
      }
      return entry
    }
  }

  /// What is wrong with the sessions, a line each, the gravest first.
  package func problems(in language: Language, _ report: Report) -> [String] {
    let shown = Set(sessions.map(\.id))
    return report.inReadingOrder(of: plan).violations
      .filter { !shown.isDisjoint(with: $0.sessions) }.map { $0.line(of: plan, in: language).plain }
  }
}

extension Plan {
  /// The area of sessions that a text names: by its id, else by a name in any language (folded); nil
  /// for none.
  ///
  /// - Complexity: O(features).
  package func sessionArea(called text: String) -> Feature.ID? {
    let areas = sessionAreas
    if let exact = areas.first(where: { ExactText($0.id.text) == ExactText(text) }) {
      return exact.id
    }
    let wanted = SearchKey(text)
    if wanted.isEmpty { return nil }
    return areas.first { feature in
      SearchKey(feature.id.text) == wanted
        || feature.names.entries.contains { SearchKey($0.text.string) == wanted }
    }?.id
  }

  /// The day that a text names, `2017-11-29`: of a day and month alone the one that the programme
  /// has, else as `TypedTime` reads it; nil for none.
  ///
  /// - Complexity: O(sessions log sessions).
  package func programmeDay(called text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).compactMap { Int($0) }
    if parts.count == 2 {
      let found = Programme(self).days.first { day in
        day.split(separator: "-").dropFirst().compactMap { Int($0) } == [parts[1], parts[0]]
      }
      if let found { return found }
    }
    return TypedTime.utc(text, by: clock, day: .midnight).flatMap(LocalClock.seconds(ofUTC:))
      .map(clock.day)
  }
}
