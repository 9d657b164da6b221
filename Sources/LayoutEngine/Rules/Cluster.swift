// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `cluster`: those that selector `of` picks should stand close together.
///
/// It costs `weight` for each metre walked from front to front, summed over all unordered pairs of
/// different cooperatives; pairs that cannot reach each other are left out, pairs on one stand are
/// at 0. Of cooperatives on several stands the shortest walk counts. One violation for the selector,
/// unless the sum is 0: it names the cooperatives picked that have a stand, and no stands. Measured
/// is the sum of metres, the limit 0.
struct Cluster: PlacementRule {
  static let kind = "cluster"
  static let severity: Severity? = .wish
  static let looksAt: Aspects = [.hall, .openSides, .walks, .roster, .placements]

  static let parameters = RuleParameter.group()

  let of: Selector

  var selectors: [Selector]? { [of] }

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let seated = situation.seating.stands
    let members = situation.roster.members(of).filter { !seated[$0].isEmpty }
    let steps = situation.survey.steps(amongAll: members.map { seated[$0] })
    guard steps > 0 else { return }
    let metres = situation.survey.module.metres(steps)
    findings.add(
      cooperatives: members.map(situation.id(ofCooperative:)), measured: metres, limit: 0,
      unit: .metres, cost: findings.weight * metres)
  }

  func work(in situation: Situation) -> RuleWork {
    let seats = Double(situation.mostSeats(of: of))
    return RuleWork(
      steps: situation.lookingAtAll + Situation.steps(3 * seats * seats), walkers: [of])
  }

  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] {
    let module = situation.survey.module
    return [
      .walk(situation.roster.picks(of)) { steps in price.weight * module.metres(steps) }
    ]
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let count = violation.cooperatives.count
    let sum = speaker.metres(violation.measured)
    return speaker.say(
      en: "\(count) cooperatives to be grouped are \(sum) apart in total.",
      fr: "\(count) coopératives à regrouper totalisent \(sum) de distance entre elles.",
      ar: "\(Self.cooperatives(count)) المراد تجميعها، ومجموع المسافات بينها \(sum).")
  }
}

extension Cluster {
  private static func cooperatives(_ count: Int) -> Sentence {
    Counted.arabic(
      count, one: "تعاونية واحدة", two: "تعاونيتان", few: "تعاونيات", many: "تعاونية")
  }
}

// MARK: What people are told

extension Cluster {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let group = speaker.group(of)
    return speaker.say(
      en: "\(group) stand close together: every metre on foot between two of them costs.",
      fr: "\(group) restent groupées : chaque mètre à pied entre deux d’entre elles coûte.",
      ar: "تتقارب \(group): يُحتسب كل متر سيرًا بين كل اثنتين منها.")
  }

  static let words = RuleWords(
    title: Phrase("grouped", fr: "regroupement", ar: "التجميع"),
    problem: Phrase("scattered", fr: "dispersées", ar: "متفرقة"),
    asks: Phrase(
      "Cooperatives to be grouped stand close together.",
      fr: "Les coopératives à regrouper sont proches.",
      ar: "تكون التعاونيات المراد تجميعها متقاربة."),
    measured: Phrase(
      "Penalty: the walking distances from front to front between each two, added up, × the weight.",
      fr: "Pénalité : la somme des distances à pied entre façades, deux à deux, × le coefficient.",
      ar:
        "النقط المخصومة: مجموع مسافات السير من واجهة إلى واجهة بين كل تعاونيتين، مضروبًا في المعامل."
    ))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: nil) { _ in }
  }
}
