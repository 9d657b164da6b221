// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `areaWish`: a cooperative should have the `wishedArea` that it asks for.
///
/// What it has and what is asked are those of `areaFits`. One violation for each that asks for more
/// than 0, naming all its stands; it costs `weight` for each m² missing, parts of one included, and
/// of that its own part of what is asked: `weight` × (asked − has) × own wish ÷ asked.
struct AreaWish: CheckedRule {
  static let kind = "areaWish"
  static let severity: Severity? = .wish
  static let usual: UsualRule? = UsualRule("area-wish", weight: 0.5)
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    if situation.seating.guests[stand].isEmpty { return }
    for holding in situation.holdings(filedAt: stand) {
      let own = situation.roster.needs[holding.cooperative].wishedArea
      let asked = Self.asked(by: holding, situation)
      let area = situation.area(of: holding.stands)
      guard own > 0, Limit.isBelow(area, asked) else { continue }
      findings.add(
        stands: holding.stands.map(situation.id(ofStand:)),
        cooperatives: [situation.id(ofCooperative: holding.cooperative)], measured: area,
        limit: asked, unit: .squareMetres,
        cost: findings.weight * (asked - area) * own / asked)
    }
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    situation.firstStands(ofGuestsOn: stand)
  }

  /// What a cooperative and all who share one of its stands ask for together.
  private static func asked(by holding: Holding, _ situation: Situation) -> Double {
    holding.sharers.reduce(0) { $0 + situation.roster.needs[$1].wishedArea }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let name = speaker.cooperatives(violation)
    let stands = speaker.theStands(violation)
    let area = speaker.area(violation.measured)
    let wished = speaker.area(violation.limit)
    let own = violation.cooperatives.first.flatMap { speaker.plan.cooperatives[$0]?.wishedArea }
    let isShared = own.map { Limit.isAbove(violation.limit ?? $0, $0) } ?? false
    if isShared {
      return speaker.say(
        en:
          "\(name) and those it shares with wished for \(wished) together; \(stands) \(speaker.has(violation)) \(area).",
        fr:
          "\(name) et celles qui partagent ont souhaité \(wished) ensemble ; \(stands) \(speaker.makes(violation)) \(area).",
        ar: "طلبت \(name) ومن يشاركنها \(wished) معًا، ومساحة \(stands) \(area).")
    }
    return speaker.say(
      en: "\(name) wished for \(wished); \(stands) \(speaker.has(violation)) \(area).",
      fr: "\(name) a souhaité \(wished) ; \(stands) \(speaker.makes(violation)) \(area).",
      ar: "طلبت \(name) \(wished)، ومساحة \(stands) هي \(area).")
  }
}

// MARK: What people are told

extension AreaWish {
  static let words = RuleWords(
    title: Phrase("wished area", fr: "surface souhaitée", ar: "المساحة المرغوبة"),
    problem: Phrase("less than wished", fr: "moins que souhaité", ar: "أقل من المرغوب"),
    asks: Phrase(
      "A cooperative should get the area it wished for.",
      fr: "Une coopérative devrait avoir la surface souhaitée.",
      ar: "يُستحسن أن تنال التعاونية المساحة التي طلبتها."),
    measured: Phrase(
      "Each square metre missing costs the weight, shared out by what each on the stand wishes.",
      fr: "Chaque mètre carré manquant coûte le poids, réparti selon le souhait de chacune.",
      ar: "كل متر مربع ناقص يكلف الوزن، موزعًا حسب رغبة كل تعاونية."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofHoldingsIn: situation, worst: .least, unit: .squareMetres) { holding in
      guard situation.roster.needs[holding.cooperative].wishedArea > 0 else { return nil }
      return (situation.area(of: holding.stands), Self.asked(by: holding, situation))
    }
  }
}
