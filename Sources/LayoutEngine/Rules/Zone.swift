// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `zone`: the cooperatives that selector `of` picks stand inside the named zone.
///
/// Every cell of the stand lies in the rectangle of `zone`, a feature of that kind. One
/// violation for a cooperative and its stand; measured is the stand's area outside, in m².
struct Zone: SeatRule {
  static let kind = "zone"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let worst: Measures.Worst? = .most

  static let zone = RuleParameter.zone(isNeeded: true)
  static let parameters = RuleParameter.group() + [zone]

  let of: Selector
  let area: GridRectangle

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    area = try parameters.area(Self.zone)
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let outside = situation.survey.cells(ofStand: stand, outside: area)
    return Verdict(
      isBroken: outside > 0, measured: situation.survey.module.squareMetres(outside), limit: 0,
      unit: .squareMetres)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    return speaker.say(
      en: "\(name) on stand \(stand) is not inside its zone.",
      fr: "\(name), stand \(stand), n’est pas dans sa zone.",
      ar: "\(name) في الرواق \(stand) خارج منطقتها.")
  }
}

// MARK: What people are told

extension Zone {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, place) = (speaker.group(of), speaker.zone(parameters, Self.zone))
    return speaker.say(
      en: "Each of \(group) stands inside \(place).",
      fr: "Chaque coopérative de \(group) est dans \(place).",
      ar: "كل تعاونية من \(group) داخل \(place).")
  }

  static let words = RuleWords(
    title: Phrase("zone", fr: "zone", ar: "المنطقة"),
    problem: Phrase("outside its zone", fr: "hors de sa zone", ar: "خارج منطقتها"),
    asks: Phrase(
      "Cooperatives of a group are in their zone.",
      fr: "Les coopératives du groupe sont dans leur zone.",
      ar: "تكون تعاونيات المجموعة داخل المنطقة المخصصة لها."),
    measured: Phrase(
      "The area of the stand outside the zone.",
      fr: "La surface du stand hors de la zone.",
      ar: "مساحة الرواق خارج المنطقة."))
}
