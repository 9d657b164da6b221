// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `zone`: the cooperatives that selector `of` picks stand inside the named zone.
///
/// Every cell of the stand lies in the rectangle of `zone`, a feature of that kind. One
/// violation for a cooperative and its stand; measured is the stand's area outside, in m².
struct Zone: CheckedRule {
  static let kind = "zone"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let scope: RuleScope = .stands

  static let zone = RuleParameter.zone(isNeeded: true)
  static let parameters = RuleParameter.group() + [zone]

  let of: Selector
  let area: GridRectangle

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    area = try parameters.area(Self.zone)
  }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    for guest in situation.guests(ofStand: stand, pickedBy: of) {
      let outside = situation.survey.cells(ofStand: stand, outside: area)
      guard outside > 0 else { continue }
      findings.add(
        stands: [situation.id(ofStand: stand)],
        cooperatives: [situation.id(ofCooperative: guest)],
        measured: situation.survey.module.squareMetres(outside), limit: 0, unit: .squareMetres)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
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
  static let words = RuleWords(
    title: Phrase("zone", fr: "zone", ar: "المنطقة"),
    problem: Phrase("outside its zone", fr: "hors de sa zone", ar: "خارج منطقتها"),
    asks: Phrase(
      "Cooperatives of a selection stand in their zone.",
      fr: "Les coopératives d’une sélection sont dans leur zone.",
      ar: "تقف تعاونيات الاختيار في منطقتها."),
    measured: Phrase(
      "The area of the stand outside the zone.",
      fr: "La surface du stand hors de la zone.",
      ar: "مساحة الرواق خارج المنطقة."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofSeatsIn: situation, worst: .most, unit: .squareMetres) { seat in
      guard situation.roster.picks(of)[seat.cooperative] else { return nil }
      let outside = situation.survey.cells(ofStand: seat.stand, outside: area)
      return (situation.survey.module.squareMetres(outside), 0)
    }
  }
}
