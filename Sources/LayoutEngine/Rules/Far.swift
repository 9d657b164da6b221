// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `far`: the gap from the stand of each cooperative that selector `of` picks to the nearest
/// feature of kind `feature` is at least `metres`.
///
/// Neither has a default. Where there is no such feature it is far enough. One violation for a
/// cooperative and its stand.
struct Far: SeatRule {
  static let kind = "far"
  static let severity: Severity? = nil
  static let looksAt: Aspects = [.hall, .footprints, .roster, .placements]
  static let worst: Measures.Worst? = .least

  static let metres = RuleParameter("metres", holds: .number(.metres), isNeeded: true, start: "6")
  static let parameters = RuleParameter.group() + [.feature, metres]

  let of: Selector
  let feature: Feature.Kind
  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    of = try parameters.group()
    feature = try parameters.word(.feature, of: Feature.Kind.self)
    metres = try parameters.number(Self.metres)
  }

  func work(in situation: Situation) -> RuleWork {
    let features = situation.survey.extents(of: feature).rectangles.count
    let gaps = Double(situation.mostSeats(of: of)) * Double(features)
    return RuleWork(steps: situation.lookingAtAll + Situation.steps(10 * gaps))
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let survey = situation.survey
    return survey.gap(stand: stand, toFeatures: feature).map { gap in
      Verdict(
        isBroken: gap.isLess(than: metres, survey.module), measured: gap.metres(survey.module),
        limit: metres, unit: .metres, aspect: feature.rawValue)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let name = speaker.cooperatives(violation)
    let stand = speaker.stands(violation)
    let feature = Feature.Kind(rawValue: violation.aspect)?.term[speaker.language] ?? ""
    let gap = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "\(name) on \(stand) is \(gap) from the nearest \(feature); \(limit) at least.",
      fr:
        "\(name) (\(stand)) est à \(gap) de l’élément le plus proche (\(feature)) ; minimum \(limit).",
      ar: "\(name) في \(stand) على بعد \(gap) من أقرب \(feature)، والحد الأدنى \(limit).")
  }
}

// MARK: What people are told

extension Far {
  func meaning(_ parameters: RuleParameters, _ speaker: Speaker) -> Sentence? {
    let (group, thing, limit) = (speaker.group(of), speaker.word(feature), speaker.metres(metres))
    return speaker.say(
      en: "From each of \(group) the nearest \(thing) is at least \(limit) away.",
      fr: "De chaque coopérative de \(group), l’élément (\(thing)) est à \(limit) au moins.",
      ar: "لا تقل المسافة بين كل تعاونية من \(group) وأقرب \(thing) عن \(limit).")
  }

  static let words = RuleWords(
    title: Phrase("away from a feature", fr: "éloignement", ar: "الابتعاد عن عنصر"),
    problem: Phrase("too close", fr: "trop près", ar: "قريبة جدًّا"),
    asks: Phrase(
      "Cooperatives of a group are kept away from a feature.",
      fr: "Les coopératives du groupe sont éloignées d’un élément.",
      ar: "تكون تعاونيات المجموعة بعيدة عن عنصر معيّن في القاعة."),
    measured: Phrase(
      "Distance from the stand to the nearest feature of that type.",
      fr: "Distance entre le stand et l’élément le plus proche de ce type.",
      ar: "المسافة من الرواق إلى أقرب عنصر من هذا النوع."))
}
