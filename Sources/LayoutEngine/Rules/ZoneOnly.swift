// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `zoneOnly`: a stand that lies wholly inside `zone` holds only cooperatives that selector `of`
/// picks.
///
/// `zone` is a feature that is an area, as in the rule `zone`; inside is a stand of whose cells none
/// lies out of its rectangle. Empty stands, and those that reach out of the zone, may hold anybody.
/// Everyone without a selector, so that nothing breaks such a rule. One violation for a cooperative
/// and its stand, also for each of several on a shared one; nothing is measured.
struct ZoneOnly: SeatRule {
  static let kind = "zoneOnly"
  static let severity: Severity? = nil
  static let isAboutOthers = true
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]

  static let zone = RuleParameter.zone(isNeeded: true)
  static let parameters = RuleParameter.group() + [zone]

  let of: Selector
  let area: GridRectangle

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    area = try parameters.area(Self.zone)
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    Verdict(isBroken: situation.survey.isStand(stand, within: area))
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    return speaker.say(
      en: "\(name) is on stand \(stand), in a zone that is for others only.",
      fr: "\(name) est au stand \(stand), dans une zone propre à d’autres.",
      ar: "\(name) في الرواق \(stand)، داخل منطقة خاصة بغيرها.")
  }
}

// MARK: What people are told

extension ZoneOnly {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, place) = (speaker.group(of), speaker.zone(parameters, Self.zone))
    return speaker.say(
      en: "The stands in \(place) are for \(group) only.",
      fr: "Les stands de \(place) sont réservés à \(group).",
      ar: "أروقة \(place) مخصصة لـ\(group) فقط.")
  }

  static let words = RuleWords(
    title: Phrase("zone for one group", fr: "zone propre à un groupe", ar: "منطقة خاصة بمجموعة"),
    problem: Phrase(
      "in a zone for others", fr: "dans une zone propre à d’autres", ar: "في منطقة خاصة بغيرها"),
    asks: Phrase(
      "The stands of a zone are for one group of cooperatives only.",
      fr: "Les stands d’une zone sont pour un seul groupe de coopératives.",
      ar: "أروقة المنطقة لمجموعة واحدة من التعاونيات فقط."),
    measured: Phrase(
      "Whether a stand that lies wholly inside the zone holds a cooperative of another group.",
      fr: "Si un stand entièrement dans la zone accueille une coopérative d’un autre groupe.",
      ar: "هل في رواق يقع كله داخل المنطقة تعاونية من مجموعة أخرى."),
    source: Phrase(
      "The markets of Amsterdam keep stalls for a line of goods.",
      fr: "Les marchés d’Amsterdam gardent des emplacements pour une gamme de produits.",
      ar: "أسواق أمستردام تحفظ أماكن لصنف من السلع."))
}
