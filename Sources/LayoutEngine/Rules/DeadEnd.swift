// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `deadEnd`: no blind aisle is deeper than `metres`.
///
/// Default 6.1 m (20 ft; no text was at hand). `BlindAisles` has the exact definition: an aisle with one
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

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let depth = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    let stands = violation.stands.isEmpty ? "" : " (\(speaker.stands(violation)))"
    return speaker.say(
      en: "A dead end is \(depth) deep\(stands); at most \(limit) allowed.",
      fr: "Une impasse fait \(depth) de profondeur\(stands) ; maximum \(limit).",
      ar: "ممر مسدود عمقه \(depth)\(stands)، والحد الأقصى \(limit).")
  }
}

// MARK: What people are told

extension DeadEnd {
  static let words = RuleWords(
    title: Phrase("dead ends", fr: "impasses", ar: "الممرات المسدودة"),
    problem: Phrase("dead end too deep", fr: "impasse trop profonde", ar: "ممر مسدود طويل"),
    asks: Phrase(
      "No dead end is too deep.",
      fr: "Aucune impasse n’est trop profonde.",
      ar: "لا يوجد ممر مسدود طويل."),
    measured: Phrase(
      "Walking distance to the end of an aisle with a single access, from the wider floor that it opens on.",
      fr:
        "Distance à pied jusqu’au fond d’une allée qui n’a qu’un accès, depuis l’espace plus large où elle débouche.",
      ar:
        "مسافة السير إلى نهاية ممر له منفذ واحد، انطلاقًا من الفضاء الأوسع الذي يفتح عليه."
    ),
    source: Phrase(
      "Program default; 20 ft is usual in building codes of the United States.",
      fr: """
        Valeur par défaut du programme ; 20 pieds sont usuels dans les codes du bâtiment des \
        États-Unis.
        """,
      ar: "القيمة الافتراضية للبرنامج؛ 20 قدمًا مألوفة في قوانين البناء بالولايات المتحدة."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: metres) { $0.metres = -1 }
  }
}
