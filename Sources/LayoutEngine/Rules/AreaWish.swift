// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `areaWish`: a stand should have the `wishedArea` of each cooperative on it.
///
/// One violation for a cooperative and its stand; it costs `weight` for each m² missing, parts of
/// one included. On a shared stand each compares its wish with the whole stand.
struct AreaWish: CheckedRule {
  static let kind = "areaWish"
  static let severity: Severity? = .wish
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let guests = situation.seating.guests[stand]
    if guests.isEmpty { return }
    let area = situation.survey.floor.area(of: stand)
    for guest in guests {
      let wished = situation.roster.needs[guest].wishedArea
      guard Limit.isBelow(area, wished) else { continue }
      findings.add(
        stands: [situation.id(ofStand: stand)],
        cooperatives: [situation.id(ofCooperative: guest)], measured: area,
        limit: wished, unit: .squareMetres, cost: findings.weight * (wished - area))
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let area = speaker.area(violation.measured)
    let wished = speaker.area(violation.limit)
    return speaker.say(
      en: "\(name) wished for \(wished); stand \(stand) has \(area).",
      fr: "\(name) a souhaité \(wished) ; le stand \(stand) fait \(area).",
      ar: "طلبت \(name) \(wished)، ومساحة الرواق \(stand) هي \(area).")
  }
}

// MARK: What people are told

extension AreaWish {
  static let words = RuleWords(
    Phrase(
      "A cooperative should get the area it wished for.",
      fr: "Une coopérative devrait avoir la surface souhaitée.",
      ar: "يُستحسن أن تنال التعاونية المساحة التي طلبتها."),
    measured: Phrase(
      "Each square metre missing on the stand costs the weight.",
      fr: "Chaque mètre carré manquant coûte le poids.",
      ar: "كل متر مربع ناقص يكلف الوزن."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofSeatsIn: situation, worst: .least, unit: .squareMetres) { seat in
      let wished = situation.roster.needs[seat.cooperative].wishedArea
      return wished > 0 ? (situation.survey.floor.area(of: seat.stand), wished) : nil
    }
  }
}
