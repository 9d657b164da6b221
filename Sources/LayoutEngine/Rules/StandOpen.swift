// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `standOpen`: each stand has at least one open side.
///
/// Measured is the number of open sides, always 0 here.
struct StandOpen: CheckedRule {
  static let kind = "standOpen"
  static let severity: Severity? = .error
  static let looksAt: Aspects = .geometry

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(_ situation: Situation, _ findings: inout Findings) {
    for (number, sides) in situation.survey.floor.openSides.enumerated() where sides.isEmpty {
      findings.add(stands: [situation.id(ofStand: number)], measured: 0, limit: 1)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stand = speaker.stands(violation)
    return speaker.say(
      en: "Stand \(stand) is open to no aisle.",
      fr: "Le stand \(stand) ne donne sur aucune allée.",
      ar: "الرواق \(stand) لا يفتح على أي ممر.")
  }
}
