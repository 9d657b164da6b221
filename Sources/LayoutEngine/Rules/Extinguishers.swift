// SPDX-License-Identifier: Apache-2.0

import FloorPlan
import Wording

/// `extinguishers`: there is one for each `squareMetres` of hall, or part.
///
/// Default 200 m² (French type T); it must be above 0. One violation for the plan, which names
/// nothing; measured is how many there are, the limit how many are needed.
struct Extinguishers: CheckedRule {
  static let kind = "extinguishers"
  static let severity: Severity? = .warning
  static let usual: UsualRule? = UsualRule("extinguishers")
  static let looksAt: Aspects = .hall

  static let usualArea = 200.0
  static let squareMetres = RuleParameter(
    "squareMetres", holds: .number(.squareMetres),
    title: Phrase(
      "area per extinguisher", fr: "surface par extincteur", ar: "المساحة لكل مطفأة"),
    default: usualArea)
  static let parameters = [squareMetres]

  let squareMetres: Double

  init(_ parameters: RuleParameters) throws(RuleProblem) {
    squareMetres = try parameters.positive(Self.squareMetres)
  }

  func check(_ situation: Situation, _ findings: inout Findings) {
    let present = situation.survey.features.count { $0.kind == .extinguisher }
    let needed = Limit.wholeCovering(situation.survey.hallArea / squareMetres)
    guard present < needed else { return }
    findings.add(measured: Double(present), limit: Double(needed))
  }

  static func sentence(_ violation: Violation, _ speaker: Speaker) -> Sentence {
    let present = speaker.number(violation.measured)
    let needed = speaker.number(violation.limit)
    return speaker.say(
      en: "Extinguishers: \(present); the hall needs \(needed).",
      fr: "Extincteurs : \(present) ; la salle en demande \(needed).",
      ar: "عدد مطفآت الحريق \(present)، والقاعة تحتاج إلى \(needed).")
  }
}

// MARK: What people are told

extension Extinguishers {
  static let words = RuleWords(
    title: Phrase("extinguishers", fr: "extincteurs", ar: "عدد المطفآت"),
    problem: Phrase("too few extinguishers", fr: "extincteurs insuffisants", ar: "مطفآت غير كافية"),
    asks: Phrase(
      "There are enough extinguishers for the hall.",
      fr: "Il y a assez d’extincteurs pour la salle.",
      ar: "عدد مطفآت الحريق يكفي القاعة."),
    measured: Phrase(
      "One for each so many square metres of hall, or part.",
      fr: "Un par tranche de surface de la salle, ou fraction.",
      ar: "واحدة لكل مساحة محددة من القاعة أو جزء منها."),
    source: Phrase(
      "French type T.",
      fr: "Type T français.",
      ar: "الصنف T الفرنسي."))

  func measures(in situation: Situation) -> Measures? {
    Measures(
      [
        Measure(
          Double(situation.survey.features.count { $0.kind == .extinguisher }),
          limit: Double(Limit.wholeCovering(situation.survey.hallArea / squareMetres)), .none)
      ], worst: .least)
  }
}
