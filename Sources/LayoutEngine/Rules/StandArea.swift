// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `standArea`: the area of each stand lies within [`min`, `max`] m²; exactly a limit is within.
///
/// Defaults 4 and 100 m². A cell that two parts of a stand cover counts once. A `max` below `min`
/// is refused.
struct StandArea: StandRule {
  static let kind = "standArea"
  static let severity: Severity? = .error
  static let usual: UsualRule? = UsualRule("areas")
  static let looksAt: Aspects = [.hall, .footprints]

  static let min = RuleParameter(
    "min", holds: .number(.squareMetres), title: RuleParameter.minimum, default: 4)
  static let max = RuleParameter(
    "max", holds: .number(.squareMetres), title: RuleParameter.maximum, default: 100)
  static let parameters = [min, max]

  private(set) var min: Double
  let max: Double

  private static let noArea = Phrase(
    "leaves no area between minimum and maximum",
    fr: "ne laisse aucune surface entre minimum et maximum",
    ar: "لا يترك مساحة بين الحد الأدنى والحد الأقصى")

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    min = try parameters.number(Self.min)
    max = try parameters.number(Self.max)
    guard min <= max else {
      let wrong = parameters.has(Self.max) ? Self.max : Self.min
      throw RuleProblem(keyPath: wrong.path, Self.noArea)
    }
  }

  func verdict(on stand: Int, _ situation: Situation) -> Verdict? {
    let area = situation.survey.floor.area(of: stand)
    let (isSmall, isLarge) = (Limit.isBelow(area, min), Limit.isAbove(area, max))
    return Verdict(
      isBroken: isSmall || isLarge, measured: area, limit: isSmall ? min : max,
      unit: .squareMetres)
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stand = speaker.stands(violation)
    let area = speaker.area(violation.measured)
    let limit = speaker.area(violation.limit)
    if (violation.measured ?? 0) < (violation.limit ?? 0) {
      return speaker.say(
        en: "Stand \(stand) has \(area); minimum \(limit).",
        fr: "Le stand \(stand) fait \(area) ; minimum \(limit).",
        ar: "مساحة الرواق \(stand) \(area)، والحد الأدنى \(limit).")
    }
    return speaker.say(
      en: "Stand \(stand) has \(area); maximum \(limit).",
      fr: "Le stand \(stand) fait \(area) ; maximum \(limit).",
      ar: "مساحة الرواق \(stand) \(area)، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension StandArea {
  static let words = RuleWords(
    title: Phrase("stand area", fr: "surface des stands", ar: "مساحة الأروقة"),
    problem: Phrase("area out of limits", fr: "surface hors limites", ar: "مساحة خارج الحدود"),
    asks: Phrase(
      "No stand is too small or too large.",
      fr: "Aucun stand n’est trop petit ni trop grand.",
      ar: "لا رواق أصغر أو أكبر مما ينبغي."),
    measured: Phrase(
      "The stand’s area; exactly a limit is allowed.",
      fr: "La surface du stand ; la limite exacte est permise.",
      ar: "مساحة الرواق؛ والحد نفسه مسموح."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .least, limit: min) { $0.min = .infinity }
  }
}
