// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `cookingPower`: the cooking on one stand stays below `kilowatts`.
///
/// Default 20 kW (French T 38). Exactly the limit is a violation, since the rule asks for less. The
/// `cookingKilowatts` of all on the stand that cook add up; without `cooking` they do not count.
/// One violation for each cooperative that cooks there, with its stand.
struct CookingPower: NeedRule {
  static let kind = "cookingPower"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("cooking-power")
  static let joinsStands = false
  static let isLimitTooMuch = true
  static let unit = Violation.Unit.kilowatts
  static let looksAt: Aspects = [.hall, .roster, .placements]

  static let kilowatts = RuleParameter("kilowatts", holds: .number(.kilowatts), default: 20)
  static let parameters = [kilowatts]

  let kilowatts: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    kilowatts = try parameters.number(Self.kilowatts)
  }

  func need(of cooperative: Int, _ situation: Situation) -> Double {
    let needs = situation.roster.needs[cooperative]
    return needs.cooks ? needs.cookingKilowatts : 0
  }

  func isAbout(_ cooperative: Int, _ situation: Situation) -> Bool {
    situation.roster.needs[cooperative].cooks
  }

  func offer(of stands: [Int], _ situation: Situation) -> Double { kilowatts }

  func verdict(on balance: Balance) -> Verdict {
    Verdict(measured: balance.needed, limit: balance.offered, unit: Self.unit)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let power = speaker.power(violation.measured)
    let limit = speaker.power(violation.limit)
    return speaker.say(
      en: "\(name) cooks on stand \(stand) with \(power) there; less than \(limit) is allowed.",
      fr: "\(name) cuisine sur le stand \(stand), avec \(power) ; il faut moins de \(limit).",
      ar: "\(name) تطبخ في الرواق \(stand) بقدرة \(power)، ويجب أن تقل عن \(limit).")
  }
}

// MARK: What people are told

extension CookingPower {
  static let words = RuleWords(
    title: Phrase("cooking power", fr: "puissance de cuisson", ar: "قدرة الطبخ"),
    problem: Phrase(
      "too much cooking power", fr: "puissance de cuisson excessive", ar: "قدرة طبخ زائدة"),
    asks: Phrase(
      "The cooking on one stand stays below a power.",
      fr: "La puissance de cuisson d’un stand reste sous un maximum.",
      ar: "تبقى قدرة الطبخ في الرواق الواحد دون حد."),
    measured: Phrase(
      "The cooking power of all that cook on the stand; exactly the limit is too much.",
      fr:
        "La puissance de cuisson de toutes celles qui cuisinent sur le stand ; la limite elle-même n’est pas permise.",
      ar: "قدرة الطبخ لجميع من يطبخون في الرواق؛ وبلوغ الحد نفسه غير مسموح."),
    source: Phrase(
      "French T 38.",
      fr: "T 38 français.",
      ar: "T 38 الفرنسية."))
}
