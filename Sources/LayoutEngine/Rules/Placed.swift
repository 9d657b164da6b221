// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `placed`: every confirmed cooperative has a stand.
///
/// One violation a cooperative; measured is the number of its stands, always 0 here.
struct Placed: PlacementRule {
  static let kind = "placed"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("placed")
  static let looksAt: Aspects = [.hall, .roster, .placements]
  static let scope: RuleScope = .cooperatives

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(cooperative: Int, _ situation: Situation, _ findings: inout Findings) {
    guard situation.isUnplaced(cooperative) else { return }
    findings.add(cooperatives: [situation.id(ofCooperative: cooperative)], measured: 0, limit: 1)
  }

  /// Nothing: how many stay without a stand does not depend on who sits where.
  func placementCosts(in situation: Situation, _ price: Price) -> [PlacementCost] { [] }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    return speaker.say(
      en: "\(name) has no stand.", fr: "\(name) n’a pas de stand.", ar: "\(name) بلا رواق.")
  }
}

// MARK: What people are told

extension Placed {
  static let words = RuleWords(
    title: Phrase("everyone placed", fr: "toutes placées", ar: "رواق للجميع"),
    problem: Phrase("no stand", fr: "sans stand", ar: "بلا رواق"),
    asks: Phrase(
      "Every confirmed cooperative has a stand.",
      fr: "Chaque coopérative confirmée a un stand.",
      ar: "لكل تعاونية مؤكدة رواق."),
    measured: Phrase(
      "The number of its stands.",
      fr: "Le nombre de ses stands.",
      ar: "عدد أروقتها."))
}
