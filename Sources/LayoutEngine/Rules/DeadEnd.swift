// SPDX-License-Identifier: Apache-2.0

import FloorPlan

/// `deadEnd`: no blind aisle is deeper than `metres`.
///
/// Default 6.1 m (NFPA/IBC, from memory). `BlindAisles` has the exact definition: an aisle with one
/// way in, no door and no way round, longer than it is wide. One violation for each outermost blind
/// aisle; it names the stands that have a front on it. Measured is its depth: the longest walk into
/// it from the floor that it opens on.
struct DeadEnd: CheckedRule {
  static let kind = "deadEnd"
  static let severity: Severity? = .warning
  static let looksAt: Aspects = [.hall, .openSides, .walks]

  let metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number("metres", default: 6.1)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let floor = situation.survey.floor
    for aisle in situation.survey.blindAisles {
      let depth = floor.module.metres(aisle.depth)
      guard Limit.isAbove(depth, metres) else { continue }
      let cells = Set(aisle.cells)
      let stands = floor.stands(touching: aisle.cells).filter {
        floor.fronts[$0].contains(where: cells.contains)
      }
      findings.add(
        stands: stands.map(situation.id(ofStand:)), measured: depth, limit: metres, unit: .metres)
    }
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> String {
    let depth = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    let stands = violation.stands.isEmpty ? "" : " (\(speaker.stands(violation)))"
    return speaker.say(
      en: "A blind aisle is \(depth) deep\(stands); at most \(limit) are asked.",
      fr: "Une allée sans issue fait \(depth) de profondeur\(stands) ; \(limit) au plus.",
      ar: "ممر مسدود عمقه \(depth)\(stands)، والحد الأقصى \(limit).")
  }
}
