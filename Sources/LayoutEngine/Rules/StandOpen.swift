// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `standOpen`: each stand has at least one open side.
///
/// Measured is the number of open sides, always 0 here.
struct StandOpen: CheckedRule {
  static let kind = "standOpen"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .openSides]
  static let scope: RuleScope = .stands

  init(_ parameters: RuleParameters) throws(RuleProblem) {}

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    guard situation.survey.floor.openSides[stand].isEmpty else { return }
    findings.add(stands: [situation.id(ofStand: stand)], measured: 0, limit: 1)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stand = speaker.stands(violation)
    return speaker.say(
      en: "Stand \(stand) is open to no aisle.",
      fr: "Le stand \(stand) ne donne sur aucune allée.",
      ar: "الرواق \(stand) لا يفتح على أي ممر.")
  }
}
