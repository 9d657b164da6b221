// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `sessionClash`: no two sessions take place at one time in one area, with one trainer, or with one
/// cooperative invited to both.
///
/// A session that ends when another begins does not clash with it, nor does one without a time. An
/// area, or a trainer, that nobody knows yet is not shared; trainers are compared scalar by scalar,
/// without the spaces around their names. One violation for each pair, whatever it shares, which
/// names the two sessions; measured are the minutes that both last at a time, one that has begun
/// counted.
struct SessionClash: CheckedRule {
  static let kind = "sessionClash"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("session-clash")
  static let looksAt: Aspects = [.sessions]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(_ situation: Situation, _ findings: inout Findings) {
    let programme = situation.programme
    let keys = programme.sessions.map(Key.init)
    programme.forEachPairAtOneTime { one, other, first, second in
      guard keys[one].shares(keys[other]) else { return }
      findings.add(
        sessions: [programme.sessions[one].id, programme.sessions[other].id],
        measured: Double((first.overlap(with: second) + 59) / 60), limit: 0, unit: .minutes)
    }
  }

  /// What a session takes for itself alone, for many comparisons.
  private struct Key {
    let area: Feature.ID?
    let trainer: ExactText
    let participants: Set<Cooperative.ID>

    init(_ session: Session) {
      area = session.area
      trainer = session.trainerName
      participants = Set(session.participants)
    }

    func shares(_ other: Key) -> Bool {
      area != nil && area == other.area || !trainer.string.isEmpty && trainer == other.trainer
        || !participants.isDisjoint(with: other.participants)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let sessions = violation.sessions.compactMap { speaker.plan.sessions[$0] }
    let names = speaker.list(violation.sessions.map(speaker.session))
    let minutes = speaker.minutes(violation.measured)
    let shared = sessions.count == 2 ? SessionOverlap(sessions[0], sessions[1]) : nil
    let reasons = shared.map(speaker.reasons) ?? []
    let said = speaker.say(
      en: "\(names) take place at one time for \(minutes)",
      fr: "\(names) ont lieu en même temps pendant \(minutes)",
      ar: "\(names): تزامن لمدة \(minutes)")
    if reasons.isEmpty { return said + "." }
    return said + Sentence(words: speaker.language.colon)
      + reasons.joined(separator: speaker.language.semicolon) + "."
  }
}

extension Speaker {
  /// `“Digital marketing” (29/11/2017 10:00–11:30)`.
  package func session(_ id: Session.ID) -> String {
    guard let session = plan.sessions[id] else { return id.text }
    let label = session.label(in: language)
    let name: String = say(en: "“\(label)”", fr: "« \(label) »", ar: "«\(label)»")
    return session.span.map { "\(name) (\(span($0)))" } ?? name
  }

  /// Minutes with their unit.
  package func minutes(_ value: Double?) -> String {
    Figures.with(.minutes, number(value), language)
  }

  /// What two sessions share, a clause each.
  fileprivate func reasons(_ overlap: SessionOverlap) -> [Sentence] {
    var clauses: [Sentence] = []
    if let area = overlap.area {
      let name = feature(area)
      clauses.append(
        say(en: "both in \(name)", fr: "au même endroit (\(name))", ar: "المكان نفسه (\(name))"))
    }
    if !overlap.trainer.isEmpty {
      let name = overlap.trainer
      clauses.append(
        say(
          en: "both led by \(name)", fr: "animées par \(name)", ar: "التأطير نفسه (\(name))"))
    }
    if !overlap.cooperatives.isEmpty {
      let named = overlap.cooperatives.prefix(Self.namedCooperatives).map(cooperative)
      let rest = overlap.cooperatives.count - named.count
      let list: Sentence = list(Array(named))
      clauses.append(
        say(
          en: "both invite \(list)" + (rest > 0 ? " and \(rest) more" : ""),
          fr: "invitées aux deux : \(list)" + (rest > 0 ? " et \(rest) de plus" : ""),
          ar: "مدعوة إلى الحصتين: \(list)" + (rest > 0 ? " و\(rest) غيرها" : "")))
    }
    return clauses
  }

  private static let namedCooperatives = 4
}

// MARK: What people are told

extension SessionClash {
  static let words = RuleWords(
    title: Phrase("sessions apart", fr: "séances sans conflit", ar: "عدم تعارض الحصص"),
    problem: Phrase("sessions at one time", fr: "séances en même temps", ar: "حصص متزامنة"),
    asks: Phrase(
      "No two sessions at one time share an area, a trainer or an invited cooperative.",
      fr:
        "Deux séances simultanées n’ont ni le même lieu, ni le même formateur, ni une coopérative invitée en commun.",
      ar: "لا تشترك حصتان متزامنتان في المكان أو في المؤطر أو في تعاونية مدعوة."),
    measured: Phrase(
      "The minutes that both last at a time; one that ends when the other begins is no conflict.",
      fr:
        "Les minutes communes aux deux séances ; finir quand l’autre commence n’est pas un conflit.",
      ar: "عدد الدقائق المشتركة بين الحصتين؛ ولا تعارض إن انتهت إحداهما عند بداية الأخرى."))
}
