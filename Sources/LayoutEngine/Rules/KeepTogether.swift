// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `keepTogether`: each cooperative of selector `a` has another of selector `b` within `metres`
/// walking, from front to front.
///
/// `metres` has no default. A cooperative never serves itself, not even on a second stand. On one
/// shared stand the walk is 0, unless the stand has no front: then nothing is within reach. One
/// violation for a cooperative of `a` and its stand; measured is the walk to the nearest of `b`,
/// infinite where there is none.
struct KeepTogether: PlacementRule {
  static let kind = "keepTogether"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .openSides, .walks, .roster, .placements]

  static let metres = RuleParameter("metres", holds: .number(.metres), isNeeded: true, start: "10")
  static let parameters = RuleParameter.group("a") + RuleParameter.group("b") + [metres]

  let a: Selector
  let b: Selector
  private(set) var metres: Double

  var selectors: [Selector]? { [a, b] }

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    a = try parameters.group("a")
    b = try parameters.group("b")
    metres = try parameters.number(Self.metres)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let company = situation.seats(pickedBy: b)
    for seat in situation.seats(pickedBy: a) {
      let others = company.lazy.filter { $0.cooperative != seat.cooperative }.map(\.stand)
      let walked = situation.survey.walk(from: seat.stand, toNearestOf: others)
      guard Limit.isAbove(walked, metres) else { continue }
      findings.add(
        stands: [situation.id(ofStand: seat.stand)],
        cooperatives: [situation.id(ofCooperative: seat.cooperative)], measured: walked,
        limit: metres, unit: .metres)
    }
  }

  func work(in situation: Situation) -> RuleWork {
    let pairs = Double(situation.mostSeats(of: a)) * Double(situation.mostSeats(of: b))
    return RuleWork(steps: situation.lookingAtAll + Situation.steps(10 * pairs), walkers: [a])
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    [
      .company(
        situation.roster.picks(a), of: situation.roster.picks(b),
        reach: situation.survey.reach(within: metres), fewest: 1, most: .max,
        paysForEachStand: true, amount: price.amount())
    ]
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let walked = speaker.reach(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en:
        "\(name) on \(stand) should have one of the group within \(limit); the nearest is \(walked).",
      fr:
        "\(name) (\(stand)) devrait avoir une coopérative du groupe à \(limit) au plus ; la plus proche : \(walked).",
      ar:
        "\(name) (\(stand)): ينبغي أن تجاورها تعاونية من المجموعة في حدود \(limit)؛ وأقربها على بعد \(walked)."
    )
  }
}

// MARK: What people are told

extension KeepTogether {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (one, other, limit) = (speaker.group(a), speaker.group(b), speaker.metres(metres))
    return speaker.say(
      en: "Each of \(one) has one of \(other) within \(limit) on foot.",
      fr: "Chaque coopérative de \(one) en a une de \(other) à \(limit) à pied au plus.",
      ar: "لكل تعاونية من \(one) تعاونية من \(other) على بعد \(limit) سيرًا على الأكثر.")
  }

  static let words = RuleWords(
    title: Phrase("close together", fr: "rapprochement", ar: "التقارب"),
    problem: Phrase("too far apart", fr: "trop éloignées", ar: "متباعدتان"),
    asks: Phrase(
      "Each cooperative of the first group has one of the second nearby.",
      fr: "Chaque coopérative du premier groupe a près d’elle une coopérative du second.",
      ar: "لكل تعاونية من المجموعة الأولى تعاونية قريبة من المجموعة الثانية."),
    measured: Phrase(
      "Walking distance from its front to that of the nearest one of the group.",
      fr: "Distance à pied entre sa façade et celle de la plus proche du groupe.",
      ar: "مسافة السير من واجهتها إلى واجهة أقرب تعاونية من المجموعة."),
    source: Phrase(
      "iMIS groups.",
      fr: "Groupes d’iMIS.",
      ar: "مجموعات iMIS."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: metres) { $0.metres = -1 }
  }
}
