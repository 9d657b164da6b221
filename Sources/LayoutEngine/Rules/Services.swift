// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `services`: a cooperative’s stands offer the power (kW) and the water that it needs.
///
/// The power of all its stands adds up, and so does what it and all who share one of them need; water
/// on one stand is enough. One violation for each cooperative that needs what is missing (power above
/// 0, or water), naming all its stands. A cooperative that lacks both has one violation, with the
/// power measured. Cooking power (`cookingKilowatts`) is `cookingPower`'s business and not counted
/// here. Measured is what the stands offer, the limit what is needed; for water 0 and 1. Aspects:
/// `power`, `water`, `both`.
struct Services: CheckedRule {
  static let kind = "services"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("services")
  static let looksAt: Aspects = [.hall, .stands, .roster, .placements]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    if situation.seating.guests[stand].isEmpty { return }
    for holding in situation.holdings(filedAt: stand) {
      let needs = situation.roster.needs[holding.cooperative]
      let (offered, power) = Self.power(holding, situation)
      let lacksPower = needs.powerKilowatts > 0 && Limit.isAbove(power, offered)
      let lacksWater = needs.needsWater && !Self.hasWater(holding.stands, situation)
      guard lacksPower || lacksWater else { continue }
      findings.add(
        stands: holding.stands.map(situation.id(ofStand:)),
        cooperatives: [situation.id(ofCooperative: holding.cooperative)],
        measured: lacksPower ? offered : 0, limit: lacksPower ? power : 1,
        unit: lacksPower ? .kilowatts : .none,
        aspect: lacksPower ? lacksWater ? "both" : "power" : "water")
    }
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    situation.firstStands(ofGuestsOn: stand)
  }

  /// The power that a cooperative's stands offer, and what all who share one of them need.
  private static func power(
    _ holding: Holding, _ situation: Situation
  ) -> (offered: Double, needed: Double) {
    (
      offeredPower(holding.stands, situation),
      holding.sharers.reduce(0) { $0 + situation.roster.needs[$1].powerKilowatts }
    )
  }

  /// The power of some stands together.
  static func offeredPower(_ stands: [Int], _ situation: Situation) -> Double {
    stands.reduce(0) { $0 + situation.offers[$1].powerKilowatts }
  }

  /// Whether one of some stands has water.
  static func hasWater(_ stands: [Int], _ situation: Situation) -> Bool {
    stands.contains { situation.offers[$0].hasWater }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
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
    let labels = speaker.stands(violation)
    if violation.aspect == "both" {
      return speaker.say(
        en: isOne
          ? "Stand \(labels) of \(name) needs \(needed) and water; it offers \(offered), no water."
          : "Stands \(labels) of \(name) need \(needed) and water; they offer \(offered), no water.",
        fr: isOne
          ? "Le stand \(labels) de \(name) demande \(needed) et de l’eau ; il a \(offered), sans eau."
          : "Les stands \(labels) de \(name) demandent \(needed) et de l’eau ; ils ont \(offered), sans eau.",
        ar: isOne
          ? "رواق \(name) \(labels) يحتاج إلى \(needed) وإلى الماء، وفيه \(offered) بلا ماء."
          : "أروقة \(name) \(labels) تحتاج إلى \(needed) وإلى الماء، وفيها \(offered) بلا ماء.")
    }
    return speaker.say(
      en: isOne
        ? "Stand \(labels) of \(name) needs \(needed); it offers \(offered)."
        : "Stands \(labels) of \(name) need \(needed); they offer \(offered).",
      fr: isOne
        ? "Le stand \(labels) de \(name) demande \(needed) ; il offre \(offered)."
        : "Les stands \(labels) de \(name) demandent \(needed) ; ils offrent \(offered).",
      ar: isOne
        ? "رواق \(name) \(labels) يحتاج إلى \(needed)، وفيه \(offered)."
        : "أروقة \(name) \(labels) تحتاج إلى \(needed)، وفيها \(offered).")
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
      "The stand’s power against the sum of what sits on it needs; water is there or not.",
      fr: "La puissance du stand face à la somme des besoins ; l’eau est là ou non.",
      ar: "قدرة الرواق مقابل مجموع الحاجات فيه؛ والماء موجود أو لا."))

  func measures(in situation: Situation) -> Measures? {
    measures(ofHoldingsIn: situation, worst: .least, unit: .kilowatts) { holding in
      guard situation.roster.needs[holding.cooperative].powerKilowatts > 0 else { return nil }
      let power = Self.power(holding, situation)
      return (power.offered, power.needed)
    }
  }
}
