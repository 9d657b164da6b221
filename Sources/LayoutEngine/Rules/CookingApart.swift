// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `cookingApart`: the gap between two stands that cook is at least `metres`.
///
/// Default 3.0 m (French T 38-1). One violation for an unordered pair of different cooperatives
/// that cook, on different stands.
struct CookingApart: PairRule {
  static let kind = "cookingApart"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("cooking-apart")
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]

  static let metres = RuleParameter("metres", holds: .number(.metres), default: 3)
  static let parameters = [metres]

  let a = Selector(need: .cooking)
  let b = Selector(need: .cooking)
  private(set) var metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
  }

  func verdict(_ stand: Int, _ other: Int, _ situation: Situation) -> Verdict? {
    let module = situation.survey.module
    let gap = situation.survey.gap(stand, other)
    guard gap.isLess(than: metres, module) else { return nil }
    return Verdict(measured: gap.metres(module), limit: metres, unit: .metres)
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    situation.survey.standsCloser(than: metres)[stand].map(Int.init)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let names = speaker.cooperatives(violation)
    let stands = speaker.stands(violation)
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "\(names) cook \(gap) apart (\(stands)); minimum \(limit).",
      fr: "\(names) cuisinent à \(gap) l’une de l’autre (\(stands)) ; minimum \(limit).",
      ar: "\(names) تطبخان وبينهما \(gap) (\(stands))، والحد الأدنى \(limit).")
  }
}

// MARK: What people are told

extension CookingApart {
  static let words = RuleWords(
    title: Phrase("cooking apart", fr: "distance entre cuissons", ar: "تباعد الطبخ"),
    problem: Phrase("cooking too close", fr: "cuissons trop proches", ar: "طبخ متقارب"),
    asks: Phrase(
      "Stands with cooking keep a distance.",
      fr: "Les stands où l’on cuisine restent à distance.",
      ar: "تتباعد الأروقة التي يُطبخ فيها."),
    measured: Phrase(
      "Distance between the stands of two cooperatives that cook; those within 20 m are listed.",
      fr:
        "Distance entre les stands de deux coopératives qui cuisinent ; on liste celles à moins de 20 m.",
      ar: "المسافة بين رواقي تعاونيتين تطبخان؛ وتُذكر ما دون 20 م."),
    source: Phrase(
      "French T 38-1.",
      fr: "T 38-1 français.",
      ar: "T 38-1 الفرنسية."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Swift.max(metres, 20) }
  }
}
