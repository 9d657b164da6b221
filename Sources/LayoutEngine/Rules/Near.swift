// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `near`: from the front of each cooperative that selector `of` picks one walks at most `metres`
/// to the nearest feature of kind `feature`.
///
/// Neither has a default. A missing feature, one that cannot be reached, and a stand without a
/// front are infinitely far. One violation for a cooperative and its stand.
struct Near: SeatRule {
  static let kind = "near"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .openSides, .walks, .roster, .placements]
  static let worst: Measures.Worst? = .most

  static let metres = RuleParameter("metres", holds: .number(.metres), isNeeded: true, start: "10")
  static let parameters = RuleParameter.group() + [.feature, metres]

  let of: Selector
  let feature: Feature.Kind
  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    feature = try parameters.word(.feature, of: Feature.Kind.self)
    metres = try parameters.number(Self.metres)
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let steps = situation.survey.steps(from: stand, toFeatures: feature)
    let walked = steps < 0 ? .infinity : situation.survey.module.metres(Int(steps))
    return Verdict(
      isBroken: Limit.isAbove(walked, metres), measured: walked, limit: metres, unit: .metres,
      aspect: feature.rawValue)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let feature = Feature.Kind(rawValue: violation.aspect)?.term[speaker.language] ?? ""
    let walked = speaker.reach(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "From \(name) on \(stand) the nearest \(feature) is \(walked); \(limit) at most.",
      fr:
        "\(name) (\(stand)) : \(walked) à pied jusqu’à l’élément le plus proche (\(feature)) ; maximum \(limit).",
      ar: "من \(name) في \(stand) إلى أقرب \(feature): \(walked)، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension Near {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, thing, limit) = (speaker.group(of), speaker.word(feature), speaker.metres(metres))
    return speaker.say(
      en: "From each of \(group) the nearest \(thing) is at most \(limit) away on foot.",
      fr: "De chaque coopérative de \(group), l’élément (\(thing)) est à \(limit) à pied au plus.",
      ar: "لا تتجاوز المسافة سيرًا من كل تعاونية من \(group) إلى أقرب \(thing) \(limit).")
  }

  static let words = RuleWords(
    title: Phrase("close to a feature", fr: "proximité", ar: "القرب من عنصر"),
    problem: Phrase("too far", fr: "trop loin", ar: "بعيدة"),
    asks: Phrase(
      "Cooperatives of a group are close to a feature.",
      fr: "Les coopératives du groupe sont proches d’un élément.",
      ar: "تكون تعاونيات المجموعة قريبة من عنصر معيّن في القاعة."),
    measured: Phrase(
      "Walking distance from the stand’s front to the nearest feature of that type.",
      fr: "Distance à pied entre la façade du stand et l’élément le plus proche de ce type.",
      ar: "مسافة السير من واجهة الرواق إلى أقرب عنصر من هذا النوع."))
}
