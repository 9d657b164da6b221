// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `areaWish`: a cooperative should have the `wishedArea` that it asks for.
///
/// What it has and what is asked are those of `areaFits`. One violation for each that asks for more
/// than 0, naming all its stands; it costs `weight` for each m² missing, parts of one included, and
/// of that its own part of what is asked: `weight` × (asked − has) × own wish ÷ asked.
struct AreaWish: NeedRule {
  static let kind = "areaWish"
  static let severity: Severity? = .wish
  static let usual: UsualRule? = UsualRule("area-wish", weight: 0.5)
  static let costsByAmount = true
  static let unit = Violation.Unit.squareMetres
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func need(of cooperative: Int, _ situation: Situation) -> Double {
    situation.roster.needs[cooperative].wishedArea
  }

  func offer(of stands: [Int], _ situation: Situation) -> Double { situation.area(of: stands) }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
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
      "Penalty: each missing m² × the weight, shared out by what each on the stand wishes.",
      fr: "Pénalité : chaque m² manquant × le coefficient, réparti selon le souhait de chacune.",
      ar: "النقط المخصومة: كل م² ناقص × المعامل، موزعًا حسب رغبة كل تعاونية."))
}
