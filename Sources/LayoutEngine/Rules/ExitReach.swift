// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `exitReach`: from each stand's front one walks at most `metres` to the nearest exit or entrance.
///
/// Default 40 m (French tent rules for exhibitions; Saudi SBC 201 has 60, NFPA 61). Stands without
/// a front are `standOpen`'s business. Measured is the walking distance; every front reaches a
/// door, because aisles do.
struct ExitReach: CheckedRule {
  static let kind = "exitReach"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .openSides, .walks]
  static let scope: RuleScope = .stands

  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number("metres", default: 40)
  }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    guard let walked = situation.survey.floor.exitMetres(of: stand),
      Limit.isAbove(walked, metres)
    else { return }
    findings.add(
      stands: [situation.id(ofStand: stand)], measured: walked, limit: metres, unit: .metres)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stand = speaker.stands(violation)
    let walked = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "From stand \(stand) it is \(walked) to the nearest door; at most \(limit) are allowed.",
      fr: "Du stand \(stand), la porte la plus proche est à \(walked) ; \(limit) au plus.",
      ar: "من الرواق \(stand) إلى أقرب باب \(walked)، والحد الأقصى \(limit).")
  }
}
