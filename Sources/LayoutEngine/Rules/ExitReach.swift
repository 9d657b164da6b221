// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `exitReach`: from each stand's front one walks at most `metres` to the nearest exit or entrance.
///
/// Default 40 m (French tent rules for exhibitions; Saudi SBC 201 has 60, NFPA 61). Stands without
/// a front are `standOpen`'s business. Measured is the walking distance; every front reaches a
/// door, because aisles do.
struct ExitReach: StandRule {
  static let kind = "exitReach"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("reach-exit")
  static let looksAt: Aspects = [.hall, .openSides, .walks]
  static let worst: Measures.Worst? = .most

  static let usualMetres = 40.0
  static let metres = RuleParameter("metres", holds: .number(.metres), default: usualMetres)
  static let parameters = [metres]

  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    situation.survey.floor.exitMetres(of: stand).map { walked in
      Verdict(
        isBroken: Limit.isAbove(walked, metres), measured: walked, limit: metres, unit: .metres)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stand = speaker.stands(violation)
    let walked = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "From stand \(stand) it is \(walked) to the nearest door; at most \(limit) are allowed.",
      fr: "Du stand \(stand), la porte la plus proche est à \(walked) ; \(limit) au plus.",
      ar: "من الرواق \(stand) إلى أقرب باب \(walked)، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension ExitReach {
  static let words = RuleWords(
    title: Phrase("distance to exits", fr: "distance aux sorties", ar: "المسافة إلى المخارج"),
    problem: Phrase("exit too far", fr: "sortie trop loin", ar: "مخرج بعيد"),
    asks: Phrase(
      "From every stand the nearest door is within the limit.",
      fr: "Depuis chaque stand, la porte la plus proche est à une distance permise.",
      ar: "لا تتجاوز مسافة السير من أي رواق إلى أقرب باب الحدَّ المسموح."),
    measured: Phrase(
      "The shortest way through the aisles from the stand’s front to the nearest exit or entrance.",
      fr:
        "Le plus court chemin par les allées, de la façade du stand à la sortie ou à l’entrée la plus proche.",
      ar: "أقصر طريق عبر الممرات من واجهة الرواق إلى أقرب مخرج أو مدخل."),
    source: Phrase(
      "French tent rules for exhibitions 40 m; Saudi SBC 201 60 m; NFPA 61 m.",
      fr: "Règles françaises des tentes (expositions) 40 m ; SBC 201 saoudien 60 m ; NFPA 61 m.",
      ar: "قواعد الخيام الفرنسية للمعارض 40 م؛ الكود السعودي 201: 60 م؛ NFPA: 61 م."))
}
