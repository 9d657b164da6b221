// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `cookingApart`: the gap between two stands that cook is at least `metres`.
///
/// Default 3.0 m (French T 38-1). One violation for an unordered pair of different cooperatives
/// that cook, on different stands.
struct CookingApart: CheckedRule {
  static let kind = "cookingApart"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("cooking-apart")
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let scope: RuleScope = .stands

  static let metres = RuleParameter.number("metres", unit: .metres, default: 3)
  static let parameters = [metres]

  private(set) var metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
  }

  func check(stand first: Int, _ situation: Situation, _ findings: inout Findings) {
    let needs = situation.roster.needs
    let survey = situation.survey
    guard situation.seating.guests[first].contains(where: { needs[$0].cooks }) else { return }
    for second in survey.standsCloser(than: metres)[first].map(Int.init) where second > first {
      situation.forEachPair(on: first, second) { one, other in
        guard needs[one].cooks, needs[other].cooks else { return }
        findings.add(
          stands: [situation.id(ofStand: first), situation.id(ofStand: second)],
          cooperatives: [
            situation.id(ofCooperative: one), situation.id(ofCooperative: other),
          ],
          measured: survey.gap(first, second).metres(survey.module), limit: metres,
          unit: .metres)
      }
    }
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    situation.survey.standsCloser(than: metres)[stand].map(Int.init)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let names = speaker.cooperatives(violation)
    let stands = speaker.stands(violation)
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "\(names) cook \(gap) apart (\(stands)); at least \(limit) are asked.",
      fr: "\(names) cuisinent à \(gap) (\(stands)) ; il faut au moins \(limit).",
      ar: "\(names) تطبخان وبينهما \(gap) (\(stands))، والحد الأدنى \(limit).")
  }
}

// MARK: What people are told

extension CookingApart {
  static let words = RuleWords(
    title: Phrase("cooking apart", fr: "distance entre cuissons", ar: "تباعد الطبخ"),
    problem: Phrase("cooking too close", fr: "cuissons trop proches", ar: "طبخ متقارب"),
    asks: Phrase(
      "Stands that cook keep a distance.",
      fr: "Les stands qui cuisinent gardent une distance.",
      ar: "تتباعد الأروقة التي تطبخ."),
    measured: Phrase(
      "The gap between the stands of two cooperatives that cook; those within 20 m are listed.",
      fr:
        "L’écart entre les stands de deux coopératives qui cuisinent ; on liste celles à moins de 20 m.",
      ar: "الفجوة بين رواقي تعاونيتين تطبخان؛ وتُذكر ما دون 20 م."),
    source: Phrase(
      "French T 38-1.",
      fr: "T 38-1 français.",
      ar: "T 38-1 الفرنسية."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Swift.max(metres, 20) }
  }
}
