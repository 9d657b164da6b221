// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `netRatio`: stand area ÷ hall area is at most `max`.
///
/// Default 0.50 (the trade's gross ≈ 2 × net). Floor under two stands counts twice; the hall is
/// width × depth less its voids. In a hall without floor any stand is too much, and the ratio is
/// infinite. One violation for the plan, which names nothing.
struct NetRatio: CheckedRule {
  static let kind = "netRatio"
  static let severity: Severity? = .warning
  static let usual: UsualRule? = UsualRule("net-ratio")
  static let looksAt: Aspects = [.hall, .footprints]

  static let usualShare = 0.5
  static let max = RuleParameter(
    "max", holds: .number(.none), title: RuleParameter.maximum, default: usualShare)
  static let parameters = [max]

  private(set) var max: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    max = try parameters.number(Self.max)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let ratio = situation.survey.netRatio
    guard Double(situation.survey.standCells) > Self.cells(max, of: situation.survey) else {
      return
    }
    findings.add(measured: ratio, limit: max)
  }

  /// How many cells a share of the hall is, a little more for binary rounding: 0.3 × 10 cells are
  /// 3 cells, and a whole cell more is always seen.
  private static func cells(_ share: Double, of survey: Survey) -> Double {
    let cells = share * Double(survey.hallCells)
    return cells + Swift.max(1, cells) * 1e-9
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let ratio = speaker.percent(violation.measured)
    let limit = speaker.percent(violation.limit)
    return speaker.say(
      en: "Stands take \(ratio) of the hall; maximum \(limit).",
      fr: "Les stands occupent \(ratio) de la salle ; maximum \(limit).",
      ar: "تشغل الأروقة \(ratio) من القاعة، والحد الأقصى \(limit).")
  }
}

extension Survey {
  /// Stand area ÷ hall area; infinite for stands in a hall without floor, 0 for none there.
  var netRatio: Double {
    if hallCells > 0 { return Double(standCells) / Double(hallCells) }
    return standCells > 0 ? .infinity : 0
  }
}

// MARK: What people are told

extension NetRatio {
  static let words = RuleWords(
    title: Phrase("occupied share", fr: "taux d’occupation", ar: "نسبة الإشغال"),
    problem: Phrase("hall too full", fr: "salle trop occupée", ar: "إشغال زائد"),
    asks: Phrase(
      "Stands leave enough of the hall to the visitors.",
      fr: "Les stands laissent assez de salle aux visiteurs.",
      ar: "تترك الأروقة للزوار ما يكفي من القاعة."),
    measured: Phrase(
      "Stand area ÷ hall area, where the hall is width × depth less its voids.",
      fr: "Surface des stands ÷ surface de la salle, sans ses vides.",
      ar: "مساحة الأروقة ÷ مساحة القاعة دون فراغاتها."),
    source: Phrase(
      "The trade’s rule of thumb: gross is about 2 × net.",
      fr: "Règle du métier : brut ≈ 2 × net.",
      ar: "قاعدة المهنة: الإجمالي نحو ضعف الصافي."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: max) { $0.max = -1 }
  }
}
