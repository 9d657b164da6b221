// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `areaFits`: the stand's area is at least the `minArea` of each cooperative on it.
///
/// One violation for a cooperative and its stand. On a shared stand each cooperative compares its
/// own need with the whole stand.
struct AreaFits: CheckedRule {
  static let kind = "areaFits"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[stand]
    if guests.isEmpty { return }
    let area = situation.survey.floor.area(of: stand)
    for guest in guests {
      let needed = situation.roster.needs[guest].minArea
      guard Limit.isBelow(area, needed) else { continue }
      findings.add(
        stands: [situation.id(ofStand: stand)],
        cooperatives: [situation.id(ofCooperative: guest)], measured: area,
        limit: needed, unit: .squareMetres)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let area = speaker.area(violation.measured)
    let needed = speaker.area(violation.limit)
    return speaker.say(
      en: "\(name) needs at least \(needed); stand \(stand) has \(area).",
      fr: "\(name) a besoin d’au moins \(needed) ; le stand \(stand) fait \(area).",
      ar: "تحتاج \(name) إلى \(needed) على الأقل، ومساحة الرواق \(stand) هي \(area).")
  }
}

// MARK: What people are told

extension AreaFits {
  static let words = RuleWords(
    Phrase(
      "A stand is at least as large as its cooperative needs.",
      fr: "Un stand est au moins aussi grand que sa coopérative en a besoin.",
      ar: "الرواق لا يقل عن حاجة تعاونيته."),
    measured: Phrase(
      "The stand’s area against the cooperative’s least area.",
      fr: "La surface du stand face à la surface minimale de la coopérative.",
      ar: "مساحة الرواق مقابل أدنى مساحة تحتاجها التعاونية."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofSeatsIn: situation, worst: .least, unit: .squareMetres) { seat in
      let needed = situation.roster.needs[seat.cooperative].minArea
      return needed > 0 ? (situation.survey.floor.area(of: seat.stand), needed) : nil
    }
  }
}
