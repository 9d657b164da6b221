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
  static let usual: UsualRule? = UsualRule("dead-ends")
  static let looksAt: Aspects = [.hall, .openSides, .walks]

  static let metres = RuleParameter("metres", holds: .number(.metres), default: 6.1)
  static let parameters = [metres]

  private(set) var metres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    metres = try parameters.number(Self.metres)
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

// MARK: What people are told

extension DeadEnd {
  static let words = RuleWords(
    title: Phrase("dead ends", fr: "impasses", ar: "الممرات المسدودة"),
    problem: Phrase("dead end too deep", fr: "impasse trop profonde", ar: "ممر مسدود طويل"),
    asks: Phrase(
      "No aisle is a deep blind alley.",
      fr: "Aucune allée n’est une longue impasse.",
      ar: "لا يوجد ممر مسدود طويل."),
    measured: Phrase(
      "The longest walk into an aisle with one way in, no door and no way round, from the wider floor that it opens on.",
      fr:
        "La plus longue marche dans une allée à une seule entrée, sans porte ni détour, depuis le sol plus large où elle débouche.",
      ar:
        "أطول سير داخل ممر له مدخل واحد بلا باب ولا التفاف، انطلاقًا من الأرضية الأوسع التي يفتح عليها."
    ),
    source: Phrase(
      "NFPA/IBC, from memory.",
      fr: "NFPA/IBC, de mémoire.",
      ar: "NFPA/IBC من الذاكرة."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: metres) { $0.metres = -1 }
  }
}
