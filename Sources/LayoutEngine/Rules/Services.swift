// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `services`: a cooperative’s stands offer the power (kW) and the water that it needs.
///
/// The power of all its stands adds up, and so does what it and all who share one of them need; water
/// on one stand is enough. One violation for each cooperative that needs what is missing (power above
/// 0, or water), naming all its stands. A cooperative that lacks both has one violation, with the
/// power measured. Cooking power (`cookingKilowatts`) is `cookingPower`'s business and not counted
/// here. Measured is what the stands offer, the limit what is needed; for water 0 and 1. Aspects:
/// `power`, `water`, `both`.
struct Services: NeedRule {
  static let kind = "services"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("services")
  static let unit = Violation.Unit.kilowatts
  static let looksAt: Aspects = [.hall, .stands, .roster, .placements]

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func need(of cooperative: Int, _ situation: Situation) -> Double {
    situation.roster.needs[cooperative].powerKilowatts
  }

  func offer(of stands: [Int], _ situation: Situation) -> Double {
    stands.reduce(0) { $0 + situation.offers[$1].powerKilowatts }
  }

  /// Whether it needs water, and none of the stands has it.
  func isMissing(_ cooperative: Int, on stands: [Int], _ situation: Situation) -> Bool {
    situation.roster.needs[cooperative].needsWater
      && !stands.contains { situation.offers[$0].hasWater }
  }

  func verdict(on balance: Balance) -> Verdict {
    if !balance.isShort { return Verdict(measured: 0, limit: 1, aspect: "water") }
    return Verdict(
      measured: balance.offered, limit: balance.needed, unit: Self.unit,
      aspect: balance.isMissing ? "both" : "power")
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stands = speaker.theStands(violation)
    let isOne = violation.stands.count == 1
    if violation.aspect == "water" {
      return speaker.say(
        en: "\(name) needs water; \(stands) \(speaker.has(violation)) none.",
        fr: "\(name) a besoin d’eau ; \(stands) \(isOne ? "n’en a" : "n’en ont") pas.",
        ar: "تحتاج \(name) إلى الماء، ولا ماء في \(stands).")
    }
    let needed = speaker.power(violation.limit)
    let offered = speaker.power(violation.measured)
    if violation.aspect == "both" {
      return speaker.say(
        en:
          "\(name) needs \(needed) and water; \(stands) \(isOne ? "offers" : "offer") \(offered), no water.",
        fr:
          "\(name) a besoin de \(needed) et d’eau ; \(stands) \(isOne ? "offre" : "offrent") \(offered), sans eau.",
        ar: "تحتاج \(name) إلى \(needed) وإلى الماء، وفي \(stands) \(offered) بلا ماء.")
    }
    return speaker.say(
      en: "\(name) needs \(needed); \(stands) \(isOne ? "offers" : "offer") \(offered).",
      fr: "\(name) a besoin de \(needed) ; \(stands) \(isOne ? "offre" : "offrent") \(offered).",
      ar: "تحتاج \(name) إلى \(needed)، وفي \(stands) \(offered).")
  }
}

// MARK: What people are told

extension Services {
  static let words = RuleWords(
    title: Phrase("power and water", fr: "eau et électricité", ar: "الماء والكهرباء"),
    problem: Phrase(
      "power or water missing", fr: "eau ou électricité insuffisante",
      ar: "نقص في الماء أو الكهرباء"),
    asks: Phrase(
      "A stand offers the power and the water that its cooperatives need.",
      fr: "Un stand offre l’électricité et l’eau dont ses coopératives ont besoin.",
      ar: "يوفر الرواق ما تحتاجه تعاونياته من كهرباء وماء."),
    measured: Phrase(
      "The stand’s power against the sum of what its cooperatives need; water is there or not.",
      fr: "La puissance du stand face à la somme des besoins ; l’eau est là ou non.",
      ar: "قدرة الرواق مقابل مجموع احتياجات تعاونياته؛ والماء موجود أو لا."))
}
