// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `exitClear`: the gap between a door and any stand or blocking feature is at least `metres`.
///
/// Default 3.0 m (Philadelphia 4.6). Walls and voids do not count, since doors lie in them. A door
/// is its segment of the edge. One violation for a door and a stand, or a door and a feature.
struct ExitClear: CheckedRule {
  static let kind = "exitClear"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("clear-doors")
  static let looksAt: Aspects = [.hall, .footprints]
  static let scope: RuleScope = [.plan, .stands]

  static let usualMetres = 3.0
  static let metres = RuleParameter("metres", holds: .number(.metres), default: usualMetres)
  static let parameters = [metres]

  private(set) var metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
  }

  func work(in situation: Situation) -> RuleWork {
    let survey = situation.survey
    return RuleWork(
      steps: situation.lookingAtAll + 10 * survey.doors.count * survey.features.count)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let survey = situation.survey
    let module = survey.module
    let things = survey.features.compactMap { feature in
      Self.counts(feature.kind) ? feature.area.map { (id: feature.id, area: $0) } : nil
    }
    for (door, segment) in survey.doors {
      for thing in things {
        let gap = Gap(segment, thing.area)
        guard gap.isLess(than: metres, module) else { continue }
        findings.add(
          features: [door.id, thing.id], measured: gap.metres(module), limit: metres,
          unit: .metres)
      }
    }
  }

  func check(stand: Int, _ situation: Situation, _ findings: inout Findings) {
    let survey = situation.survey
    let doors = survey.doorExtents
    for number in doors.near(survey.floor.footprints[stand], metres, survey.module) {
      let gap = survey.gap(stand: stand, to: doors.rectangles[number])
      guard gap.isLess(than: metres, survey.module) else { continue }
      findings.add(
        stands: [situation.id(ofStand: stand)], features: [doors.features[number].id],
        measured: gap.metres(survey.module), limit: metres, unit: .metres)
    }
  }

  private static func counts(_ kind: Feature.Kind) -> Bool {
    kind.isBlocking && kind != .wall && kind != .void
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let features = speaker.features(violation)
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    if violation.stands.isEmpty {
      return speaker.say(
        en: "\(features) are \(gap) apart; a door needs \(limit) clear.",
        fr: "\(features) sont à \(gap) l’un de l’autre ; une porte demande \(limit) libres.",
        ar: "المسافة بين \(features) \(gap)، والباب يحتاج إلى \(limit) خالية.")
    }
    let stand = speaker.stands(violation)
    return speaker.say(
      en: "Stand \(stand) is \(gap) from \(features); a door needs \(limit) clear.",
      fr: "Le stand \(stand) est à \(gap) de \(features) ; une porte demande \(limit) libres.",
      ar: "الرواق \(stand) على بعد \(gap) من \(features)، والباب يحتاج إلى \(limit) خالية.")
  }
}

// MARK: What people are told

extension ExitClear {
  static let words = RuleWords(
    title: Phrase("clear exits", fr: "sorties dégagées", ar: "خلو محيط المخارج"),
    problem: Phrase("exit obstructed", fr: "sortie encombrée", ar: "مخرج غير خالٍ"),
    asks: Phrase(
      "The floor before every door stays clear.",
      fr: "Le sol devant chaque porte reste libre.",
      ar: "تبقى الأرضية أمام كل باب خالية."),
    measured: Phrase(
      "Distance between the door’s opening and a stand or an area that takes floor; walls and voids do not count.",
      fr:
        "Distance entre l’ouverture de la porte et un stand ou un espace occupant le sol ; murs et vides ne comptent pas.",
      ar: "المسافة بين فتحة الباب ورواق أو فضاء يشغل الأرضية؛ ولا تُحسب الجدران والفراغات."),
    source: Phrase(
      "Program default; Philadelphia requires 4.6 m.",
      fr: "Valeur par défaut du programme ; Philadelphie exige 4,6 m.",
      ar: "القيمة الافتراضية للبرنامج؛ وتشترط فيلادلفيا 4,6 م."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: metres) { $0.metres = Self.beyondAnyHall }
  }
}
