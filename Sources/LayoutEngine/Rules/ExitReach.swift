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
  static let looksAt: Aspects = .geometry

  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number("metres", default: 40)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    for number in situation.stands.indices {
      guard let walked = situation.survey.floor.exitMetres(of: number),
        Limit.isAbove(walked, metres)
      else { continue }
      findings.add(
        stands: [situation.id(ofStand: number)], measured: walked, limit: metres, unit: .metres)
    }
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
