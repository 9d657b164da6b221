// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `areaFits`: a cooperative has the `minArea` that it asks for.
///
/// It has the area of all its stands. Asked is what it and all who share one of its stands ask for
/// together: four that need 9 m² each do not fit on one shared stand of 9 m². One violation for each
/// of them that asks for more than 0, naming all its stands; measured is what it has, the limit what
/// is asked. A stand that overlaps another counts whole.
struct AreaFits: NeedRule {
  static let kind = "areaFits"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("area-fits")
  static let unit = Violation.Unit.squareMetres
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func need(of cooperative: Int, _ situation: Situation) -> Double {
    situation.roster.needs[cooperative].minArea
  }

  func offer(of stands: [Int], _ situation: Situation) -> Double { situation.area(of: stands) }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stands = speaker.theStands(violation)
    let area = speaker.area(violation.measured)
    let needed = speaker.area(violation.limit)
    let own = violation.cooperatives.first.flatMap { speaker.plan.cooperatives[$0]?.minArea }
    let isShared = own.map { Limit.isAbove(violation.limit ?? $0, $0) } ?? false
    if isShared {
      return speaker.say(
        en:
          "\(name) and those it shares with need \(needed) together; \(stands) \(speaker.has(violation)) \(area).",
        fr:
          "\(name) et celles qui partagent ont besoin de \(needed) ensemble ; \(stands) \(speaker.makes(violation)) \(area).",
        ar: "تحتاج \(name) ومن يشاركنها \(needed) معًا، ومساحة \(stands) \(area).")
    }
    return speaker.say(
      en: "\(name) needs at least \(needed); \(stands) \(speaker.has(violation)) \(area).",
      fr: "\(name) a besoin d’au moins \(needed) ; \(stands) \(speaker.makes(violation)) \(area).",
      ar: "تحتاج \(name) إلى \(needed) على الأقل، ومساحة \(stands) هي \(area).")
  }
}

// MARK: What people are told

extension AreaFits {
  static let words = RuleWords(
    title: Phrase("enough area", fr: "surface suffisante", ar: "كفاية المساحة"),
    problem: Phrase("too small", fr: "surface insuffisante", ar: "مساحة غير كافية"),
    asks: Phrase(
      "A stand is at least as large as its cooperatives need.",
      fr: "Chaque stand a au moins la surface dont ses coopératives ont besoin.",
      ar: "لا تقل مساحة الرواق عما تحتاج إليه تعاونياته."),
    measured: Phrase(
      "The area of the cooperative’s stands against what it and those it shares with need together.",
      fr: "La surface de ses stands face aux besoins de la coopérative et de celles qui partagent.",
      ar: "مساحة أروقة التعاونية مقابل ما تحتاجه هي ومن يشاركنها معًا."))
}
