// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `insideHall`: every stand cell is inside the hall.
///
/// Only width × depth counts here; a stand on a void breaks `noOverlap`. One violation a stand;
/// measured is the area outside, in m².
struct InsideHall: CheckedRule {
  static let kind = "insideHall"
  static let severity: Severity? = .error
  static let looksAt: Aspects = .geometry

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(_ situation: Situation, _ findings: inout Findings) {
    let hall = situation.hall.bounds
    for (number, footprint) in situation.survey.floor.footprints.enumerated() {
      let outside = footprint.reduce(0) { sum, piece in
        sum + piece.cellCount - (hall.intersection(piece)?.cellCount ?? 0)
      }
      guard outside > 0 else { continue }
      findings.add(
        stands: [situation.id(ofStand: number)],
        measured: situation.survey.module.squareMetres(outside), limit: 0, unit: .squareMetres)
    }
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
    Phrase(
      "Every stand lies inside the hall.",
      fr: "Chaque stand est dans la salle.",
      ar: "كل رواق داخل القاعة."),
    measured: Phrase(
      "The area of the stand outside width × depth of the hall.",
      fr: "La surface du stand hors de la largeur × profondeur de la salle.",
      ar: "مساحة الرواق خارج عرض القاعة × عمقها."))
}
