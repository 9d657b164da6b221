// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `fireGearClear`: the gap between an extinguisher and any stand is at least `metres`, except the
/// stand that it is `mountedOn`.
///
/// Default 1.5 m (Philadelphia). An extinguisher is its whole cell. One violation for an
/// extinguisher and a stand.
struct FireGearClear: CheckedRule {
  static let kind = "fireGearClear"
  static let severity: Severity? = .error
  static let looksAt: Aspects = [.hall, .footprints]
  static let scope: RuleScope = .stands

  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number("metres", default: 1.5)
  }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let survey = situation.survey
    let gear = survey.extents(of: .extinguisher)
    for number in gear.near(survey.floor.footprints[stand], metres, survey.module) {
      let (extinguisher, cell) = (gear.features[number], gear.rectangles[number])
      let gap = survey.gap(stand: stand, to: cell)
      let id = situation.id(ofStand: stand)
      guard gap.isLess(than: metres, survey.module), id != extinguisher.mountedOn else {
        continue
      }
      findings.add(
        stands: [id], features: [extinguisher.id], measured: gap.metres(survey.module),
        limit: metres, unit: .metres)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let stand = speaker.stands(violation)
    let extinguisher = speaker.features(violation)
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "Stand \(stand) is \(gap) from \(extinguisher); \(limit) must stay clear.",
      fr: "Le stand \(stand) est à \(gap) de \(extinguisher) ; \(limit) doivent rester libres.",
      ar: "الرواق \(stand) على بعد \(gap) من \(extinguisher)، ويجب إخلاء \(limit).")
  }
}
