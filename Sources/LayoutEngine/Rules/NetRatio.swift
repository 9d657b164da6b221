// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `netRatio`: stand area ÷ hall area is at most `max`.
///
/// Default 0.50 (the trade's gross ≈ 2 × net). Floor under two stands counts twice; the hall is
/// width × depth less its voids. In a hall without floor any stand is too much, and the ratio is
/// infinite. One violation for the plan, which names nothing.
struct NetRatio: CheckedRule {
  static let kind = "netRatio"
  static let severity: Severity? = .warning
  static let looksAt: Aspects = [.hall, .footprints]

  let max: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    max = try parameters.number("max", default: 0.5)
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

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let ratio = speaker.percent(violation.measured)
    let limit = speaker.percent(violation.limit)
    return speaker.say(
      en: "Stands take \(ratio) of the hall; at most \(limit) are asked.",
      fr: "Les stands occupent \(ratio) de la salle ; \(limit) au plus sont souhaités.",
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
