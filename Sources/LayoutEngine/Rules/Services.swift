// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `services`: the stand offers the power (kW) and the water that its cooperatives need.
///
/// Power adds up over all that sit on a stand. One violation for a cooperative and its stand, for
/// each that needs what is missing: power above 0, or water. A cooperative that lacks both has one
/// violation, with the power measured. Cooking power (`cookingKilowatts`) is `cookingPower`'s
/// business and not counted here. Measured is what the stand offers, the limit what is needed; for
/// water 0 and 1. Aspects: `power`, `water`, `both`.
struct Services: CheckedRule {
  static let kind = "services"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .stands, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let needs = situation.roster.needs
    let guests = situation.seating.guests[stand]
    let offered = situation.offers[stand]
    let power = guests.reduce(0) { $0 + needs[$1].powerKilowatts }
    let isPowerShort = Limit.isAbove(power, offered.powerKilowatts)
    for guest in guests {
      let lacksPower = isPowerShort && needs[guest].powerKilowatts > 0
      let lacksWater = needs[guest].needsWater && !offered.hasWater
      guard lacksPower || lacksWater else { continue }
      findings.add(
        stands: [situation.id(ofStand: stand)],
        cooperatives: [situation.id(ofCooperative: guest)],
        measured: lacksPower ? offered.powerKilowatts : 0, limit: lacksPower ? power : 1,
        unit: lacksPower ? .kilowatts : .none,
        aspect: lacksPower ? lacksWater ? "both" : "power" : "water")
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    if violation.aspect == "water" {
      return speaker.say(
        en: "\(name) needs water; stand \(stand) has none.",
        fr: "\(name) a besoin d’eau ; le stand \(stand) n’en a pas.",
        ar: "تحتاج \(name) إلى الماء، ولا ماء في الرواق \(stand).")
    }
    let needed = speaker.power(violation.limit)
    let offered = speaker.power(violation.measured)
    if violation.aspect == "both" {
      return speaker.say(
        en: "Stand \(stand) of \(name) needs \(needed) and water; it offers \(offered), no water.",
        fr:
          "Le stand \(stand) de \(name) demande \(needed) et de l’eau ; il a \(offered), sans eau.",
        ar: "رواق \(name) \(stand) يحتاج إلى \(needed) وإلى الماء، وفيه \(offered) بلا ماء.")
    }
    return speaker.say(
      en: "Stand \(stand) of \(name) needs \(needed); it offers \(offered).",
      fr: "Le stand \(stand) de \(name) demande \(needed) ; il offre \(offered).",
      ar: "رواق \(name) \(stand) يحتاج إلى \(needed)، وفيه \(offered).")
  }
}

// MARK: What people are told

extension Services {
  static let words = RuleWords(
    Phrase(
      "A stand offers the power and the water that its cooperatives need.",
      fr: "Un stand offre l’électricité et l’eau dont ses coopératives ont besoin.",
      ar: "يوفر الرواق ما تحتاجه تعاونياته من كهرباء وماء."),
    measured: Phrase(
      "The stand’s power against the sum of what sits on it needs; water is there or not.",
      fr: "La puissance du stand face à la somme des besoins ; l’eau est là ou non.",
      ar: "قدرة الرواق مقابل مجموع الحاجات فيه؛ والماء موجود أو لا."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofSeatsIn: situation, worst: .least, unit: .kilowatts) { seat in
      let needs = situation.roster.needs
      guard needs[seat.cooperative].powerKilowatts > 0 else { return nil }
      let power = situation.seating.guests[seat.stand].reduce(0) { $0 + needs[$1].powerKilowatts }
      return (situation.offers[seat.stand].powerKilowatts, power)
    }
  }
}
