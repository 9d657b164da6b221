// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `insideHall`: every stand cell is inside the hall.
///
/// Only width × depth counts here; a stand on a void breaks `noOverlap`. One violation a stand;
/// measured is the area outside, in m².
struct InsideHall: CheckedRule {
  static let kind = "insideHall"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("inside")
  static let looksAt: Aspects = [.hall, .footprints]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let hall = situation.hall.bounds
    let outside = situation.survey.cells(ofStand: stand, outside: hall)
    guard outside > 0 else { return }
    findings.add(
      stands: [situation.id(ofStand: stand)],
      measured: situation.survey.module.squareMetres(outside), limit: 0, unit: .squareMetres)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
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
