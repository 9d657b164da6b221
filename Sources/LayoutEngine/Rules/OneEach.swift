// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `oneEach`: a stand holds one cooperative, more only if it is shared; a cooperative has one
/// stand.
///
/// One violation for a stand with all its cooperatives, or for a cooperative with all its stands;
/// measured is how many. Aspects: `stand`, `cooperative`.
struct OneEach: CheckedRule {
  static let kind = "oneEach"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .stands, .roster, .placements]
  static let scope: RuleScope = [.stands, .cooperatives]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[stand]
    guard guests.count > 1, !situation.offers[stand].isShared else { return }
    findings.add(
      stands: [situation.id(ofStand: stand)],
      cooperatives: guests.map(situation.id(ofCooperative:)), measured: Double(guests.count),
      limit: 1, aspect: "stand")
  }

  func check(cooperative: Int, _ situation: Situation, _ findings: inout Findings) {
    let stands = situation.seating.stands[cooperative]
    guard stands.count > 1 else { return }
    findings.add(
      stands: stands.map(situation.id(ofStand:)),
      cooperatives: [situation.id(ofCooperative: cooperative)], measured: Double(stands.count),
      limit: 1, aspect: "cooperative")
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stands = speaker.stands(violation)
    let names = speaker.cooperatives(violation)
    if violation.aspect == "stand" {
      return speaker.say(
        en: "Stand \(stands) is not shared, but holds \(names).",
        fr: "Le stand \(stands) n’est pas partagé, mais accueille \(names).",
        ar: "الرواق \(stands) غير مشترك، لكنه يضم \(names).")
    }
    return speaker.say(
      en: "\(names) has several stands: \(stands).",
      fr: "\(names) a plusieurs stands : \(stands).",
      ar: "\(names) لها عدة أروقة: \(stands).")
  }
}

// MARK: What people are told

extension OneEach {
  static let words = RuleWords(
    Phrase(
      "A stand holds one cooperative, unless it is shared; a cooperative has one stand.",
      fr: "Un stand accueille une coopérative, sauf s’il est partagé ; une coopérative a un stand.",
      ar: "لكل رواق تعاونية واحدة ما لم يكن مشتركًا، ولكل تعاونية رواق واحد."),
    measured: Phrase(
      "How many cooperatives sit on the stand, and how many stands the cooperative has.",
      fr: "Combien de coopératives sur le stand, et combien de stands pour la coopérative.",
      ar: "عدد التعاونيات في الرواق، وعدد أروقة التعاونية."))
}
