// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `sessionHours`: each session lies inside one of the spans of `opens`.
///
/// Where the plan does not say when the fair is open, nothing is checked, nor is a session without a
/// time. One violation names the session; measured are its minutes outside the span that holds most
/// of it, one that has begun counted.
struct SessionHours: CheckedRule {
  static let kind = "sessionHours"
  static let severity: Severity? = .warning
  static let usual: UsualRule? = UsualRule("session-hours")
  static let looksAt: Aspects = [.sessions]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  /// The seconds of a session outside the opening span that holds most of it.
  private func outside(_ span: TimeSpan, _ programme: ProgrammeFacts) -> Int {
    let inside = programme.opens.map { $0.overlap(with: span) }.max() ?? 0
    return span.to - span.from - inside
  }

  /// The sessions with a time, and their minutes outside.
  private func minutesOutside(_ programme: ProgrammeFacts) -> [(session: Session.ID, minutes: Int)]
  {
    if programme.opens.isEmpty { return [] }
    return programme.sessions.compactMap { session in
      session.span.map { (session.id, (outside($0, programme) + 59) / 60) }
    }
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    for (session, minutes) in minutesOutside(situation.programme) where minutes > 0 {
      findings.add(sessions: [session], measured: Double(minutes), limit: 0, unit: .minutes)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = violation.sessions.first.map(speaker.session) ?? ""
    let minutes = speaker.minutes(violation.measured)
    return speaker.say(
      en: "\(name) lies outside the opening times by \(minutes).",
      fr: "\(name) dépasse les heures d’ouverture de \(minutes).",
      ar: "\(name): خارج أوقات الافتتاح بمقدار \(minutes).")
  }
}

// MARK: What people are told

extension SessionHours {
  static let words = RuleWords(
    title: Phrase("sessions in hours", fr: "horaires des séances", ar: "أوقات الحصص"),
    problem: Phrase(
      "outside opening times", fr: "hors des heures d’ouverture", ar: "خارج أوقات الافتتاح"),
    asks: Phrase(
      "Each session takes place while the fair is open.",
      fr: "Chaque séance a lieu pendant les heures d’ouverture.",
      ar: "تُعقد كل حصة في أوقات افتتاح المعرض."),
    measured: Phrase(
      "The minutes of a session outside the opening span that holds most of it.",
      fr: "Les minutes d’une séance hors de la plage d’ouverture qui la contient le mieux.",
      ar: "دقائق الحصة خارج فترة الافتتاح التي تضم معظمها."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      minutesOutside(situation.programme).map { session, minutes in
        Measure(sessions: [session], Double(minutes), limit: 0, .minutes)
      }, worst: .most)
  }
}
