// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `fireGearClear`: the gap between an extinguisher and any stand is at least `metres`, except the
/// stand that it is `mountedOn`.
///
/// Default 1.5 m (Philadelphia). An extinguisher is its whole cell. One violation for an
/// extinguisher and a stand.
struct FireGearClear: CheckedRule {
  static let kind = "fireGearClear"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("clear-fire-gear")
  static let looksAt: Aspects = [.hall, .footprints]
  static let scope: RuleScope = .stands

  static let usualMetres = 1.5
  static let metres = RuleParameter("metres", holds: .number(.metres), default: usualMetres)
  static let parameters = [metres]

  private(set) var metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
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

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
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

// MARK: What people are told

extension FireGearClear {
  static let words = RuleWords(
    title: Phrase("clear extinguishers", fr: "extincteurs dégagés", ar: "خلو محيط المطفآت"),
    problem: Phrase("extinguisher obstructed", fr: "extincteur encombré", ar: "مطفأة محجوبة"),
    asks: Phrase(
      "Extinguishers stay within reach: no stand blocks them.",
      fr: "Les extincteurs restent accessibles : aucun stand ne les gêne.",
      ar: "تبقى مطفآت الحريق في المتناول: لا يحجبها أي رواق."),
    measured: Phrase(
      "Distance between the extinguisher’s cell and a stand; the stand that it is mounted on is exempt.",
      fr: "Distance entre la case de l’extincteur et un stand ; le stand qui le porte est exempté.",
      ar: "المسافة بين خانة المطفأة والرواق؛ ويُعفى الرواق المثبتة عليه."),
    source: Phrase(
      "Philadelphia 1.5 m.",
      fr: "Philadelphie 1,5 m.",
      ar: "فيلادلفيا 1.5 م."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Self.beyondAnyHall }
  }
}
