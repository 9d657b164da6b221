// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `minimumAisleWidth`: what counts as an aisle, and where its floor narrows so that nobody gets across.
///
/// One violation for each two things (stands, features; the hall's edge has no name) between which
/// there is a pinch: see `Pinch`. Measured is the width of the widest square that slides through there,
/// the limit `metres`.
///
/// `metres`, 3.0 by default, is the least width (Austin ≥ 3.05 m, Philadelphia ≥ 2.44 m;
/// accessible ≥ 1.40 m in new buildings in France). `frontage`, 1 m, is how much of a side must
/// touch an aisle to be open; `facingSpan`, 6 m, how far two stands face each other across.
/// `metres` and `frontage` must be above 0, for with 0 there would be aisles without floor. A plan
/// has one such rule at most.
struct MinimumAisleWidth: CheckedRule {
  static let kind = "minimumAisleWidth"
  static let severity: Severity? = .warning
  static let usual: UsualRule? = UsualRule("aisles")
  static let looksAt: Aspects = [.hall, .pinches]

  static let refusalOfSecond: Phrase? = Phrase(
    "is a second aisle-width rule; a plan can have only one",
    fr: "est une deuxième règle de largeur d’allée ; un plan n’en a qu’une",
    ar: "قاعدة ثانية لعرض الممرات؛ وللمخطط واحدة فقط")

  static let metres = RuleParameter("metres", holds: .number(.metres), default: AisleRule().metres)
  static let frontage = RuleParameter(
    "frontage", holds: .number(.metres),
    title: Phrase("front on the aisle", fr: "façade sur l’allée", ar: "الواجهة على الممر"),
    default: AisleRule().frontage)
  static let facingSpan = RuleParameter(
    "facingSpan", holds: .number(.metres),
    title: Phrase("facing up to", fr: "vis-à-vis jusqu’à", ar: "التقابل حتى"),
    default: AisleRule().facingSpan)
  static let parameters = [metres, frontage, facingSpan]

  /// What it says of aisles.
  let aisleRule: AisleRule

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    aisleRule = AisleRule(
      metres: try parameters.positive(Self.metres),
      frontage: try parameters.positive(Self.frontage),
      facingSpan: try parameters.number(Self.facingSpan))
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    for narrowing in situation.survey.pinches.all {
      findings.add(
        stands: narrowing.stands, features: narrowing.features, measured: narrowing.metres,
        limit: aisleRule.metres, unit: .metres, narrowing: narrowing)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    guard let narrowing = violation.narrowing else { return "" }
    let (width, place) = (speaker.metres(narrowing.metres), speaker.between(narrowing))
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en: "The way narrows to \(width) \(place); an aisle is at least \(limit) wide.",
      fr: "Le passage se réduit à \(width) \(place) ; une allée fait au moins \(limit).",
      ar: "يضيق الطريق إلى \(width) \(place)؛ وعرض الممر \(limit) على الأقل.")
  }
}

extension Plan {
  /// What counts as an aisle in this plan: its `minimumAisleWidth` rule, or the defaults where it
  /// has none that can be read.
  package var aisleRule: AisleRule {
    firstRule(of: MinimumAisleWidth.self)?.aisleRule ?? AisleRule()
  }
}

// MARK: What people are told

extension MinimumAisleWidth {
  static let words = RuleWords(
    title: Phrase("aisle width", fr: "largeur des allées", ar: "عرض الممرات"),
    problem: Phrase("way too narrow", fr: "passage trop étroit", ar: "طريق ضيق"),
    asks: Phrase(
      "Defines an aisle: floor wide enough for a square of this width and connected to a door.",
      fr:
        "Définit une allée : sol où tient un carré de cette largeur et relié à une porte.",
      ar: "تحدد ما يُعدّ ممرًا: أرضية تتسع لمربع بهذا العرض وتتصل بباب."),
    measured: Phrase(
      "A side is open where an aisle touches it over the frontage; stands face each other across the facing span at most.",
      fr:
        "Un côté est ouvert si une allée le touche sur la façade ; deux stands se font face si la distance ne dépasse pas la limite.",
      ar:
        "الجانب مفتوح إذا لامسه ممر على طول الواجهة؛ ويُعدّ الرواقان متقابلين إذا لم تتجاوز المسافة بينهما الحد المحدد."
    ),
    source: Phrase(
      "Austin at least 3.05 m, Philadelphia at least 2.44 m; accessible at least 1.40 m (France, new buildings).",
      fr:
        "Austin au moins 3,05 m, Philadelphie au moins 2,44 m ; accessible au moins 1,40 m (France, bâtiments neufs).",
      ar:
        "أوستن 3.05 م على الأقل، فيلادلفيا 2.44 م على الأقل؛ الولوجيات 1.40 م على الأقل (فرنسا، المباني الجديدة)."
    ))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      situation.survey.pinches.all.map {
        Measure(
          stands: $0.stands, features: $0.features, $0.metres, limit: aisleRule.metres, .metres)
      }, worst: .least)
  }
}
