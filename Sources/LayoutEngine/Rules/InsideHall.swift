// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `insideHall`: every stand cell is inside the hall.
///
/// Only width × depth counts here; a stand on a void breaks `noOverlap`. One violation a stand;
/// measured is the area outside, in m².
struct InsideHall: StandRule {
  static let kind = "insideHall"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("inside")
  static let looksAt: Aspects = [.hall, .footprints]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let outside = situation.survey.cells(ofStand: stand, outside: situation.hall.bounds)
    return Verdict(
      isBroken: outside > 0, measured: situation.survey.module.squareMetres(outside), limit: 0,
      unit: .squareMetres)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stand = speaker.stands(violation)
    let area = speaker.area(violation.measured)
    return speaker.say(
      en: "Stand \(stand) reaches \(area) out of the hall.",
      fr: "Le stand \(stand) dépasse de la salle de \(area).",
      ar: "الرواق \(stand) يتجاوز القاعة بمساحة \(area).")
  }
}

// MARK: What people are told

extension InsideHall {
  static let words = RuleWords(
    title: Phrase("inside the hall", fr: "dans la salle", ar: "داخل القاعة"),
    problem: Phrase("outside the hall", fr: "hors de la salle", ar: "خارج القاعة"),
    asks: Phrase(
      "Every stand lies inside the hall.",
      fr: "Chaque stand est dans la salle.",
      ar: "كل رواق داخل القاعة."),
    measured: Phrase(
      "The area of the stand outside width × depth of the hall.",
      fr: "La surface du stand hors de la largeur × profondeur de la salle.",
      ar: "مساحة الرواق خارج عرض القاعة × عمقها."))
}
