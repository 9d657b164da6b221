// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `narrowGap`: no strip of free floor between two stands is too wide to be a service gap and too
/// narrow to be an aisle.
///
/// Exactly: from a cell of one stand straight to a cell of the other run only free cells that are
/// no aisle, at least one, and together longer than `serviceGap` (default 1.0 m, what staff use).
/// One violation for a pair of stands; measured is the shortest such strip.
struct NarrowGap: CheckedRule {
  static let kind = "narrowGap"
  static let severity: Severity? = .warning
  static let usual: UsualRule? = UsualRule("narrow-gaps")
  static let looksAt: Aspects = [.hall, .footprints, .gaps]
  static let scope: RuleScope = .stands

  static let usualGap = 1.0
  static let serviceGap = RuleParameter(
    "serviceGap", holds: .number(.metres),
    title: Phrase(
      "service gap up to", fr: "passage technique jusqu’à", ar: "ممر تقني حتى"), default: usualGap)
  static let parameters = [serviceGap]

  private(set) var serviceGap: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    serviceGap = try parameters.number(Self.serviceGap)
  }

  func check(stand first: Int, _ situation: Situation, _ findings: inout Findings) {
    let module = situation.survey.module
    for (second, length) in gaps(beside: first, situation) where second > first {
      findings.add(
        stands: [situation.id(ofStand: first), situation.id(ofStand: second)],
        measured: module.metres(length), limit: serviceGap, unit: .metres)
    }
  }

  func partners(ofStand stand: Int, _ situation: Situation) -> [Int] {
    gaps(beside: stand, situation).map(\.stand)
  }

  /// The stands that a strip leads to from one, with the shortest strip of each in cells.
  private func gaps(beside stand: Int, _ situation: Situation) -> [(stand: Int, length: Int)] {
    let floor = situation.survey.floor
    let least = situation.survey.module.cellsWithin(serviceGap) + 1
    var found: [(stand: Int, length: Int)] = []
    for piece in floor.footprints[stand] {
      for side in Side.allCases {
        floor.forEachNarrowStrip(from: piece, towards: side) { length, end in
          guard length >= least else { return }
          for other in floor.stands(at: end) where other != stand {
            if let known = found.firstIndex(where: { $0.stand == other }) {
              found[known].length = min(found[known].length, length)
            } else {
              found.append((other, length))
            }
          }
        }
      }
    }
    return found
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let stands = speaker.stands(violation)
    let length = speaker.metres(violation.measured)
    let limit = speaker.metres(violation.limit)
    return speaker.say(
      en:
        "Stands \(stands) are \(length) apart: too narrow for an aisle, too wide for a service gap (\(limit) at most).",
      fr:
        "Entre les stands \(stands), \(length) : trop étroit pour une allée, trop large pour un passage technique (\(limit) au plus).",
      ar: "بين الرواقين \(stands) \(length): أضيق من ممر وأوسع من ممر تقني (\(limit) على الأكثر).")
  }
}

// MARK: What people are told

extension NarrowGap {
  static let words = RuleWords(
    title: Phrase("narrow gaps", fr: "passages étroits", ar: "الفراغات الضيقة"),
    problem: Phrase(
      "neither aisle nor service gap", fr: "ni allée ni passage technique",
      ar: "لا ممر ولا ممر تقني"),
    asks: Phrase(
      "Between two stands lies a service gap or an aisle, nothing in between.",
      fr: "Entre deux stands, un passage technique ou une allée, rien d’intermédiaire.",
      ar: "بين كل رواقين إما ممر تقني وإما ممر للزوار، ولا عرض وسط بينهما."),
    measured: Phrase(
      "The shortest straight strip of free floor, no aisle, from stand to stand.",
      fr: "La plus courte bande droite de sol libre, hors allée, d’un stand à l’autre.",
      ar: "أقصر شريط مستقيم من أرضية خالية ليست ممرًا بين الرواقين."),
    source: Phrase(
      "Practice of fair staff.",
      fr: "Usage du personnel des foires.",
      ar: "الممارسة المعتادة في المعارض."))

  func measures(in situation: Situation) -> Measures? {
    measures(in: situation, worst: .most, limit: serviceGap) { $0.serviceGap = 0 }
  }
}
